package org.clipsheet.read.article;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;
import org.jsoup.nodes.Element;

/**
 * Reads the hints in an element's class, id, role and itemprop.
 *
 * <p>A class name is cut into words at hyphens, underscores and capitals; single words and joined neighbours are looked
 * up, so that {@code article-body}, {@code articleBody} and {@code articlebody} are one. Class names repeat hundreds of
 * times on a page and on all pages of a site, which is why answers are kept for the process, up to a bound. Safe for use
 * by several threads.
 */
final class PageHints {
  private static final Map<PageHint, Set<String>> WORDS = words();
  private static final int LONGEST_NAME = 120;
  private static final int MOST_WORDS = 12;

  /** So many answers take about a megabyte and serve some hundred sites. */
  private static final int MOST_KNOWN = 10_000;

  private static final Map<String, PageHint> KNOWN = new ConcurrentHashMap<>();

  private PageHints() {}

  static PageHint of(Element element) {
    if (element.attributesSize() == 0) {
      return PageHint.NONE;
    }
    if (isHidden(element)) {
      return PageHint.HIDDEN;
    }
    PageHint hint = stronger(ofRole(element.attr("role")), ofItemprop(element.attr("itemprop")));
    String names = element.className();
    String id = element.id();
    if (!names.isEmpty()) {
      hint = stronger(hint, known(names));
    }
    if (!id.isEmpty()) {
      hint = stronger(hint, known(id));
    }
    return hint;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return style.length() > 8 && style.length() < 400 && declaresNoDisplay(style);
  }

  private static boolean declaresNoDisplay(String style) {
    String packed = PageText.lower(style).replace(" ", "");
    return packed.contains("display:none") || packed.contains("visibility:hidden");
  }

  private static PageHint ofRole(String role) {
    return switch (PageText.lower(role)) {
      case "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "tablist",
          "toolbar" -> PageHint.FURNITURE;
      case "main", "article" -> PageHint.CONTENT;
      default -> PageHint.NONE;
    };
  }

  private static PageHint ofItemprop(String itemprop) {
    return switch (PageText.lower(itemprop)) {
      case "articlebody", "reviewbody" -> PageHint.BODY;
      case "author", "datepublished", "datemodified", "publisher" -> PageHint.BYLINE;
      case "caption" -> PageHint.CAPTION;
      case "comment" -> PageHint.COMMENTS;
      default -> PageHint.NONE;
    };
  }

  /** Text that is not shown is nothing else; a body is named on purpose; other names are often about layout. */
  private static PageHint stronger(PageHint a, PageHint b) {
    if (a == PageHint.HIDDEN || b == PageHint.HIDDEN) {
      return PageHint.HIDDEN;
    }
    if (a == PageHint.BODY || b == PageHint.BODY) {
      return PageHint.BODY;
    }
    return a.ordinal() >= b.ordinal() ? a : b;
  }

  /** What the names say, looked up once; when too many are known it starts over, since sites come and go. */
  private static PageHint known(String names) {
    if (names.length() > LONGEST_NAME) {
      return ofNames(names);
    }
    PageHint hint = KNOWN.get(names);
    if (hint == null) {
      hint = ofNames(names);
      if (KNOWN.size() >= MOST_KNOWN) {
        KNOWN.clear();
      }
      KNOWN.put(names, hint);
    }
    return hint;
  }

  private static PageHint ofNames(String names) {
    PageHint hint = PageHint.NONE;
    if (names.length() > 4 * LONGEST_NAME) {
      return hint;
    }
    boolean isPost = names.contains("hentry") || names.contains("status-publish");
    for (String name : names.split("\\s+")) {
      if (!name.isEmpty() && name.length() <= LONGEST_NAME && !(isPost && isTopic(name))) {
        hint = stronger(hint, ofName(name));
      }
    }
    return hint;
  }

  /** Blog software puts an entry's tags, categories and authors into its class, where "tag-banner" is a subject. */
  private static boolean isTopic(String name) {
    return name.startsWith("tag-")
        || name.startsWith("category-")
        || name.startsWith("author-")
        || name.startsWith("format-")
        || name.startsWith("type-");
  }

  private static PageHint ofName(String name) {
    String[] words = split(name);
    if (isState(words[0])) {
      return PageHint.NONE;
    }
    String whole = String.join("", words);
    PageHint strongest = PageHint.NONE;
    for (int from = 0; from < words.length; from++) {
      String joined = "";
      for (int to = from; to < Math.min(words.length, from + 3); to++) {
        joined += words[to];
        PageHint hint = lookUp(joined, joined.length() == whole.length());
        // "article-body-related" is a box in the body and "related-body" the body of a box:
        // furniture stands
        strongest = hint.ordinal() > strongest.ordinal() ? hint : strongest;
      }
    }
    return strongest;
  }

  private static PageHint lookUp(String joined, boolean isWhole) {
    for (Map.Entry<PageHint, Set<String>> words : WORDS.entrySet()) {
      if (words.getValue().contains(joined)
          || (isWhole && words.getValue().contains("=" + joined))) {
        return words.getKey();
      }
    }
    return PageHint.NONE;
  }

  /** Names such as {@code has-sidebar} and {@code no-comments} tell of something else on the page. */
  private static boolean isState(String word) {
    return switch (word) {
      case "has",
          "have",
          "no",
          "not",
          "without",
          "with",
          "is",
          "js",
          "hide",
          "show",
          "open",
          "elementor",
          "type" -> true;
      default -> false;
    };
  }

  private static String[] split(String name) {
    StringBuilder spaced = new StringBuilder(name.length() + 8);
    boolean afterLower = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetter(c)) {
        spaced.append(' ');
        afterLower = false;
      } else {
        if (Character.isUpperCase(c) && afterLower) {
          spaced.append(' ');
        }
        afterLower = Character.isLowerCase(c);
        spaced.append(Character.toLowerCase(c));
      }
    }
    String[] words = spaced.toString().strip().split(" +", MOST_WORDS + 1);
    return words.length > MOST_WORDS ? java.util.Arrays.copyOf(words, MOST_WORDS) : words;
  }

  private static Map<PageHint, Set<String>> words() {
    Map<PageHint, Set<String>> words = new EnumMap<>(PageHint.class);
    WordLists.sections(PageHints.class, "page-hints.txt").forEach((section, lines) -> {
      Set<String> names = words.computeIfAbsent(PageHint.valueOf(section), s -> new HashSet<>());
      lines.forEach(line -> names.addAll(Set.of(line.split(" +"))));
    });
    return words;
  }
}
