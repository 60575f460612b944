package org.clipsheet.model.edition;

/** How far a delivery has come. */
public enum DeliveryState {
  /** Committed and not yet tried, or to be tried again. */
  DUE,
  /** Claimed by a sender; when its lease runs out nobody knows how far it came, so it is in doubt. */
  SENDING,
  /** The server's answer was lost after the message was handed over; tried once more under the same Message-ID. */
  IN_DOUBT,
  /** Accepted by the mail server. */
  SENT,
  /** Refused for good, or given up. */
  FAILED
}
