package org.clipsheet.model.source;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One configured page, feed or sitemap.
 *
 * @param every the fixed time between polls; absent: adapted to how often the source publishes
 * @param language a BCP 47 tag the user gave, which then stands over detection; absent: detected
 * @param headers sent to the site of {@code url} only
 * @param paused whether polls are suspended; what was seen is kept
 * @param was the name this source had before; its history is taken over
 */
public record Source(
    SourceName name,
    URI url,
    SourceKind kind,
    @Nullable Duration every,
    @Nullable String language,
    Selectors select,
    SourceHeaders headers,
    boolean paused,
    @Nullable SourceName was) {

  public Source {
    if (!url.isAbsolute()) {
      throw new IllegalArgumentException("source " + name + ": address is not absolute: " + url);
    }
    if (every != null && (every.isNegative() || every.isZero())) {
      throw new IllegalArgumentException("source " + name + ": every must be positive: " + every);
    }
  }

  /** A source of which only the address is known; the address is its name. */
  public static Source at(URI url) {
    return new Source(
        new SourceName(url.toString()),
        url,
        SourceKind.AUTO,
        null,
        null,
        Selectors.NONE,
        SourceHeaders.NONE,
        false,
        null);
  }

  /** The name as shown to people: the configured name, or the host where the address stands for it. */
  public String label() {
    String host = url.getHost();
    if (!name.value().equals(url.toString()) || host == null) {
      return name.value();
    }
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
