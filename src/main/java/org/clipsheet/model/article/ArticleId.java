package org.clipsheet.model.article;

/** The store's number of an article; grows in commit order. */
public record ArticleId(long value) {}
