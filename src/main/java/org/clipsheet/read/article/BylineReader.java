package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clipsheet.read.article.PageOutline.Mention;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds who wrote an article: what the page states for machines first, then what it shows around the text. */
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
      "citation_author",
      "cxenseparse:author",
      "mediator_author");
  private static final List<String> CLASS_WORDS = List.of(
      "author", "byline", "autor", "auteur", "writer", "username", "verfasser", "redakteur");
  private static final Evaluator MARKED_NAME = Selector.evaluatorOf(".fn, [itemprop=name]");
  private static final Evaluator HIDDEN =
      Selector.evaluatorOf(".screen-reader-text, .sr-only, .visually-hidden");
  private static final Pattern WWW = Pattern.compile("^www\\.");
  private static final Pattern TOP_LEVEL = Pattern.compile("\\.[a-z]+$");
  private static final int LONGEST_LINE = 120;
  private static final int FAR_BELOW = 12;
  private static final int FAR_ABOVE = 6;
  private static final int MOST_PEOPLE = 6;

  private final PageOutline page;
  private final StructuredArticle structured;
  private final int headline;
  private final List<PageBlock> text;
  private final Set<String> sites = new HashSet<>();

  private BylineReader(
      PageOutline page,
      StructuredArticle structured,
      ArticleTitle title,
      List<PageBlock> text,
      Optional<String> site,
      String host) {
    this.page = page;
    this.structured = structured;
    this.headline = Math.max(title.block(), 0);
    this.text = text;
    site.ifPresent(name -> sites.add(PageText.key(name)));
    sites.add(PageText.key(structured.publisher()));
    sites.add(PageText.key(title.site()));
    sites.add(PageText.key(host));
    String bare = WWW.matcher(host).replaceFirst("");
    sites.add(PageText.key(bare));
    sites.add(PageText.key(TOP_LEVEL.matcher(bare).replaceFirst("")));
  }

  /**
   * The people, each once; empty where the page names none.
   *
   * @param text the blocks of the article
   */
  static List<String> read(
      PageOutline page,
      StructuredArticle structured,
      ArticleTitle title,
      List<PageBlock> text,
      Optional<String> site,
      String host) {
    return new BylineReader(page, structured, title, text, site, host).people();
  }

  private static final List<Function<BylineReader, List<String>>> SOURCES = List.of(
      reader -> reader.each(reader.structured.people()),
      reader -> reader.mentioned(element -> tells(element.attr("itemprop"))),
      BylineReader::stated,
      reader -> reader.mentioned(element -> tells(element.attr("rel"))),
      reader -> reader.nearest(BylineAddress::leadsToAuthor),
      reader -> reader.nearest(BylineReader::isNamedForAuthors),
      BylineReader::printed);

  private List<String> people() {
    return SOURCES.stream()
        .map(source -> source.apply(this))
        .filter(people -> !people.isEmpty() && people.size() <= MOST_PEOPLE)
        .findFirst()
        .map(this::inFull)
        .orElse(List.of());
  }

  /** Names to log in ("adamoreno") give way to the names that the page tells elsewhere ("Ada Moreno"). */
  private List<String> inFull(List<String> people) {
    if (people.stream().noneMatch(BylineNames::isOneWord)) {
      return people;
    }
    List<String> all =
        SOURCES.stream().flatMap(source -> source.apply(this).stream()).toList();
    return people.stream()
        .map(name -> all.stream()
            .filter(other -> BylineNames.isInFull(other, name))
            .findFirst()
            .orElse(name))
        .distinct()
        .toList();
  }

  private List<String> each(List<String> bylines) {
    Map<String, String> people = new LinkedHashMap<>();
    for (String byline : bylines) {
      BylineNames.of(byline, sites).forEach(name -> people.putIfAbsent(PageText.key(name), name));
    }
    return new ArrayList<>(people.values());
  }

  private List<String> stated() {
    return META_NAMES.stream()
        .map(name -> each(page.meta().all(name)))
        .filter(people -> !people.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean tells(String value) {
    return PageText.lower(value).contains("author");
  }

  private static boolean isNamedForAuthors(Element element) {
    String names = PageText.lower(element.className() + " " + element.id());
    return CLASS_WORDS.stream().anyMatch(names::contains);
  }

  private List<String> mentioned(Predicate<Element> tells) {
    return each(page.mentions().stream()
        .filter(mention -> tells.test(mention.element()) && !page.isOfReaders(mention.block()))
        .map(mention -> name(mention.element()))
        .toList());
  }

  /** The people of the block nearest to the headline that has any. */
  private List<String> nearest(Predicate<Element> tells) {
    List<Mention> near = page.mentions().stream()
        .filter(mention -> isAround(mention.block()) && tells.test(mention.element()))
        .filter(mention -> !page.isOfReaders(mention.block()))
        .sorted(page.nearestTo(headline))
        .toList();
    for (Mention mention : near) {
      List<String> people = each(near.stream()
          .filter(other -> other.block() == mention.block())
          .map(other -> name(other.element()))
          .toList());
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  private boolean isAround(int block) {
    int end = text.isEmpty() ? headline : text.getLast().index();
    return block >= headline - FAR_ABOVE && block <= Math.max(end, headline) + FAR_BELOW;
  }

  /** The element's text, or what in it is marked as the name. */
  private static String name(Element element) {
    Element marked = element.selectFirst(MARKED_NAME);
    Element of = marked == null ? element : marked;
    if (of.hasAttr("content")) {
      return of.attr("content");
    }
    String shown = of.text();
    if (of.selectFirst(HIDDEN) != null) {
      Element copy = of.clone();
      copy.select(HIDDEN).remove();
      shown = copy.text();
    }
    return shown.length() > LONGEST_LINE ? "" : shown;
  }

  /** Lines such as "By Ada Moreno" near the headline, and right behind the text. */
  private List<String> printed() {
    List<PageBlock> blocks = page.blocks();
    List<PageBlock> lines = new ArrayList<>(between(headline + 1, headline + 1 + FAR_BELOW));
    lines.addAll(between(headline - FAR_ABOVE, headline));
    if (!text.isEmpty()) {
      int end = text.getLast().index();
      lines.addAll(between(Math.max(end - 2, headline), end + FAR_BELOW));
    }
    for (PageBlock line : lines) {
      if (line.text().length() > LONGEST_LINE
          || (line.isHeading() && !BylineNames.opens(line.text()))
          || page.isOfReaders(line.index())) {
        continue;
      }
      List<String> people = BylineNames.printedIn(line.text(), sites);
      if (people.isEmpty()
          && BylineNames.isLabel(line.text())
          && line.index() + 1 < blocks.size()) {
        people = BylineNames.of(blocks.get(line.index() + 1).text(), sites);
      }
      if (!people.isEmpty()) {
        return people;
      }
    }
    return List.of();
  }

  private List<PageBlock> between(int from, int to) {
    int size = page.blocks().size();
    int begin = Math.min(Math.max(from, 0), size);
    return page.blocks().subList(begin, Math.max(begin, Math.min(to, size)));
  }
}
