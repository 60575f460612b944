package org.clipsheet.read.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.read.listing.FeedDefects.Broken;
import org.clipsheet.read.listing.ListingOutcome.Listed;
import org.clipsheet.read.listing.ListingOutcome.Unlisted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every broken feed gives all its entries with all that they say; the figures that BENCHMARKS gives are printed. */
class FeedDefectsTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void brokenFeedsGiveAllTheirEntries() {
    Map<String, int[]> families = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Broken feed : FeedDefects.all()) {
      List<String> faults = faults(feed);
      int[] count = families.computeIfAbsent(feed.family(), family -> new int[2]);
      count[0] += faults.isEmpty() ? 1 : 0;
      count[1]++;
      faults.forEach(fault -> wrong.add(feed.family() + ", " + feed.name() + ": " + fault));
    }
    int all = families.values().stream().mapToInt(count -> count[1]).sum();
    families.forEach(
        (family, count) -> System.out.printf("%-12s %d/%d%n", family, count[0], count[1]));
    System.out.println("broken feeds " + all);

    assertThat(wrong).isEmpty();
    assertThat(all).isGreaterThanOrEqualTo(200);
  }

  private static List<String> faults(Broken feed) {
    return switch (new ListingReader()
        .read(feed.document(), SourceKind.AUTO, Selectors.NONE, NOW)) {
      case Unlisted unlisted -> List.of(unlisted.reason());
      case Listed listed -> faults(feed.entries(), listed.listing().entries());
    };
  }

  /** An entry of nothing is listed like any other; it is left out of the count here, as of a poll. */
  private static List<String> faults(List<Map<String, String>> wanted, List<Entry> listed) {
    List<Entry> entries = listed.stream()
        .filter(
            entry -> FeedDefects.FIELDS.stream().anyMatch(f -> !given(entry, f).isEmpty()))
        .toList();
    if (wanted.size() != entries.size()) {
      return List.of("%d entries, not %d".formatted(entries.size(), wanted.size()));
    }
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      Entry entry = entries.get(i);
      wanted.get(i).forEach((field, value) -> {
        String given = oneLine(given(entry, field));
        if (!given.equals(oneLine(value))) {
          faults.add("%s \"%s\", not \"%s\"".formatted(field, given, value));
        }
      });
    }
    return faults;
  }

  private static String given(Entry entry, String field) {
    @Nullable
    Object value = switch (field) {
      case "title" -> entry.title();
      case "link" -> entry.link();
      case "id" -> entry.id();
      case "published" -> entry.published();
      case "author" -> entry.author();
      default -> entry.summary();
    };
    return Objects.toString(value, "");
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
