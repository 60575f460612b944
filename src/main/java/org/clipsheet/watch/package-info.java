/**
 * The watchlist compiled, and articles matched against it.
 *
 * <p>A query is parsed into an {@link org.clipsheet.watch.Expression} and compiled for Lucene Monitor, which runs only the
 * queries that an article can satisfy. An article's words stand in its index under several terms at one position: as
 * folded, as written (for {@code =NATO}), and under the stems or lemmas of the article's own language. A query's word asks
 * for the stems of every language its script fits; since an article has those of its own language only, one compiled
 * query serves all. What is kept of matches, and when they count, is not decided here.
 */
@NullMarked
package org.clipsheet.watch;

import org.jspecify.annotations.NullMarked;
