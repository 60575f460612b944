package org.clipsheet.read.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;

/** What else an article is filed under: by the first of a page's witnesses that names anything. */
final class ArticleTags {
  private static final Map<String, List<String>> LISTS =
      WordLists.sections(ArticleTags.class, "surroundings.txt");
  private static final List<String> NAMES = LISTS.getOrDefault("TAGS", List.of());
  private static final List<String> KEYWORDS = LISTS.getOrDefault("KEYWORDS", List.of());

  private ArticleTags() {}

  /** @param text of the article */
  static List<String> of(
      PageMeta meta,
      StructuredArticle structured,
      PageFilings filings,
      Optional<String> site,
      String text) {
    String siteKey = PageText.key(site.orElse(""));
    return Stream.<Supplier<List<String>>>of(
            () -> stated(meta),
            () -> FilingName.listed(structured.keywords()),
            () -> FilingName.listed(filings.tags()),
            () -> spoken(FilingName.listed(meta.all(KEYWORDS)), text))
        .map(Supplier::get)
        .map(tags ->
            tags.stream().filter(tag -> !PageText.key(tag).equals(siteKey)).toList())
        .filter(tags -> !tags.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> stated(PageMeta meta) {
    return NAMES.stream()
        .map(name -> FilingName.listed(meta.all(name)))
        .filter(tags -> !tags.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Those of which the article speaks: the others are the site's. */
  private static List<String> spoken(List<String> keywords, String text) {
    if (keywords.isEmpty()) {
      return keywords;
    }
    String lower = PageText.lower(text);
    return keywords.stream()
        .filter(keyword -> lower.contains(PageText.lower(keyword)))
        .toList();
  }
}
