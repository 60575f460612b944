package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * The tree of a feed, mended where the text is broken: characters that XML forbids are dropped, parameters of
 * addresses are no entities, a CDATA section that
 * never ends is ended where its element does, elements swallowed by one that was left open are given back to the entry,
 * and every name carries the usual prefix of its namespace, whatever prefix the feed chose or forgot to declare.
 */
final class FeedTree {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\uFFFE\\uFFFF]");

  /** In addresses; HTML has entities that need no semicolon, and one of them is {@code &copy}. */
  private static final Pattern PARAMETER = Pattern.compile("&(?=[a-zA-Z]\\w{0,30}=)");

  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[", Pattern.CASE_INSENSITIVE);
  private static final Pattern END_OF_FIELD = Pattern.compile(
      "</(?:[\\w.-]+:)?(?:title|link|description|summary|guid|id|pubdate|creator|author|name|category|content|encoded|item|entry)\\s*>",
      Pattern.CASE_INSENSITIVE);

  /** The prefix under which the readers know a namespace; feeds' own elements have none. */
  private static final Map<String, String> PREFIXES = Map.ofEntries(
      Map.entry("http://www.w3.org/2005/atom", "atom"),
      Map.entry("http://purl.org/atom/ns#", "atom"),
      Map.entry("http://purl.org/rss/1.0/", ""),
      Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
      Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
      Map.entry("http://backend.userland.com/rss2", ""),
      Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
      Map.entry("http://purl.org/dc/terms/", "dcterms"),
      Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
      Map.entry("http://search.yahoo.com/mrss/", "media"),
      Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
      Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
      Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""));

  /** Elements that hold text alone, so that another field inside one was swallowed by it. */
  private static final Set<String> TEXTS =
      Set.of("title", "link", "guid", "id", "pubdate", "description", "dc:date", "dc:creator");

  private static final Set<String> FIELDS = Set.of(
      "title",
      "link",
      "guid",
      "pubdate",
      "description",
      "item",
      "entry",
      "dc:date",
      "dc:creator",
      "category",
      "content:encoded",
      "author",
      "updated",
      "published",
      "id");

  private FeedTree() {}

  static Document parse(String text, URI address) {
    String allowed = PARAMETER.matcher(FORBIDDEN.matcher(text).replaceAll("")).replaceAll("&amp;");
    Document document = Jsoup.parse(endedSections(allowed), address.toString(), Parser.xmlParser());
    rename(document);
    giveBack(document);
    return document;
  }

  /** A section that runs over the end of its field and into the next section was never ended. */
  private static String endedSections(String text) {
    Matcher open = CDATA.matcher(text);
    StringBuilder mended = new StringBuilder(text.length() + 16);
    int copied = 0;
    while (open.find()) {
      int close = text.indexOf("]]>", open.end());
      Matcher next = CDATA.matcher(text);
      boolean another = next.find(open.end());
      if (close >= 0 && !(another && next.start() < close)) {
        continue;
      }
      Matcher field = END_OF_FIELD.matcher(text);
      if (field.find(open.end()) && (close < 0 || field.start() < close)) {
        mended.append(text, copied, field.start()).append("]]>");
        copied = field.start();
      }
    }
    return copied == 0 ? text : mended.append(text, copied, text.length()).toString();
  }

  private static void rename(Document document) {
    Map<String, String> prefixes = new HashMap<>();
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.startsWith("xmlns:")) {
          String known = PREFIXES.get(namespace(attribute.getValue()));
          if (known != null) {
            prefixes.put(key.substring("xmlns:".length()), known);
          }
        }
      }
    }
    boolean atom = document.getAllElements().stream().anyMatch(FeedTree::isAtomRoot);
    for (Element element : document.getAllElements()) {
      String name = element.tagName().toLowerCase(Locale.ROOT);
      int colon = name.indexOf(':');
      if (colon > 0) {
        String prefix = name.substring(0, colon);
        String usual = prefixes.getOrDefault(prefix, prefix);
        String local = name.substring(colon + 1);
        boolean own = usual.isEmpty() || (atom && usual.equals("atom")) || usual.equals("rss");
        element.tagName(own ? local : usual + ":" + local);
      }
    }
  }

  private static boolean isAtomRoot(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.equals("feed") || name.endsWith(":feed");
  }

  /** Namespaces are written with either scheme and with or without the last slash, whatever the standard says. */
  private static String namespace(String written) {
    String lower = written.strip().toLowerCase(Locale.ROOT).replaceFirst("^https:", "http:");
    return PREFIXES.containsKey(lower) ? lower : lower + "/";
  }

  private static void giveBack(Document document) {
    for (Element element : List.copyOf(document.getAllElements())) {
      if (!TEXTS.contains(element.tagName().toLowerCase(Locale.ROOT))) {
        continue;
      }
      List<Node> after = new ArrayList<>();
      for (Node child : element.childNodes()) {
        boolean field = child instanceof Element inner
            && FIELDS.contains(inner.tagName().toLowerCase(Locale.ROOT));
        if (field || !after.isEmpty()) {
          after.add(child);
        }
      }
      Node place = element;
      for (Node child : after) {
        place.after(child);
        place = child;
      }
    }
  }
}
