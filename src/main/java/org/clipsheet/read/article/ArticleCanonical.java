package org.clipsheet.read.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.clipsheet.address.Addresses;
import org.clipsheet.read.document.PageText;
import org.jspecify.annotations.Nullable;

/**
 * The address a page declares for itself (RFC 6596), where it is plausible. Templates declare home pages, sections, test
 * servers and empty paths for every article alike; articles would be taken for one another by such an address.
 */
final class ArticleCanonical {
  private static final int SHORTEST_STORY = 15;

  private ArticleCanonical() {}

  static Optional<URI> of(PageMeta meta, URI address) {
    return meta.link("canonical")
        .flatMap(href -> resolved(address, href))
        .filter(canonical -> isPlausible(canonical, address))
        .or(() -> meta.first("og:url")
            .flatMap(href -> resolved(address, href))
            .filter(canonical -> isPlausible(canonical, address)));
  }

  private static Optional<URI> resolved(URI address, String href) {
    try {
      URI target = new URI(href.strip());
      return Optional.of(address.isOpaque() ? target : address.resolve(target));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlausible(URI canonical, URI address) {
    boolean isWeb = "http".equals(canonical.getScheme()) || "https".equals(canonical.getScheme());
    @Nullable String host = canonical.getHost();
    if (!isWeb || host == null) {
      return false;
    }
    @Nullable String ownHost = address.getHost();
    boolean sameSite = ownHost == null || Objects.equals(site(host), site(ownHost));
    return sameSite
        && (!Addresses.isHome(canonical) || Addresses.isHome(address))
        && !isSection(canonical, address);
  }

  /**
   * Whether it is a folder above the article. What is left out then names a story; pages, prints and versions for small
   * screens stand below their article by a short word or a number.
   */
  private static boolean isSection(URI canonical, URI address) {
    if (canonical.getRawPath() == null
        || address.getRawPath() == null
        || canonical.getRawQuery() != null) {
      return false;
    }
    String folder = folder(canonical.getRawPath());
    String path = address.getRawPath();
    return path.length() >= folder.length() + SHORTEST_STORY
        && path.startsWith(folder)
        && Arrays.stream(path.substring(folder.length()).split("/"))
            .anyMatch(part -> part.length() >= SHORTEST_STORY && part.indexOf('-') > 0);
  }

  private static String folder(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end) + "/";
  }

  /** The last two labels of a host, three below second-level registries such as {@code co.uk}. */
  private static @Nullable String site(String host) {
    String[] labels = PageText.lower(host).split("\\.");
    int count = labels.length;
    if (count <= 2) {
      return PageText.lower(host);
    }
    boolean isRegistry = labels[count - 1].length() == 2 && labels[count - 2].length() <= 3;
    int kept = isRegistry ? 3 : 2;
    return String.join(".", Arrays.asList(labels).subList(count - kept, count));
  }
}
