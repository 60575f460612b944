/**
 * Bytes → article: the title, text, people, dates and origin of one page. {@link org.clipsheet.read.article.ArticleReader}
 * is the way in.
 *
 * <p>The page is parsed once and walked once ({@code PageWalk}) into an outline of blocks and regions ({@code
 * PageOutline}); everything else reads the outline. What the page states about itself for machines ({@code
 * StructuredData}, {@code PageMeta}) is one witness among others: it is checked against what is visible.
 *
 * <p>Reading ends in a value and never in an exception, whatever the bytes. Left out: fetching, and telling languages by
 * content, which is handed in.
 */
@NullMarked
package org.clipsheet.read.article;

import org.jspecify.annotations.NullMarked;
