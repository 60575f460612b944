package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;

/** Finds who wrote an article: what the page states for machines first, then what it shows near the headline. */
final class BylineReader {
  private static final List<String> META_NAMES = List.of(
      "author",
      "article:author",
      "dc.creator",
      "dcterms.creator",
      "byl",
      "parsely-author",
      "sailthru.author",
      "dc.creator.creator",
      "og:article:author",
      "article.author",
      "citation_author");
  private static final int LONGEST_LINE = 120;
  private static final int FAR_BELOW = 12;

  private final PageOutline page;
  private final StructuredArticle structured;
  private final ArticleTitle title;
  private final Set<String> sites = new HashSet<>();

  private BylineReader(
      PageOutline page,
      StructuredArticle structured,
      ArticleTitle title,
      Optional<String> site,
      String host) {
    this.page = page;
    this.structured = structured;
    this.title = title;
    site.ifPresent(name -> sites.add(PageText.key(name)));
    sites.add(PageText.key(structured.publisher()));
    sites.add(PageText.key(title.site()));
    sites.add(PageText.key(host));
    sites.add(PageText.key(host.replaceFirst("^www\\.", "")));
    sites.add(PageText.key(host.replaceFirst("^www\\.", "").replaceFirst("\\.[a-z]+$", "")));
  }

  /** The people, each once; empty where the page names none. */
  static List<String> read(
      PageOutline page,
      StructuredArticle structured,
      ArticleTitle title,
      Optional<String> site,
      String host) {
    return new BylineReader(page, structured, title, site, host).people();
  }

  private List<String> people() {
    List<String> people = each(structured.people());
    if (people.isEmpty()) {
      people = mentioned("itemprop");
    }
    if (people.isEmpty()) {
      people = stated();
    }
    if (people.isEmpty()) {
      people = mentioned("rel");
    }
    if (people.isEmpty()) {
      people = mentioned("class");
    }
    return people.isEmpty() ? printed() : people;
  }

  private List<String> each(List<String> bylines) {
    Map<String, String> people = new LinkedHashMap<>();
    for (String byline : bylines) {
      BylineNames.of(byline, sites).forEach(name -> people.putIfAbsent(PageText.key(name), name));
    }
    return new ArrayList<>(people.values());
  }

  private List<String> stated() {
    for (String name : META_NAMES) {
      List<String> people = each(page.meta().all(name));
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  private List<String> mentioned(String attribute) {
    Map<String, String> people = new LinkedHashMap<>();
    for (PageOutline.Mention mention : page.mentions()) {
      Element element = mention.element();
      if (!tellsAuthor(element, attribute)) {
        continue;
      }
      String text = PageText.beginning(element, LONGEST_LINE + 1);
      if (text.length() <= LONGEST_LINE) {
        BylineNames.of(text, sites).forEach(name -> people.putIfAbsent(PageText.key(name), name));
      }
      if (!people.isEmpty() && attribute.equals("class")) {
        break;
      }
    }
    return people.size() > 4 ? List.of() : new ArrayList<>(people.values());
  }

  private static boolean tellsAuthor(Element element, String attribute) {
    String value = PageText.lower(
        attribute.equals("class")
            ? element.className() + " " + element.id()
            : element.attr(attribute));
    if (attribute.equals("class")) {
      return value.contains("author")
          || value.contains("byline")
          || value.contains("autor")
          || value.contains("auteur")
          || value.contains("writer");
    }
    return value.contains("author");
  }

  /** Lines such as "By Ada Moreno" between the headline and the text. */
  private List<String> printed() {
    int from = Math.max(0, title.block() + 1);
    int to = Math.min(page.blocks().size(), from + FAR_BELOW);
    for (PageBlock block : page.blocks().subList(Math.min(from, to), to)) {
      if (block.text().length() <= LONGEST_LINE && BylineNames.opens(block.text())) {
        List<String> people = BylineNames.of(block.text(), sites);
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }
}
