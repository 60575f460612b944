package org.clipsheet.read.article;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.DatePlace;
import org.clipsheet.read.document.Dates;
import org.clipsheet.read.document.PageText;
import org.clipsheet.read.document.RelativeDates;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a page can mean, read by the customs of its place: none before the web, none later than a day after
 * the fetch.
 */
final class PlausibleDates {
  private static final LocalDate FIRST_PAGE = LocalDate.of(1991, 8, 6);
  private static final Duration AHEAD = Duration.ofDays(1);
  private static final int LONGEST_TEXT = 400;
  private static final List<String> ATTRIBUTES =
      List.of("datetime", "content", "title", "data-datetime", "data-date");

  private final DatePlace place;
  private final Instant latest;
  private final @Nullable Instant fetchedAt;

  /** @param fetchedAt absent where the page was not fetched, and then no date is told as seen from now */
  PlausibleDates(DatePlace place, Instant now, @Nullable Instant fetchedAt) {
    this.place = place;
    this.latest = now.plus(AHEAD);
    this.fetchedAt = fetchedAt;
  }

  /** By whose customs the dates are read. */
  DatePlace place() {
    return place;
  }

  /** The date that a text is, or else the first one within it. */
  Optional<StatedTime> in(String text) {
    return text.isBlank()
        ? Optional.empty()
        : Dates.parse(text, place).or(() -> Dates.find(text, place)).filter(this::isPlausible);
  }

  /** The time that one element states: in its attributes, else in its text. */
  Optional<StatedTime> in(Element element) {
    for (String attribute : ATTRIBUTES) {
      Optional<StatedTime> time = in(element.attr(attribute));
      if (time.isPresent()) {
        return time;
      }
    }
    return in(PageText.beginning(element, LONGEST_TEXT));
  }

  /** The date that a text tells as seen from the moment at which the page was fetched ("2 hours ago"). */
  Optional<StatedTime> seenFromFetch(String text) {
    return fetchedAt == null
        ? Optional.empty()
        : RelativeDates.find(text, place, fetchedAt).filter(this::isPlausible);
  }

  static LocalDate day(StatedTime time) {
    return switch (time) {
      case StatedTime.Day date -> date.value();
      case StatedTime.Moment moment -> moment.value().toLocalDate();
    };
  }

  private boolean isPlausible(StatedTime time) {
    return !day(time).isBefore(FIRST_PAGE) && !time.instant().isAfter(latest);
  }
}
