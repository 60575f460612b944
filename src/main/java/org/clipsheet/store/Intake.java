package org.clipsheet.store;

/**
 * What one poll took in. The entries of its listing are {@code known + read + feedOnly + failed + backlog}.
 *
 * @param known entries met before, here or elsewhere
 * @param read new entries whose article was read, from its page or from a feed that carries it whole
 * @param feedOnly new entries that stand for their article
 * @param failed new entries that gave nothing to watch
 * @param backlog new entries older than the first poll allows
 */
public record Intake(int known, int read, int feedOnly, int failed, int backlog) {

  /** Nothing was listed. */
  public static final Intake NONE = new Intake(0, 0, 0, 0, 0);

  /** Entries met for the first time. */
  public int fresh() {
    return read + feedOnly + failed + backlog;
  }

  /** Entries in the listing. */
  public int seen() {
    return known + fresh();
  }
}
