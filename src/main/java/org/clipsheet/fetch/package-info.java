/**
 * One polite HTTP exchange and how it ended.
 *
 * <p>A {@link org.clipsheet.fetch.Fetcher} asks robots.txt, waits its turn with the host, follows redirects by hand so
 * that each hop is asked about and guarded like the first, and returns a {@link org.clipsheet.fetch.FetchOutcome}: how an
 * exchange ended is a value. Addresses are vetted on the address really connected to, in one place, {@link
 * org.clipsheet.fetch.GuardedSockets}: a hook on names alone is passed by with literal addresses. Nothing is kept here
 * beyond the process: validators are the caller's, robots files go through {@link org.clipsheet.fetch.RobotsMemory}.
 */
@NullMarked
package org.clipsheet.fetch;

import org.jspecify.annotations.NullMarked;
