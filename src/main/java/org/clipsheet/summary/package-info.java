/**
 * Story → sentences that stand for it: quoted whole from the article, never made up.
 *
 * <p>Sentences are chosen by where they stand, by how much they share with the title and the rest of the text, and so
 * that a passage that matched is among them.
 */
@NullMarked
package org.clipsheet.summary;

import org.jspecify.annotations.NullMarked;
