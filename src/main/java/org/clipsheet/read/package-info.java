/**
 * Bytes → listing, and bytes → article: what a document says, without judging whether anybody wants to know it.
 *
 * <p>Two halves that share how bytes become characters ({@link org.clipsheet.read.Decoding}) and how dates are written
 * ({@code Dates}):
 *
 * <ul>
 *   <li>Listings: feeds, sitemaps and pages of links, see {@code ListingReader}.
 *   <li>Articles: the title, text, people, dates and origin of one page, see {@code ArticleReader}.
 * </ul>
 *
 * <p>What publishers serve is ill-formed as often as not, so nothing here refuses a document for its form: markup is
 * repaired, declared encodings are checked against the bytes, what cannot be understood is absent. Reading ends in a
 * value and never in an exception, whatever the bytes. No entity is ever expanded, no address fetched; the time is an
 * argument.
 *
 * <p>Left out: fetching, unpacking of transfer encodings, telling languages by content, and remembering what was seen.
 */
@NullMarked
package org.clipsheet.read;

import org.jspecify.annotations.NullMarked;
