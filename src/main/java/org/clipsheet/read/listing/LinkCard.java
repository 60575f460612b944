package org.clipsheet.read.listing;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.Dates;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * What a front page shows around one story's link: the largest element that holds no other story, and what follows it up
 * to the next one.
 *
 * @param parts in the page's order; the first holds the link
 */
record LinkCard(List<Element> parts) {
  private static final Pattern DATE_NAME = Pattern.compile(
      "(?i)(?:^|[\\s_-])(?:date|datum|datetime|time|timestamp|published|pubdate|posted|when|data|fecha|heure|zeit)(?:$|[\\s_-])");
  private static final Pattern TEASER_NAME = Pattern.compile(
      "(?i)(?:teaser|summary|excerpt|desc|lead|intro|dek|standfirst|annot|anons|abstract|chapo|entradilla|snippet)");
  private static final Pattern ADDRESS_DAY =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");
  private static final Evaluator TIME = Selector.evaluatorOf("time");
  private static final Evaluator STATED =
      Selector.evaluatorOf("[itemprop=datePublished], [data-date], [data-published]");
  private static final Evaluator DATED = Selector.evaluatorOf("time, [itemprop=datePublished]");
  private static final Evaluator TEXTS =
      Selector.evaluatorOf("p, div, span, dd, blockquote, td, small, font");
  private static final Set<String> BLOCKS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "time");
  private static final int SHORTEST_TEASER = 40;
  private static final int SHORTEST_DENSE = 18;
  private static final int LONGEST_DATE = 60;

  /** The date beside the link, else the day in its address; a time after {@code now} is not believed. */
  @Nullable
  StatedTime published(URI address, Instant now) {
    List<String> written = new ArrayList<>();
    for (Element part : parts) {
      for (Element time : part.select(TIME)) {
        written.add(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
      }
      for (Element stated : part.select(STATED)) {
        written.add(stated.hasAttr("content") ? stated.attr("content") : stated.text());
        written.add(stated.attr("data-date"));
        written.add(stated.attr("data-published"));
      }
      part.stream()
          .filter(one -> one.childrenSize() <= 2 && isDateLike(one))
          .forEach(one -> written.add(one.text()));
    }
    return written.stream()
        .flatMap(text -> Dates.parse(text).stream())
        .filter(stated -> !stated.instant().isAfter(now))
        .findFirst()
        .or(() -> day(address).filter(stated -> !stated.instant().isAfter(now)))
        .orElse(null);
  }

  /** Whether a date stands there, even one in the future or without a year. */
  boolean isDated() {
    return parts.stream()
        .anyMatch(part -> part.selectFirst(DATED) != null
            || part.stream().anyMatch(one -> DATE_NAME.matcher(one.className()).find()));
  }

  private static boolean isDateLike(Element element) {
    if (DATE_NAME.matcher(element.className()).find()) {
      return true;
    }
    String own = element.ownText();
    return own.length() >= 6
        && own.length() <= LONGEST_DATE
        && own.chars().anyMatch(Character::isDigit);
  }

  private static Optional<StatedTime> day(URI address) {
    Matcher day = ADDRESS_DAY.matcher(address.getRawPath() == null ? "" : address.getRawPath());
    if (!day.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new StatedTime.Day(LocalDate.of(
          Integer.parseInt(day.group(1)),
          Integer.parseInt(day.group(2)),
          Integer.parseInt(day.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The longest text of the card that is not the headline. */
  @Nullable
  String teaser(String title) {
    String longest = "";
    for (Element part : parts) {
      for (Element one : part.select(TEXTS)) {
        String text = isTeaserBlock(one) ? PageText.collapsed(one.text()) : "";
        if (text.length() > longest.length() && !text.contains(title) && !title.contains(text)) {
          longest = text;
        }
      }
    }
    boolean dense = longest.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x9FFF);
    return longest.length() >= (dense ? SHORTEST_DENSE : SHORTEST_TEASER) ? longest : null;
  }

  private static boolean isTeaserBlock(Element element) {
    boolean named = TEASER_NAME.matcher(element.className()).find();
    return (named || !element.ownText().isBlank())
        && element.stream().skip(1).noneMatch(inner -> BLOCKS.contains(inner.normalName()));
  }
}
