package org.clipsheet.digest;

import java.time.Instant;
import org.clipsheet.model.story.StoryId;

/**
 * A story that an earlier edition of the digest showed by a card.
 *
 * @param title the title under which it was shown last
 * @param sentAt when that edition was built
 */
public record SentStory(StoryId story, String title, Instant sentAt) {}
