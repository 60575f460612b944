package org.clipsheet.read.article;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.text.WordLists;

/**
 * Finds when an article was published and modified: the witnesses of a page in the order in which they are believed.
 * What it states for machines comes first, unless readers are shown another day; then what it shows and its address.
 */
final class PublishedReader {
  private static final Map<String, List<String>> NAMES =
      WordLists.sections(PublishedReader.class, "published.txt");
  private static final int DATELINE_BLOCKS = 4;
  private static final int DATELINE_LENGTH = 60;

  private final PageMeta meta;
  private final PlausibleDates dates;
  private final DateSpots spots;
  private final DateMentions mentions;
  private final PageClock clock;

  /** @param text the blocks of the article; empty where only machinery states its text */
  PublishedReader(
      PageOutline page, ArticleTitle title, List<PageBlock> text, PlausibleDates dates) {
    this.meta = page.meta();
    this.dates = dates;
    this.spots = DateSpots.of(page, title, text);
    this.mentions = new DateMentions(page, spots, dates);
    this.clock = new PageClock(dates.place(), spots.lines());
  }

  Optional<StatedTime> published(StructuredArticle structured, URI address) {
    return found(structured, address).map(clock::local);
  }

  /** "2 hours ago": what a page tells beside its headline as seen from the moment it was fetched. */
  Optional<StatedTime> seenFromFetch() {
    return Stream.concat(
            mentions.textsBeside().stream(), spots.linesBeside().stream().map(PageBlock::text))
        .map(dates::seenFromFetch)
        .flatMap(Optional::stream)
        .findFirst();
  }

  Optional<StatedTime> modified(StructuredArticle structured) {
    return dates.in(structured.modified()).or(() -> stated("MODIFIED")).map(clock::local);
  }

  private Optional<StatedTime> found(StructuredArticle structured, URI address) {
    Optional<StatedTime> stated =
        dates.in(structured.published()).or(() -> stated("PUBLISHED")).map(clock::local);
    Optional<StatedTime> shown = mentions.beside().map(clock::local);
    // machinery states when a page was made or saved; the day that readers are shown is meant
    return stated
        .filter(time -> shown.isEmpty() || isSameDay(time, shown.get()))
        .or(() -> shown)
        .or(mentions::published)
        .or(() -> AddressDate.in(address).flatMap(dates::in))
        .or(mentions::nearHeadline)
        .or(this::printed)
        .or(this::dateline)
        .or(() -> stated("GENERIC"));
  }

  private Optional<StatedTime> stated(String section) {
    return first(NAMES.getOrDefault(section, List.of()).stream()
        .flatMap(name -> meta.all(name).stream())
        .toList());
  }

  /** A date in a short line; it belongs to the headline above it sooner than to the one below. */
  private Optional<StatedTime> printed() {
    return first(spots.lines().stream().map(PageBlock::text).toList());
  }

  /** "Berlin, 25. Januar 2022 – …": the day an agency's text begins with. */
  private Optional<StatedTime> dateline() {
    return first(spots.beginning(DATELINE_BLOCKS).stream()
        .map(PageBlock::text)
        .map(line -> line.substring(0, Math.min(DATELINE_LENGTH, line.length())))
        .toList());
  }

  private Optional<StatedTime> first(List<String> texts) {
    return texts.stream().map(dates::in).flatMap(Optional::stream).findFirst();
  }

  private static boolean isSameDay(StatedTime one, StatedTime other) {
    return PlausibleDates.day(one).equals(PlausibleDates.day(other));
  }
}
