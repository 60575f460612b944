package org.clipsheet.store;

/**
 * An article as it is since a change.
 *
 * @param number grows in commit order and is never used again
 */
public record ArticleChange(long number, StoredArticle article) {}
