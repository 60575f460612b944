/**
 * The watchlist compiled, and articles matched against it.
 *
 * <p>A watch is an {@link org.clipsheet.query.Expression} with a name. Lucene Monitor holds them all and runs only those
 * that an article can satisfy. What is kept of matches, and when they count, is not decided here.
 */
@NullMarked
package org.clipsheet.watch;

import org.jspecify.annotations.NullMarked;
