package org.clipsheet.model.edition;

import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.story.StoryId;

/** One article in an edition: what makes sure that no later edition of the digest tells of it again. */
public record Item(ArticleId article, StoryId story, ItemKind kind) {}
