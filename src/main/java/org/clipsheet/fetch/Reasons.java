package org.clipsheet.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.Objects;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Why an exchange failed, in words for a user. */
final class Reasons {

  private Reasons() {}

  static String of(IOException failure, Duration timeLimit) {
    return switch (failure) {
      case BodyReader.TooLargeException tooLarge ->
        Objects.requireNonNullElse(tooLarge.getMessage(), "too large");
      case SocketTimeoutException slow -> "no answer within " + words(timeLimit);
      case InterruptedIOException slow -> "no whole answer within " + words(timeLimit);
      case UnknownHostException unknown -> "host not found";
      case NoRouteToHostException unreachable -> "host not reachable";
      case ConnectException refused -> "connection refused";
      case SSLPeerUnverifiedException wrong -> "the certificate is for another host";
      case SSLException tls -> certificate(tls);
      case ZipException broken -> "the answer is compressed wrongly";
      case ProtocolException broken -> "the answer is no proper HTTP (" + broken.getMessage() + ")";
      case EOFException cut -> "the answer was cut off";
      case SocketException broken -> "the connection broke";
      default -> "the exchange failed (" + failure.getClass().getSimpleName() + ")";
    };
  }

  private static String certificate(SSLException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException) {
        return "the certificate has expired";
      }
    }
    return "the certificate is not trusted, or TLS failed";
  }

  private static String words(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }
}
