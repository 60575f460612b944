package org.clipsheet.read.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells links to the page of one person: sites give their authors such pages and link each article to them. */
final class BylineAddress {
  private static final Pattern OF_PERSON = Pattern.compile(
      "/(?:authors?|autor(?:en|in|es|a|i|zy)?|auteurs?|autore|avtor[iy]?|redakteur(?:e|in)?|journalist(?:e|en|i|s)?"
          + "|columnists?|kolumnisten?|reporters?|contributors?|creator|writers?|byline)"
          + "/[^/?#]{3,}/?(?:[?#].*)?$",
      Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 300;

  private BylineAddress() {}

  static boolean leadsToAuthor(Element element) {
    String href = element.attr("href");
    return href.length() > 8
        && href.length() < LONGEST
        && OF_PERSON.matcher(href).find();
  }
}
