/**
 * A small news web and a mail server of its own, for showing the main job with nothing to set up.
 *
 * <p>{@link org.clipsheet.demo.NewsWeb} serves invented outlets as real ones come: several kinds of feeds, one page
 * without a feed, one feed that is broken, pages with navigation around the text, conditional answers, robots.txt. What is
 * published depends on the clock, so that days can pass in seconds ({@link org.clipsheet.demo.SteppedClock}). {@link
 * org.clipsheet.demo.Mailbox} takes what is sent over SMTP. Both listen on loopback only; nothing here knows how Clipsheet
 * works, and nothing in Clipsheet knows that it reads a demo.
 */
@NullMarked
package org.clipsheet.demo;

import org.jspecify.annotations.NullMarked;
