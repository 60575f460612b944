package org.clipsheet.read.article;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;

/**
 * Finds when an article was published and modified: what the page states for machines first, then dates near the
 * headline, then the address. A date before the web or later than a day from now was never meant.
 */
final class PublishedReader {
  private static final List<String> PUBLISHED = List.of(
      "article:published_time",
      "og:published_time",
      "article:published",
      "datepublished",
      "article:post_date",
      "og:article:published_time",
      "rnews:datepublished",
      "sailthru.date",
      "parsely-pub-date",
      "cxenseparse:recs:publishtime",
      "publish-date",
      "publishdate",
      "publish_date",
      "publication_date",
      "publication-date",
      "published-date",
      "pubdate",
      "pub_date",
      "article.published",
      "article_date_original",
      "originalpublicationdate",
      "date.issued",
      "dc.date.issued",
      "dcterms.issued",
      "dc.date.created",
      "dcterms.created",
      "dc.date",
      "dcterms.date",
      "date.created",
      "date_published",
      "citation_publication_date",
      "citation_date",
      "datecreated",
      "displaydate",
      "date",
      "last-published",
      "article:created",
      "ptime",
      "timestamp",
      "og:pubdate",
      "shareaholic:article_published_time",
      "bt:pubdate");
  private static final List<String> MODIFIED = List.of(
      "article:modified_time",
      "og:updated_time",
      "og:modified_time",
      "datemodified",
      "article:modified",
      "dc.date.modified",
      "dcterms.modified",
      "lastmod",
      "last-modified",
      "revised",
      "article.updated",
      "modified",
      "bt:moddate");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/_.-]|$)");
  private static final Pattern ISO_MOMENT = Pattern.compile(
      "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,]\\d+)?\\s?(Z|[+-]\\d\\d:?\\d\\d)");
  private static final LocalDate FIRST_PAGE = LocalDate.of(1991, 8, 6);
  private static final int FAR_BELOW = 14;
  private static final int FAR_ABOVE = 8;
  private static final int LONGEST_LINE = 160;

  private final PageOutline page;
  private final int headline;
  private final boolean monthFirst;
  private final Instant latest;

  PublishedReader(PageOutline page, ArticleTitle title, Instant now) {
    this.page = page;
    this.headline = title.block();
    String language = PageText.lower(page.language());
    this.monthFirst =
        language.equals("en") || language.startsWith("en-us") || language.startsWith("en_us");
    this.latest = now.plus(Duration.ofDays(1));
  }

  Optional<StatedTime> published(StructuredArticle structured, URI address) {
    return parsed(structured.published())
        .or(() -> stated(PUBLISHED))
        .or(() -> mentioned(true))
        .or(() -> inAddress(address))
        .or(() -> mentioned(false))
        .or(this::printed);
  }

  Optional<StatedTime> modified(StructuredArticle structured) {
    return parsed(structured.modified()).or(() -> stated(MODIFIED));
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

  private Optional<StatedTime> stated(List<String> names) {
    for (String name : names) {
      for (String value : page.meta().all(name)) {
        Optional<StatedTime> time = parsed(value);
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  /** @param named only elements that say they are about publishing; else whatever tells a time near the headline */
  private Optional<StatedTime> mentioned(boolean named) {
    for (PageOutline.Mention mention : page.mentions()) {
      Element element = mention.element();
      boolean isPublished = tellsPublished(element);
      if (named ? isPublished : isNearHeadline(mention.block()) && !tellsModified(element)) {
        Optional<StatedTime> time = in(element);
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean tellsPublished(Element element) {
    String itemprop = PageText.lower(element.attr("itemprop"));
    if (!itemprop.isEmpty()) {
      return itemprop.equals("datepublished") || itemprop.equals("datecreated");
    }
    String names = PageText.lower(element.className());
    return element.hasAttr("pubdate")
        || (names.contains("publish") && !names.contains("publisher"))
        || names.contains("entry-date")
        || names.contains("post-date");
  }

  private static boolean tellsModified(Element element) {
    String names = PageText.lower(element.className() + " " + element.attr("itemprop"));
    return names.contains("modified") || names.contains("updated");
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
    return date.find()
        ? parsed(date.group(1) + "-" + date.group(2) + "-" + date.group(3))
        : Optional.empty();
  }

  /** A date in a short line near the headline. */
  private Optional<StatedTime> printed() {
    List<PageBlock> blocks = page.blocks();
    int from = Math.max(0, headline - FAR_ABOVE);
    int to = Math.min(blocks.size(), Math.max(headline, 0) + FAR_BELOW);
    // a date belongs to the headline above it sooner than to the one below
    for (int i = Math.max(headline, 0); i < to; i++) {
      Optional<StatedTime> time = printedIn(blocks.get(i));
      if (time.isPresent()) {
        return time;
      }
    }
    for (int i = Math.min(headline, to) - 1; i >= from; i--) {
      Optional<StatedTime> time = printedIn(blocks.get(i));
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private Optional<StatedTime> printedIn(PageBlock block) {
    return block.text().length() > LONGEST_LINE ? Optional.empty() : parsed(block.text());
  }

  private Optional<StatedTime> parsed(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    return moment(text)
        .or(() -> PublishedText.find(text, monthFirst).map(StatedTime.Day::new))
        .filter(this::isPlausible);
  }

  private static Optional<StatedTime> moment(String text) {
    Matcher iso = ISO_MOMENT.matcher(text);
    if (!iso.find()) {
      return Optional.empty();
    }
    String offset = iso.group(4).length() == 5
        ? iso.group(4).substring(0, 3) + ":" + iso.group(4).substring(3)
        : iso.group(4);
    String seconds = iso.group(3) == null ? ":00" : iso.group(3);
    try {
      return Optional.of(new StatedTime.Moment(OffsetDateTime.parse(
          iso.group(1) + "T" + iso.group(2) + seconds + offset,
          DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private boolean isPlausible(StatedTime time) {
    LocalDate day = switch (time) {
      case StatedTime.Day date -> date.value();
      case StatedTime.Moment moment -> moment.value().toLocalDate();
    };
    return !day.isBefore(FIRST_PAGE) && !time.instant().isAfter(latest);
  }
}
