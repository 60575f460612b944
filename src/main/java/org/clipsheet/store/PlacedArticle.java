package org.clipsheet.store;

import java.time.Instant;
import org.clipsheet.model.story.Placement;

/** An article with its place in a story and when it was given. */
public record PlacedArticle(StoredArticle article, Placement placement, Instant placedAt) {}
