package org.clipsheet.read.article;

import java.util.List;
import java.util.Set;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;
import org.jsoup.nodes.Element;

/** Tells links to the page of one person: sites give their authors such pages and link each article to them. */
final class BylineAddress {
  private static final Set<String> FOLDERS = Set.copyOf(
      WordLists.sections(BylineAddress.class, "byline.txt").getOrDefault("FOLDERS", List.of()));
  private static final int LONGEST = 300;
  private static final int SHORTEST_NAME = 3;

  private BylineAddress() {}

  /** Whether the path ends in such a folder and a name. */
  static boolean leadsToAuthor(Element element) {
    String href = element.attr("href");
    if (href.length() >= LONGEST) {
      return false;
    }
    int end = endOfPath(href);
    int name = href.lastIndexOf('/', end - 1);
    int folder = href.lastIndexOf('/', name - 1);
    return end - name > SHORTEST_NAME
        && folder >= 0
        && FOLDERS.contains(PageText.lower(href.substring(folder + 1, name)));
  }

  /** Where the query or fragment begins, or the one slash before them. */
  private static int endOfPath(String href) {
    int end = 0;
    while (end < href.length() && href.charAt(end) != '?' && href.charAt(end) != '#') {
      end++;
    }
    return end > 0 && href.charAt(end - 1) == '/' ? end - 1 : end;
  }
}
