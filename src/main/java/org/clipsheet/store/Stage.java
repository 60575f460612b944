package org.clipsheet.store;

import java.util.Locale;

/** The stage at which something was decided about an entry. */
public enum Stage {
  LIST,
  READ,
  WATCH,
  FOLD,
  EDITION,
  DELIVERY;

  /** The name in the ledger and in output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
