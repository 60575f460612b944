package org.clipsheet.store;

import java.time.Instant;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.SourceName;

/**
 * An article as it is kept.
 *
 * @param entry the entry that brought it
 * @param source of that entry
 * @param foundAt when that entry was first seen
 */
public record StoredArticle(
    ArticleId id, Article article, EntryId entry, SourceName source, Instant foundAt) {}
