/**
 * Bytes → listing: the entries of feeds, sitemaps and pages of links, and the feeds in another reader's export. {@link
 * org.clipsheet.read.listing.ListingReader} is the way in.
 *
 * <p>Feeds that parsers reject still yield their entries: the tree is repaired first. No entity is ever expanded and no
 * address fetched; reading ends in a value and never in an exception, whatever the bytes.
 *
 * <p>The trees are jsoup's, mended, and not those of ROME or of crawler-commons: both parse dates into instants and so lose
 * the offset that a feed states, and an ill-formed feed altogether.
 *
 * <p>What is a story on a front page is learned, not ruled: {@link org.clipsheet.read.listing.LinkJudge} weighs the traits of
 * a link by {@code link-weights.txt}, which {@code LinkTraining} in the tests learns anew from any labelled links.
 *
 * <p>Left out: fetching, unpacking of transfer encodings, and remembering what was seen.
 */
@NullMarked
package org.clipsheet.read.listing;

import org.jspecify.annotations.NullMarked;
