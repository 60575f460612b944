package org.clipsheet.read.listing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.Dates;
import org.clipsheet.read.document.Links;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * The story links of a page, told from navigation, sections, tags and promotions by the shape of the address, the length
 * of the text and where the link stands.
 */
final class FrontPageReader {
  private static final Pattern FURNITURE = Pattern.compile(
      "(?i)/(?:tags?|topics?|themes?|sections?|categor(?:y|ies)|rubrics?|authors?|about|contacts?|login|subscribe|search"
          + "|privacy|terms|archive|video|videos|podcasts?|gallery|shop|advert\\w*|rss|page)(?:/|$)");
  private static final Pattern DATED =
      Pattern.compile("/(?:19|20)\\d\\d[/-]?\\d{1,2}(?:[/-]|\\d|$)");
  private static final Pattern NUMBERED = Pattern.compile("\\d{5,}|[-/]a?\\d{4,}(?:\\.|/|$)");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String SURROUNDINGS =
      "nav, footer, [role=navigation], [role=contentinfo], [class~=(?i)\\bmenu|\\bnav]";
  private static final int STORY_SCORE = 3;

  private FrontPageReader() {}

  /** What is wrong with the selector for links, if anything is. */
  static Optional<String> problem(Selectors select) {
    if (select.links() == null) {
      return Optional.empty();
    }
    try {
      QueryParser.parse(select.links());
      return Optional.empty();
    } catch (SelectorParseException | IllegalArgumentException e) {
      return Optional.of("select: links: \"" + select.links() + "\" is no CSS selector");
    }
  }

  /** Each address once, in the page's order, with the best text that any link to it has. */
  static Listing read(FrontPage page, Selectors select, Instant now) {
    URI base = page.base();
    Map<URI, Candidate> candidates = new LinkedHashMap<>();
    Elements links =
        select.links() == null ? page.document().select("a[href]") : chosen(page, select.links());
    for (Element link : links) {
      Links.absolute(base, link.attr("href"))
          .map(Links::withoutFragment)
          .filter(address -> select.links() != null || isStory(page.address(), address, link))
          .ifPresent(
              address -> candidates.merge(address, Candidate.of(link, now), Candidate::better));
    }
    List<Entry> entries = new ArrayList<>();
    candidates.forEach((address, candidate) -> entries.add(candidate.entry(address)));
    String language = page.document().select("html").attr("lang");
    return new Listing(
        "page",
        page.document().title(),
        page.address(),
        language.isBlank() ? null : language,
        entries,
        List.of());
  }

  private static Elements chosen(FrontPage page, String selector) {
    Elements links = new Elements();
    for (Element element : page.document().select(selector)) {
      if (element.hasAttr("href")) {
        links.add(element);
      } else {
        links.addAll(element.select("a[href]"));
      }
    }
    return links;
  }

  private static boolean isStory(URI page, URI address, Element link) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    if (!Addresses.sameSite(page, address)
        || path.length() <= 1
        || FURNITURE.matcher(path).find()) {
      return false;
    }
    return score(path, address.getRawQuery(), link) >= STORY_SCORE;
  }

  private static int score(String path, @Nullable String query, Element link) {
    String slug = path.replaceFirst("/$", "").replaceFirst(".*/", "");
    int slugWords = NO_WORD.split(slug).length;
    int textWords = NO_WORD.split(link.text().strip()).length;
    int score = 0;
    score += DATED.matcher(path).find() ? 2 : 0;
    score += NUMBERED.matcher(path + (query == null ? "" : "?" + query)).find() ? 2 : 0;
    score += slugWords >= 4 ? 2 : slugWords >= 3 ? 1 : 0;
    score += textWords >= 5 ? 2 : textWords >= 4 ? 1 : 0;
    score += link.closest("h1, h2, h3, h4, article") != null
            || link.selectFirst("h1, h2, h3, h4") != null
        ? 1
        : 0;
    score -= link.closest(SURROUNDINGS) != null ? 2 : 0;
    return score;
  }

  /** What one link says of a story. */
  private record Candidate(@Nullable String title, @Nullable StatedTime published) {

    static Candidate of(Element link, Instant now) {
      Element heading = link.selectFirst("h1, h2, h3, h4");
      String text = (heading == null ? link : heading).text().strip();
      if (text.isEmpty()) {
        text = link.attr("title").strip();
      }
      Element card = link.closest("article, li");
      Element time = card == null ? null : card.selectFirst("time");
      @Nullable
      StatedTime published = time == null
          ? null
          : Dates.parse(time.hasAttr("datetime") ? time.attr("datetime") : time.text())
              .filter(stated -> !stated.instant().isAfter(now))
              .orElse(null);
      return new Candidate(text.isEmpty() ? null : text, published);
    }

    /** A headline is longer than "read more". */
    Candidate better(Candidate other) {
      boolean longer =
          title == null || (other.title != null && other.title.length() > title.length());
      return new Candidate(
          longer ? other.title : title, published != null ? published : other.published);
    }

    Entry entry(URI address) {
      return new Entry(title, address, null, published, null, null, null, null, null);
    }
  }
}
