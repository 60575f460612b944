package org.clipsheet.read.article;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.DatePlace;
import org.clipsheet.read.document.Dates;
import org.clipsheet.read.document.PageText;
import org.clipsheet.read.document.WordLists;
import org.jsoup.nodes.Element;

/**
 * Finds when an article was published and modified: what the page states for machines first, then the address, then what
 * it shows near the headline. A date before the web or later than a day from now was never meant.
 */
final class PublishedReader {
  private static final Map<String, List<String>> NAMES =
      WordLists.sections(PublishedReader.class, "published.txt");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/_.-]|$)"
          + "|/((?:19|20)\\d\\d)([/-])(\\d{1,2})\\5(\\d{1,2})(?=[/_.-]|$)"
          + "|[/_-]((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)"
          + "|[/_-](\\d\\d)-(\\d\\d)-((?:19|20)\\d\\d)(?=[/_.-]|$)");
  private static final LocalDate FIRST_PAGE = LocalDate.of(1991, 8, 6);
  private static final int FAR_BELOW = 14;
  private static final int FAR_ABOVE = 8;
  private static final int BESIDE_ABOVE = 3;
  private static final int BESIDE_BELOW = 8;
  private static final int LONGEST_LINE = 160;
  private static final int DATELINE = 60;

  private final PageOutline page;
  private final int headline;
  private final DatePlace place;
  private final Instant latest;
  private final PageClock clock;

  PublishedReader(PageOutline page, ArticleTitle title, DatePlace place, Instant now) {
    this.page = page;
    this.headline = title.block();
    this.place = place;
    this.latest = now.plus(Duration.ofDays(1));
    this.clock = new PageClock(
        place,
        nearHeadline().stream()
            .filter(block -> block.text().length() <= LONGEST_LINE)
            .toList());
  }

  /** @param text the blocks of the article */
  Optional<StatedTime> published(StructuredArticle structured, URI address, List<PageBlock> text) {
    return found(structured, address, text).map(clock::local);
  }

  private Optional<StatedTime> found(
      StructuredArticle structured, URI address, List<PageBlock> text) {
    Optional<StatedTime> stated =
        parsed(structured.published()).or(() -> stated("PUBLISHED")).map(clock::local);
    Optional<StatedTime> shown =
        mentioned(element -> !tellsModified(element), this::isBesideHeadline).map(clock::local);
    // machinery states when a page was made or saved; the day that readers are shown is meant
    return stated
        .filter(time -> shown.isEmpty() || day(time).equals(day(shown.get())))
        .or(() -> shown)
        .or(() -> mentioned(PublishedReader::tellsPublished, this::isNearHeadline))
        .or(() -> mentioned(PublishedReader::tellsPublished, block -> true))
        .or(() -> inAddress(address))
        .or(() -> mentioned(element -> !tellsModified(element), this::isNearHeadline))
        .or(this::printed)
        .or(() -> dateline(text))
        .or(() -> stated("GENERIC"));
  }

  Optional<StatedTime> modified(StructuredArticle structured) {
    return parsed(structured.modified()).or(() -> stated("MODIFIED")).map(clock::local);
  }

  /** The time that one element states: in its attributes, else in its text. */
  Optional<StatedTime> in(Element element) {
    for (String attribute : List.of("datetime", "content", "title", "data-datetime", "data-date")) {
      Optional<StatedTime> time = parsed(element.attr(attribute));
      if (time.isPresent()) {
        return time;
      }
    }
    return parsed(element.text());
  }

  private Optional<StatedTime> stated(String section) {
    return NAMES.getOrDefault(section, List.of()).stream()
        .flatMap(name -> page.meta().all(name).stream())
        .map(this::parsed)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What elements at such blocks tell: nearest to the headline first, below it sooner than above. */
  private Optional<StatedTime> mentioned(Predicate<Element> tells, IntPredicate stands) {
    List<PageOutline.Mention> near = new ArrayList<>();
    for (PageOutline.Mention mention : page.mentions()) {
      if (stands.test(mention.block())
          && tells.test(mention.element())
          && !page.isOfReaders(mention.block())) {
        near.add(mention);
      }
    }
    near.sort(page.nearestTo(Math.max(headline, 0)));
    return near.stream()
        .map(mention -> in(mention.element()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean tellsPublished(Element element) {
    String itemprop = PageText.lower(element.attr("itemprop"));
    if (!itemprop.isEmpty()) {
      return itemprop.equals("datepublished") || itemprop.equals("datecreated");
    }
    String names = PageText.lower(element.className());
    return element.hasAttr("pubdate")
        || (names.contains("publish") && !names.contains("publisher"))
        || names.contains("pubdate")
        || names.contains("entry-date")
        || names.contains("post-date");
  }

  private static boolean tellsModified(Element element) {
    String names = PageText.lower(element.className() + " " + element.attr("itemprop"));
    return names.contains("modified") || names.contains("updated");
  }

  private boolean isBesideHeadline(int block) {
    return block >= headline - BESIDE_ABOVE && block <= headline + BESIDE_BELOW;
  }

  private boolean isNearHeadline(int block) {
    return headline < 0
        ? block < FAR_BELOW
        : block >= headline - FAR_ABOVE && block <= headline + FAR_BELOW;
  }

  private Optional<StatedTime> inAddress(URI address) {
    String path = address.getRawPath();
    if (path == null) {
      return Optional.empty();
    }
    Matcher date = IN_ADDRESS.matcher(path);
    if (!date.find()) {
      return Optional.empty();
    }
    List<String> numbers = new ArrayList<>();
    for (int group = 1; group <= date.groupCount(); group++) {
      if (date.group(group) != null && Character.isDigit(date.group(group).charAt(0))) {
        numbers.add(date.group(group));
      }
    }
    boolean yearLast = numbers.getLast().length() > 2;
    return parsed(String.join("-", yearLast ? numbers.reversed() : numbers));
  }

  /** A date in a short line near the headline; it belongs to the headline above it sooner than to the one below. */
  private Optional<StatedTime> printed() {
    return nearHeadline().stream()
        .map(this::printedIn)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The blocks below the headline in their order, then those above it, nearest first. */
  private List<PageBlock> nearHeadline() {
    List<PageBlock> blocks = page.blocks();
    int middle = Math.min(Math.max(headline, 0), blocks.size());
    int from = Math.max(0, headline - FAR_ABOVE);
    List<PageBlock> near =
        new ArrayList<>(blocks.subList(middle, Math.min(blocks.size(), middle + FAR_BELOW)));
    near.addAll(blocks.subList(Math.min(from, middle), middle).reversed());
    return near;
  }

  private Optional<StatedTime> printedIn(PageBlock block) {
    return block.text().length() > LONGEST_LINE ? Optional.empty() : parsed(block.text());
  }

  /** "Berlin, 25. Januar 2022 – …": the day an agency's text begins with. */
  private Optional<StatedTime> dateline(List<PageBlock> text) {
    return text.stream()
        .limit(2)
        .map(PageBlock::text)
        .map(line -> parsed(line.substring(0, Math.min(DATELINE, line.length()))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<StatedTime> parsed(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Dates.parse(text, place).or(() -> Dates.find(text, place)).filter(this::isPlausible);
  }

  private boolean isPlausible(StatedTime time) {
    return !day(time).isBefore(FIRST_PAGE) && !time.instant().isAfter(latest);
  }

  private static LocalDate day(StatedTime time) {
    return switch (time) {
      case StatedTime.Day date -> date.value();
      case StatedTime.Moment moment -> moment.value().toLocalDate();
    };
  }
}
