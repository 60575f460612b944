package org.clipsheet.store;

import java.time.Instant;
import org.clipsheet.model.story.StoryId;

/** A story that an edition has shown, under which title, and when that edition was built. */
public record ShownStory(StoryId story, String title, Instant builtAt) {}
