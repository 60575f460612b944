/**
 * The search index: which articles may satisfy a query, newest first.
 *
 * <p>It is derived from the database and never asked for more than candidates. Whether an article satisfies a query is
 * said by the watchlist's own matcher, so that a search and a watch cannot disagree; the index holds no text, only what
 * is needed to leave most articles aside: the same terms that the watchlist matches, the keys of names ({@link
 * org.clipsheet.query.NameKeys}), since who will be sought is not known when an article is indexed, and a date to sort
 * by. An index that is missing, broken or from another version is begun anew, and says so by how far it reaches.
 */
@NullMarked
package org.clipsheet.archive;

import org.jspecify.annotations.NullMarked;
