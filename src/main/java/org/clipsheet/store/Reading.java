package org.clipsheet.store;

/** What became of a new entry. */
public enum Reading {
  /** Its article was read, from its page or from a feed that carries it whole. */
  READ,
  /** The entry stands for its article. */
  FEED_ONLY,
  /** Neither gave anything to watch. */
  FAILED,
  /** Older than the first poll allows: stored, not sent. */
  BACKLOG,
  /** Its article was known already, from another source or under another address. */
  KNOWN
}
