package org.clipsheet.mail;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A message that is its stored bytes and nothing else. The library would parse, refold and re-encode an ordinary one,
 * and give it a new Message-ID.
 */
final class StoredMessage extends MimeMessage {

  private final byte[] bytes;

  StoredMessage(Session session, byte[] bytes) {
    super(session);
    this.bytes = bytes.clone();
  }

  @Override
  public void writeTo(OutputStream out, String @Nullable [] ignoreList) throws IOException {
    out.write(bytes);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    writeTo(out, null);
  }
}
