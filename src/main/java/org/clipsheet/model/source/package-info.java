/**
 * What is polled and what a poll returns: sources, listings, entries, and the bytes they are read from.
 *
 * <p>The lowest of the model packages; it knows none of the others. Values only: no parsing, no I/O.
 */
@NullMarked
package org.clipsheet.model.source;

import org.jspecify.annotations.NullMarked;
