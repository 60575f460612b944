package org.clipsheet.app.edition;

import java.util.List;
import java.util.Optional;
import org.clipsheet.mail.OutgoingMessage;
import org.clipsheet.mail.RenderedEdition;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.EditionId;

/**
 * An edition with its rendering.
 *
 * @param id absent for one that was not committed
 * @param rendered as its first recipient gets it
 * @param messages one per recipient, in the digest's order
 */
public record BuiltEdition(
    Optional<EditionId> id,
    Edition edition,
    RenderedEdition rendered,
    List<OutgoingMessage> messages) {

  public BuiltEdition {
    messages = List.copyOf(messages);
  }

  BuiltEdition committedAs(EditionId id) {
    return new BuiltEdition(Optional.of(id), edition, rendered, messages);
  }
}
