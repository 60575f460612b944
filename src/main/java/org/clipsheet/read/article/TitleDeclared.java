package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;

/**
 * What a page declares as its title ({@code title}, og:title, JSON-LD).
 *
 * @param titles as written, those that rarely carry the site's name first
 * @param keys of the titles, with the site's name and without
 * @param sites keys of the names that the page gives its site
 */
record TitleDeclared(List<String> titles, Set<String> keys, Set<String> sites) {
  static final Pattern SEPARATOR = Pattern.compile(
      "(?!\\p{L})" + "(?:\\s+[|\\-–—‒―»«·•:/\\\\›‹~*←→+]{1,2}\\s+|\\s*[|｜]\\s*|:: ?| « | » )");

  /** Between a title and a name that is known to be the site's; some of them are a part of headlines too. */
  private static final Pattern BESIDE_SITE = Pattern.compile(
      "(?!\\p{L})"
          + "(?:\\s+[\\-–—‒―−/_~·•«»‹›]+\\s+|\\s*:+\\s+|\\s*[|｜：＿〜／【】]+\\s*"
          + "|(?=[\\-–—_:])(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}」』）!?！？])[\\-–—_:]+)");

  /** What is left of a separator when the name behind it is gone. */
  private static final Pattern END = Pattern.compile("(?!\\p{L})[\\s|｜\\-–—»«·•:/›]+$");

  private static final int MOST_WORDS_OF_SITE = 4;

  static TitleDeclared of(PageMeta meta, StructuredArticle structured, String host) {
    Set<String> sites = new HashSet<>();
    meta.first(List.of("og:site_name", "application-name"))
        .ifPresent(site -> sites.add(PageText.key(site)));
    sites.add(PageText.key(structured.publisher()));
    sites.add(PageText.key(host));
    sites.add(PageText.key(host.startsWith("www.") ? host.substring(4) : host));
    sites.remove("");
    List<String> titles = new ArrayList<>();
    titles.add(structured.headline());
    meta.first("og:title").ifPresent(titles::add);
    meta.first(List.of("twitter:title", "dc.title", "dcterms.title")).ifPresent(titles::add);
    titles.add(meta.title());
    titles.removeIf(String::isBlank);
    TitleDeclared named = new TitleDeclared(titles, Set.of(), sites);
    Set<String> keys = new LinkedHashSet<>();
    for (String title : new LinkedHashSet<>(titles)) {
      keys.add(PageText.key(title));
      keys.add(PageText.key(named.withoutSite(title)));
    }
    keys.removeAll(sites);
    keys.remove("");
    return new TitleDeclared(titles, keys, sites);
  }

  /** The title without the site's name; empty where the page declares none. */
  String title() {
    return titles.isEmpty() ? "" : withoutSite(titles.getFirst());
  }

  private String withoutSite(String title) {
    String known = withoutKnownSite(title);
    String[] parts = SEPARATOR.split(known);
    if (parts.length < 2) {
      return known;
    }
    String last = parts[parts.length - 1];
    boolean isSite = PageText.words(last) <= MOST_WORDS_OF_SITE
        && last.length() < known.length() / 2
        && !inAll(last);
    return isSite
        ? END.matcher(PageText.collapsed(known.substring(0, known.lastIndexOf(last))))
            .replaceAll("")
        : known;
  }

  /** The text without a name of the site that stands at its end or its beginning. */
  String withoutKnownSite(String text) {
    String title = PageText.collapsed(text.replace('\n', ' '));
    Matcher between = BESIDE_SITE.matcher(title);
    while (between.find()) {
      String before = title.substring(0, between.start()).strip();
      String after = title.substring(between.end()).strip();
      if (!before.isEmpty() && sites.contains(PageText.key(after))) {
        return before;
      }
      if (!after.isEmpty() && sites.contains(PageText.key(before))) {
        return after;
      }
    }
    return title;
  }

  private boolean inAll(String part) {
    return titles.size() > 1 && titles.stream().allMatch(title -> title.contains(part));
  }
}
