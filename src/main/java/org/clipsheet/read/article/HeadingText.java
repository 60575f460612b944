package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The headline in a heading. Many sites set a kicker above the headline and a line below it into the same element, where
 * only class names tell them apart; joined, they read as one broken sentence.
 */
final class HeadingText {
  private static final List<String> BESIDE =
      WordLists.sections(HeadingText.class, "headings.txt").getOrDefault("BESIDE", List.of());
  private static final int MOST_PARTS = 12;
  private static final int DEEPEST = 5;

  private HeadingText() {}

  /**
   * The text of the heading without what stands beside the headline in it.
   *
   * @param declared keys of the titles that the page declares; a part which one of them leaves out is no headline
   */
  static String of(PageBlock block, Set<String> declared) {
    String whole = block.text().replace('\n', ' ');
    Element heading = elementOf(block);
    if (heading.firstElementChild() == null) {
      return whole;
    }
    List<Part> parts = partsOf(innermost(heading));
    if (parts.size() < 2 || !PageText.key(whole).equals(PageText.key(joined(parts)))) {
      return whole;
    }
    List<Part> kept = parts.stream().filter(part -> !part.isBeside()).toList();
    if (kept.size() == parts.size()) {
      kept = declaredOf(parts, declared);
    }
    String text = trimmed(joined(kept));
    return text.isEmpty() || kept.size() == parts.size() ? whole : text;
  }

  /** The heading element around the block. */
  static Element elementOf(PageBlock block) {
    PageRegion region = block.region();
    while (region.tag() != PageTag.HEADING && region.parent() != null) {
      region = region.parent();
    }
    return region.element();
  }

  /** A run of text in a heading, or an element in it. */
  private record Part(String text, boolean isBeside) {}

  private static Element innermost(Element heading) {
    Element at = heading;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Element only = at.firstElementChild();
      if (at.childrenSize() != 1 || only == null || !PageText.key(at.ownText()).isEmpty()) {
        break;
      }
      at = only;
    }
    return at;
  }

  private static List<Part> partsOf(Element heading) {
    List<Part> parts = new ArrayList<>();
    for (Node node : heading.childNodes()) {
      String text = node instanceof TextNode run
          ? run.text()
          : node instanceof Element element ? element.text() : "";
      if (!text.isBlank()) {
        parts.add(new Part(
            PageText.collapsed(text), node instanceof Element element && isBeside(element)));
      }
      if (parts.size() > MOST_PARTS) {
        return List.of();
      }
    }
    return parts;
  }

  private static boolean isBeside(Element element) {
    String names = PageText.lower(element.className());
    return element.normalName().equals("time")
        || (!names.isEmpty() && BESIDE.stream().anyMatch(names::contains));
  }

  /** The parts before or after the first cut that leaves exactly what the page declares. */
  private static List<Part> declaredOf(List<Part> parts, Set<String> declared) {
    if (declared.contains(PageText.key(joined(parts)))) {
      return parts;
    }
    for (int cut = 1; cut < parts.size(); cut++) {
      List<Part> after = parts.subList(cut, parts.size());
      if (declared.contains(PageText.key(joined(after)))) {
        return after;
      }
      List<Part> before = parts.subList(0, cut);
      if (declared.contains(PageText.key(joined(before)))) {
        return before;
      }
    }
    return parts;
  }

  private static String joined(List<Part> parts) {
    return PageText.collapsed(String.join(" ", parts.stream().map(Part::text).toList()));
  }

  /** Without what parted the headline from its neighbours. */
  private static String trimmed(String text) {
    return text.replaceAll("^[\\s:|/–—-]+(?=\\S)|[\\s:|/–—-]+$", "");
  }
}
