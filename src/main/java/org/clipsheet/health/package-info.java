/**
 * Whether a source is well, judged by its own pace, and when it is polled next.
 *
 * <p>A source that fails is named from its first failed poll on, because a digest that stays silent about it would claim
 * to have looked. A source that merely publishes nothing is compared with itself: what is an alarming silence for a news
 * agency is an ordinary week for a ministry, so no fixed limit fits both.
 *
 * <p>Left out: polling itself ({@code fetch}), keeping the history ({@code store}), and showing it. Pure functions on a
 * {@link org.clipsheet.health.SourceHistory}; the time is an argument.
 */
@NullMarked
package org.clipsheet.health;

import org.jspecify.annotations.NullMarked;
