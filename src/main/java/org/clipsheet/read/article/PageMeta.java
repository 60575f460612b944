package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;

/** What a page's {@code meta}, {@code link} and {@code title} elements state, by name in lower case. */
final class PageMeta {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST_VALUE = 2_000;

  /** Of one name; more stand only on pages made to keep a reader busy. */
  private static final int MOST_VALUES = 100;

  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final Map<String, String> languages = new LinkedHashMap<>();
  private String title = "";

  void addMeta(Element meta) {
    String content = meta.attr("content");
    if (content.isEmpty() || content.length() > LONGEST_VALUE) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String name = meta.attr(attribute);
      if (!name.isEmpty()) {
        List<String> known =
            values.computeIfAbsent(PageText.lower(name.strip()), n -> new ArrayList<>(1));
        if (known.size() < MOST_VALUES) {
          known.add(PageText.collapsed(content));
        }
      }
    }
  }

  void addLink(Element link) {
    for (String rel : SPACES.split(PageText.lower(link.attr("rel")))) {
      links.putIfAbsent(rel, link.attr("href"));
      if (rel.equals("alternate") && isPageInALanguage(link) && languages.size() < MOST_VALUES) {
        languages.putIfAbsent(link.attr("hreflang").strip(), link.attr("href"));
      }
    }
  }

  /** A feed may be told by its language as well. */
  private static boolean isPageInALanguage(Element link) {
    return link.hasAttr("hreflang")
        && (link.attr("type").isBlank() || link.attr("type").contains("html"));
  }

  void addTitle(Element element) {
    if (title.isEmpty()) {
      title = PageText.beginning(element, LONGEST_VALUE);
    }
  }

  /** The {@code title} element's text; empty where there is none. */
  String title() {
    return title;
  }

  /** The first value that any of the names has, names in order of preference. */
  Optional<String> first(List<String> names) {
    for (String name : names) {
      for (String value : all(name)) {
        if (!value.isEmpty()) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  Optional<String> first(String name) {
    return first(List.of(name));
  }

  /** All values of a name, in the page's order. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** All values of the names, names in order of preference. */
  List<String> all(List<String> names) {
    return names.stream().flatMap(name -> all(name).stream()).toList();
  }

  /** Language → address of the page in it, both as written ({@code hreflang}), in the page's order. */
  Map<String, String> languages() {
    return languages;
  }

  /** The address that a {@code link} of that relation leads to, as written. */
  Optional<String> link(String rel) {
    return Optional.ofNullable(links.get(rel)).filter(href -> !href.isBlank());
  }
}
