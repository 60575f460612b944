package org.clipsheet.mail;

/**
 * How one attempt to hand a message to the mail server ended. Texts are one line, free of passwords, fit for logs.
 */
public sealed interface SendOutcome {

  /** The server took responsibility for the message (a 2xx reply to the final dot). */
  record Accepted(String answer) implements SendOutcome {}

  /** Nothing was handed over; another attempt may succeed: no connection, a 4xx reply, a time-out before the final dot. */
  record Postponed(String reason) implements SendOutcome {}

  /** The server refused this recipient or this message for good (5xx). */
  record Rejected(String reason) implements SendOutcome {}

  /** No message can pass until somebody changes the settings: login, certificate, missing STARTTLS. */
  record Misconfigured(String reason) implements SendOutcome {}

  /**
   * The final dot was sent and no reply came back. The server may or may not have the message, and nobody can know
   * (RFC 1047); a second attempt may deliver a second copy.
   */
  record InDoubt(String reason) implements SendOutcome {}
}
