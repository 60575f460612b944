package org.clipsheet.mail;

/** A message as it goes over the wire, once and in every later attempt. */
public final class OutgoingMessage {

  private final String messageId;
  private final byte[] bytes;

  OutgoingMessage(String messageId, byte[] bytes) {
    this.messageId = messageId;
    this.bytes = bytes.clone();
  }

  /** With its angle brackets, as in the header. */
  public String messageId() {
    return messageId;
  }

  /** A copy of the bytes: header and body, CRLF line ends, ASCII only. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
