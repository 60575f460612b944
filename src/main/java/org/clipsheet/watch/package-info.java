/**
 * The watchlist compiled, and articles matched against it.
 *
 * <p>A watch is an {@link org.clipsheet.query.Expression} with a name. A {@link org.clipsheet.watch.Watchlist} holds them
 * all and tries only those that an article can satisfy by its words. What is kept of matches, and when they count, is not
 * decided here.
 */
@NullMarked
package org.clipsheet.watch;

import org.jspecify.annotations.NullMarked;
