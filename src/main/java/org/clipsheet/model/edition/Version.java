package org.clipsheet.model.edition;

import java.util.List;
import org.clipsheet.model.story.Change;

/** An article that tells a story with facts changed, and which. */
public record Version(Carrier carrier, List<Change> changes) {

  public Version {
    changes = List.copyOf(changes);
  }
}
