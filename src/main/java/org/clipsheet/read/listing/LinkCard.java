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
import org.jspecify.annotations.Nullable;

/**
 * What a front page shows around one story's link: the largest element that holds no other story, and what follows it up
 * to the next one.
 *
 * @param own the elements of the largest one, in the page's order
 * @param all those and the elements of what follows
 */
record LinkCard(List<Element> own, List<Element> all) {
  private static final Pattern DATE_NAME = Pattern.compile(
      "(?i)(?:^|[\\s_-])(?:date|datum|datetime|time|timestamp|published|pubdate|posted|when|data|fecha|heure|zeit)(?:$|[\\s_-])");
  private static final Pattern TEASER_NAME = Pattern.compile(
      "(?i)(?:teaser|summary|excerpt|desc|lead|intro|dek|standfirst|annot|anons|abstract|chapo|entradilla|snippet)");
  private static final Pattern ADDRESS_DAY =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?=[/-]|$)");
  private static final List<String> DATE_ATTRIBUTES = List.of("data-date", "data-published");
  private static final Set<String> TEXTS =
      Set.of("p", "div", "span", "dd", "blockquote", "td", "small", "font");
  private static final Set<String> BLOCKS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "time");
  private static final int SHORTEST_TEASER = 40;
  private static final int SHORTEST_DENSE = 18;
  private static final int LONGEST_DATE = 60;

  /** The date beside the link, else the day in its address; a time after {@code now} is not believed. */
  @Nullable
  StatedTime published(URI address, Instant now) {
    List<String> written = new ArrayList<>();
    all.forEach(one -> addStated(one, written));
    for (Element one : all) {
      if (one.childrenSize() <= 2 && isDateLike(one)) {
        written.add(one.text());
      }
    }
    return written.stream()
        .flatMap(text -> Dates.parse(text).stream())
        .filter(stated -> !stated.instant().isAfter(now))
        .findFirst()
        .or(() -> day(address).filter(stated -> !stated.instant().isAfter(now)))
        .orElse(null);
  }

  private static void addStated(Element element, List<String> written) {
    if (element.nameIs("time")) {
      written.add(element.hasAttr("datetime") ? element.attr("datetime") : element.text());
    }
    for (String attribute : DATE_ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        written.add(element.attr(attribute));
      }
    }
    if (isStated(element)) {
      written.add(element.hasAttr("content") ? element.attr("content") : element.text());
    }
  }

  private static boolean isStated(Element element) {
    return element.attr("itemprop").equalsIgnoreCase("datePublished");
  }

  private static boolean isNamed(Pattern name, Element element) {
    return element.hasAttr("class") && name.matcher(element.className()).find();
  }

  private static boolean isDateLike(Element element) {
    if (isNamed(DATE_NAME, element)) {
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
    for (Element one : all) {
      String text = isTeaserBlock(one) ? PageText.collapsed(one.text()) : "";
      if (text.length() > longest.length() && !text.contains(title) && !title.contains(text)) {
        longest = text;
      }
    }
    boolean dense = longest.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x9FFF);
    return longest.length() >= (dense ? SHORTEST_DENSE : SHORTEST_TEASER) ? longest : null;
  }

  private static boolean isTeaserBlock(Element element) {
    return TEXTS.contains(element.normalName())
        && (isNamed(TEASER_NAME, element) || !element.ownText().isBlank())
        && element.stream().skip(1).noneMatch(inner -> BLOCKS.contains(inner.normalName()));
  }
}
