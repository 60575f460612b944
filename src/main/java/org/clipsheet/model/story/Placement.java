package org.clipsheet.model.story;

import java.util.List;

/**
 * Where an article belongs.
 *
 * @param changes what a {@link Role#VERSION} changes; empty for every other role
 * @param reason in words, for the ledger: "same text as …", "92 % of its phrases stand in …"
 */
public record Placement(StoryId story, Role role, List<Change> changes, String reason) {

  public Placement {
    changes = List.copyOf(changes);
  }
}
