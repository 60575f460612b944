package org.clipsheet.schedule;

import java.util.Optional;
import org.clipsheet.app.edition.BuiltEdition;
import org.clipsheet.model.edition.DigestName;

/**
 * What building one digest came to.
 *
 * @param edition empty if there was nothing worth a mail
 */
public record DigestReport(DigestName digest, Optional<BuiltEdition> edition) {

  /** What is in the edition, in one line. */
  public String describe() {
    return edition
        .map(BuiltEdition::edition)
        .map(built -> "%d stories; %d articles matched: %d shown, %d folded, %d left over"
            .formatted(
                built.storyCount(),
                built.receipt().matched(),
                built.receipt().shown(),
                built.receipt().folded(),
                built.receipt().leftOver()))
        .orElse("nothing new, no edition");
  }
}
