package org.clipsheet.read.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.FrontPageCases.FrontPageCase;
import org.clipsheet.read.listing.FrontPageCases.Story;
import org.clipsheet.read.listing.ListingOutcome.Listed;
import org.junit.jupiter.api.Test;

/** Floors for the figures that BENCHMARKS gives of the invented front pages; the figures are printed. */
class FrontPageCasesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void storiesOfWholeFrontPagesAreToldFromTheRest() {
    int taken = 0;
    int right = 0;
    int titled = 0;
    int teased = 0;
    int dated = 0;
    int stories = 0;
    List<String> wrong = new ArrayList<>();
    List<FrontPageCase> cases = FrontPageCases.all();
    for (FrontPageCase page : cases) {
      List<Entry> entries = entries(page);
      taken += entries.size();
      stories += page.stories().size();
      for (Story story : page.stories()) {
        Optional<Entry> found = entries.stream()
            .filter(entry -> story.address().equals(entry.link()))
            .findFirst();
        right += found.isPresent() ? 1 : 0;
        titled += found.filter(entry -> story.title().equals(entry.title())).isPresent() ? 1 : 0;
        teased += found.filter(entry -> story.teaser().equals(entry.summary())).isPresent() ? 1 : 0;
        dated += found
                .filter(entry -> entry.published() != null
                    && entry.published().toString().startsWith(story.day()))
                .isPresent()
            ? 1
            : 0;
        if (found.isEmpty()) {
          wrong.add(page.name() + " missed " + story.address() + " " + story.title());
        }
      }
      entries.stream()
          .filter(entry -> page.stories().stream().noneMatch(s -> s.address().equals(entry.link())))
          .forEach(
              entry -> wrong.add(page.name() + " taken " + entry.link() + " " + entry.title()));
    }
    double precision = (double) right / taken;
    double recall = (double) right / stories;
    System.out.printf(
        "front pages %d, stories %d: P %.3f R %.3f, title %d, teaser %d, day %d%n%s%n",
        cases.size(), stories, precision, recall, titled, teased, dated, String.join("\n", wrong));

    assertThat(precision).isGreaterThan(0.95);
    assertThat(recall).isGreaterThan(0.95);
    assertThat((double) titled / stories).isGreaterThan(0.95);
  }

  private static List<Entry> entries(FrontPageCase page) {
    WebDocument document =
        new WebDocument(page.address(), "text/html", page.html().getBytes(StandardCharsets.UTF_8));
    return new ListingReader().read(document, SourceKind.PAGE, Selectors.NONE, NOW)
            instanceof Listed listed
        ? listed.listing().entries()
        : List.of();
  }
}
