/**
 * Which articles are one story, and in which role.
 *
 * <p>Candidates come from an inverted index of sampled shingles (Broder 1997: hashes of word runs, a fixed share of them
 * kept), and are then compared by all shingles of their whole texts. Containment decides beside resemblance, for a wire
 * copy is cut more often than rewritten. Where two copies differ, their sentences are aligned and facts compared, so that
 * a correction is never taken for a copy. Memory holds samples only; texts are lent by the caller.
 */
@NullMarked
package org.clipsheet.story;

import org.jspecify.annotations.NullMarked;
