package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.clipsheet.address.Addresses;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;

/**
 * The feeds that a page names in its head, else those it links where people see them. Feeds of comments, of a single
 * article and of other sites are none of the page's.
 */
final class PageFeeds {
  private static final String DECLARED =
      "link[rel~=(?i)alternate][type~=(?i)(rss|atom|rdf|feed\\+json)][href]";
  private static final Pattern VISIBLE = Pattern.compile(
      "(?i)(?:/(?:feed|feeds|rss|atom)(?:/|$)|(?:rss|atom|feed|index|news)\\d?\\.(?:xml|rss|rdf|atom)$|[?&]feed=|\\.rss$)");
  private static final Pattern COMMENTS = Pattern.compile(
      "(?i)comment|kommentar|комментари|коментар|comentario|commentaire|コメント|replies");

  private PageFeeds() {}

  /** Declared before visible; a feed under the page's own folder, then the shortest address, before the others. */
  static List<URI> of(FrontPage page) {
    LinkedHashSet<URI> feeds = new LinkedHashSet<>();
    for (Element link : page.document().select(DECLARED)) {
      add(page, link, link.attr("title"), feeds);
    }
    if (feeds.isEmpty()) {
      for (Element link : page.document().select("a[href]")) {
        if (VISIBLE.matcher(link.attr("href").replaceFirst("#.*", "")).find()) {
          add(page, link, link.text(), feeds);
        }
      }
    }
    List<URI> sorted = new ArrayList<>(feeds);
    String folder = page.address().toString().replaceFirst("[?#].*", "");
    boolean home = page.address().getPath() == null || page.address().getPath().length() <= 1;
    sorted.sort(Comparator.comparing((URI feed) -> home || !feed.toString().startsWith(folder)));
    return sorted;
  }

  private static void add(FrontPage page, Element link, String title, LinkedHashSet<URI> feeds) {
    String href = link.attr("href");
    if (COMMENTS.matcher(href).find() || COMMENTS.matcher(PageText.lower(title)).find()) {
      return;
    }
    Addresses.parse(href, page.base())
        .filter(feed ->
            Addresses.sameSite(page.address(), feed) || link.normalName().equals("link"))
        .ifPresent(feeds::add);
  }
}
