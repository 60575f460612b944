package org.clipsheet.fetch;

import java.net.URI;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Headers with the site they are meant for. They are secrets, so the site is drawn narrowly: the same host and port, or a
 * host of the same registrable domain (public suffix list) at the usual port; never plain HTTP where the site was given
 * with HTTPS. robots.txt is public and shared by all sources of a host, so it is asked for without them.
 *
 * @param site an address of the site
 */
public record SiteHeaders(URI site, SourceHeaders headers) {

  /** For exchanges that need none. */
  public static final SiteHeaders NONE =
      new SiteHeaders(URI.create("https://localhost/"), SourceHeaders.NONE);

  /** What is said to the site of this source. */
  public static SiteHeaders of(Source source) {
    return new SiteHeaders(source.url(), source.headers());
  }

  /** Whether the address belongs to the site. */
  boolean reach(URI address) {
    @Nullable HttpUrl own = HttpUrl.parse(site.toString());
    @Nullable HttpUrl other = HttpUrl.parse(address.toString());
    if (own == null || other == null || (own.isHttps() && !other.isHttps())) {
      return false;
    }
    boolean usualPorts = isUsual(own) && isUsual(other);
    if (own.host().equals(other.host())) {
      return usualPorts || own.port() == other.port();
    }
    @Nullable String domain = own.topPrivateDomain();
    return usualPorts && domain != null && Objects.equals(domain, other.topPrivateDomain());
  }

  private static boolean isUsual(HttpUrl url) {
    return url.port() == HttpUrl.defaultPort(url.scheme());
  }
}
