/**
 * What an edition holds, in which order, what its receipt adds up to, and when it is due.
 *
 * <p>{@link org.clipsheet.digest.EditionComposer} turns the matched articles that no edition of a digest has told yet
 * into one {@link org.clipsheet.model.edition.Edition} and one item per article told. Three rules carry the rest: every
 * article ends in exactly one place, a story has at most one card in an edition, and the receipt is counted from what
 * stands in the edition, so that the sums hold by construction and never by agreement between two counters.
 *
 * <p>{@link org.clipsheet.digest.DueTimes} is the wall clock: both kinds of schedule become "these times on such days",
 * so that the rule for clocks that jump exists once.
 *
 * <p>Left out: the words and the look of a mail ({@code mail}), which articles are one story ({@code story}), and the
 * sentences of a summary, which are asked for only where a card needs them. Pure functions; nothing here waits, reads
 * or knows what time it is.
 */
@NullMarked
package org.clipsheet.digest;

import org.jspecify.annotations.NullMarked;
