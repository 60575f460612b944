package org.clipsheet.model.article;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * What one page tells of the pages of its site.
 *
 * @param host where it stands; empty if its address has none
 * @param blocks fingerprints of the blocks of text on it that read like its article, each once, in the page's order
 */
public record SitePage(String host, List<Long> blocks) {

  public SitePage {
    blocks = List.copyOf(new LinkedHashSet<>(blocks));
  }

  /** The host by which the site of this address is known. */
  public static String hostOf(URI address) {
    return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
  }
}
