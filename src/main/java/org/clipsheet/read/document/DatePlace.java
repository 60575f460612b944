package org.clipsheet.read.document;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Where a date was written, which tells what its text leaves out.
 *
 * @param order what 03/04/2026 means there
 * @param zone whose clock a time without an offset follows; absent where that is not known, and then the time is nobody's
 *     and only the day is told
 */
public record DatePlace(DayOrder order, @Nullable ZoneId zone) {
  /** A feed, whose undated zone is UTC by custom. */
  static final DatePlace FEED = new DatePlace(DayOrder.UNTOLD, ZoneOffset.UTC);

  /** Which of two small numbers is the day. */
  public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nobody can know: a date that may mean two days is none. */
    UNTOLD
  }
}
