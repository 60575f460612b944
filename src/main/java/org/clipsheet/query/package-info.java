/**
 * The query language: parsed and checked ({@link org.clipsheet.query.QuerySyntax}), compiled for Lucene ({@link
 * org.clipsheet.query.QueryCompiler}), and articles put so that compiled queries can be asked of them ({@link
 * org.clipsheet.query.ArticleDocument}). One grammar serves the watchlist and the search.
 *
 * <p>An article's words stand in its index under several terms at one position: as folded, as written (for {@code
 * =NATO}), and under the stems or lemmas of the article's own language. A query's word asks for the stems of every
 * language its script fits; since an article has those of its own language only, one compiled query serves all. Names
 * are sought before ({@link org.clipsheet.name.NameFinder}) and stand in the index as terms too, so that they combine
 * with words as words do.
 */
@NullMarked
package org.clipsheet.query;

import org.jspecify.annotations.NullMarked;
