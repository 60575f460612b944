package org.clipsheet.read.listing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document is, by its own characters: servers send feeds as {@code text/html} and error pages as
 * {@code application/rss+xml}, so their Content-Type is not asked.
 */
enum ListingForm {
  EMPTY,
  FEED,
  SITEMAP,
  JSON,
  ADDRESSES,
  PAGE,
  OTHER_XML;

  private static final int HEAD = 65_536;
  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
  private static final Pattern ROOT = Pattern.compile(
      "<(?:[a-z][\\w.-]{0,30}:)?(rss|rdf|feed|channel|urlset|sitemapindex|html|head|body)(?=[\\s>/])",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_DOCTYPE =
      Pattern.compile("\\A\\s*<!doctype\\s+html", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML_PROLOG = Pattern.compile("\\A\\s*<\\?xml\\s");

  /** An object, also behind a guard against scripts or as what a function is called with. */
  private static final Pattern JSON_START =
      Pattern.compile("(?:\\)]}',?|while\\(1\\);|for\\(;;\\);|[\\w$.]{1,60}\\()?\\s*\\{");

  static ListingForm of(String text) {
    String start = text.substring(0, Math.min(HEAD, text.length())).strip();
    if (start.isEmpty()) {
      return EMPTY;
    }
    if (JSON_START.matcher(start).lookingAt()) {
      return JSON;
    }
    if (isAddress(start.lines().findFirst().orElse(""))) {
      return ADDRESSES;
    }
    return markup(COMMENT.matcher(start).replaceAll(" "));
  }

  private static ListingForm markup(String start) {
    Matcher root = ROOT.matcher(start);
    if (HTML_DOCTYPE.matcher(start).find() || !root.find()) {
      return XML_PROLOG.matcher(start).find() ? OTHER_XML : PAGE;
    }
    return switch (root.group(1).toLowerCase(Locale.ROOT)) {
      case "urlset", "sitemapindex" -> SITEMAP;
      case "html", "head", "body" -> PAGE;
      default -> FEED;
    };
  }

  static boolean isAddress(String line) {
    String address = line.strip();
    return (address.startsWith("http://") || address.startsWith("https://"))
        && address.chars().noneMatch(c -> Character.isWhitespace(c) || c == '<');
  }
}
