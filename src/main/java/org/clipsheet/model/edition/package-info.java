/**
 * Digests, their editions, and how each edition reached its recipients. Values only.
 *
 * <p>An {@link org.clipsheet.model.edition.Edition} holds all that its mail shows, so that rendering needs nothing else
 * and the counts in its head can be made from what stands in it.
 */
@NullMarked
package org.clipsheet.model.edition;

import org.jspecify.annotations.NullMarked;
