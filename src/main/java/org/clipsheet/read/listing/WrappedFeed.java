package org.clipsheet.read.listing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A feed that came through a browser: its markup, escaped, in a page of nothing else. */
final class WrappedFeed {
  /** Far more than stands before the text in such a page. */
  private static final int HEAD = 4_096;

  private static final Pattern START = Pattern.compile(
      "<pre[^>]{0,400}>\\s*(?=&lt;(?:\\?xml|rss|feed|rdf))", Pattern.CASE_INSENSITIVE);

  private WrappedFeed() {}

  /** The feed's own text, or the text as it is. */
  static String unwrapped(String text) {
    Matcher start = START.matcher(text).region(0, Math.min(HEAD, text.length()));
    if (!start.find()) {
      return text;
    }
    int end = text.indexOf("</pre>", start.end());
    return Parser.unescapeEntities(
        text.substring(start.end(), end < 0 ? text.length() : end), false);
  }
}
