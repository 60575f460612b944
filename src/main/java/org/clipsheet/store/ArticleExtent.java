package org.clipsheet.store;

/**
 * How far the articles have come.
 *
 * @param lastChange number of the last {@link ArticleChange}; 0 where there is none
 * @param articles how many there are
 */
public record ArticleExtent(long lastChange, long articles) {}
