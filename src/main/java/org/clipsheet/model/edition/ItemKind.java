package org.clipsheet.model.edition;

/** In which way an edition tells of an article. */
public enum ItemKind {
  /** The article shown by a card. */
  CARD,
  /** A version, under the card of its story. */
  VERSION,
  /** Another carrier, under the card of its story. */
  CARRIER,
  /** A carrier of a story that an earlier edition showed. */
  SINCE,
  /** A line under "found late". */
  LATE,
  /** A title over the limit. */
  MORE
}
