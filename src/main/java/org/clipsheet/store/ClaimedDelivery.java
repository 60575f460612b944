package org.clipsheet.store;

import java.nio.ByteBuffer;
import org.clipsheet.model.edition.Delivery;

/**
 * A delivery taken for sending.
 *
 * @param delivery as it was before it was taken; {@code IN_DOUBT} where an earlier attempt may have succeeded
 */
public record ClaimedDelivery(Delivery delivery, Message message) {

  /** The bytes of a mail message. */
  public record Message(ByteBuffer readOnly) {

    /** A copy of the bytes. */
    public byte[] bytes() {
      byte[] bytes = new byte[readOnly.remaining()];
      readOnly.duplicate().get(bytes);
      return bytes;
    }
  }
}
