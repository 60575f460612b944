/**
 * Bytes → listing: the entries of feeds, sitemaps and pages of links, and the feeds in another reader's export. {@link
 * org.clipsheet.read.listing.ListingReader} is the way in.
 *
 * <p>Feeds that parsers reject still yield their entries: the tree is repaired first. No entity is ever expanded and no
 * address fetched; reading ends in a value and never in an exception, whatever the bytes.
 *
 * <p>Left out: fetching, unpacking of transfer encodings, and remembering what was seen.
 */
@NullMarked
package org.clipsheet.read.listing;

import org.jspecify.annotations.NullMarked;
