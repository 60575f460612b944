package org.clipsheet.model.edition;

/** What becomes of an edition with nothing to show. */
public enum WhenEmpty {
  /** Sent: it says that nothing matched, and what was checked. */
  SEND,
  /** Not sent, unless a source broke since the last edition sent or a week has passed since it. */
  SKIP
}
