package org.clipsheet.fetch;

import java.io.IOException;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/** Reads bodies up to a limit; what is beyond is never held in memory. */
final class BodyReader {

  private BodyReader() {}

  /** The body is larger than allowed. */
  static final class TooLargeException extends IOException {
    TooLargeException(ByteSize limit) {
      super("more than " + limit);
    }
  }

  /** The whole body. */
  static byte[] read(ResponseBody body, ByteSize limit) throws IOException {
    if (body.contentLength() > limit.bytes()) {
      throw new TooLargeException(limit);
    }
    BufferedSource source = body.source();
    if (source.request(limit.bytes() + 1)) {
      throw new TooLargeException(limit);
    }
    return source.readByteArray();
  }

  /** The first bytes of the body. */
  static byte[] head(ResponseBody body, ByteSize limit) throws IOException {
    Buffer head = new Buffer();
    BufferedSource source = body.source();
    source.request(limit.bytes());
    head.write(source.getBuffer(), Math.min(source.getBuffer().size(), limit.bytes()));
    return head.readByteArray();
  }
}
