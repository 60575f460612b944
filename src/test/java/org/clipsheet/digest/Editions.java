package org.clipsheet.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Card;
import org.clipsheet.model.edition.Carrier;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.Item;
import org.clipsheet.model.edition.ItemKind;
import org.clipsheet.model.edition.Receipt;
import org.clipsheet.model.edition.Schedule;
import org.clipsheet.model.edition.WhenEmpty;
import org.clipsheet.model.story.StoryId;
import org.clipsheet.model.story.Summary;

/** What tests of the composer share: material with little in it, and short views of what came out. */
final class Editions {
  static final Instant DUE_AT = Instant.parse("2026-11-23T05:00:00Z");
  static final Instant BUILT_AT = Instant.parse("2026-11-23T05:00:02Z");
  static final Duration MAX_AGE = Duration.ofDays(14);
  static final Schedule DAILY =
      new Schedule.At(List.of(LocalTime.of(7, 0)), EnumSet.allOf(DayOfWeek.class));
  static final Receipt PERIOD = new Receipt(
      Instant.parse("2026-11-22T05:00:02Z"),
      BUILT_AT,
      63,
      61,
      20,
      40,
      1,
      2,
      900,
      800,
      100,
      90,
      5,
      3,
      2,
      0,
      0,
      0,
      0);
  private static final Summary NO_SUMMARY = new Summary(List.of());

  private Editions() {}

  static Digest digest(int maxStories, String... watches) {
    return digest(DAILY, WhenEmpty.SEND, maxStories, watches);
  }

  static Digest digest(Schedule schedule, WhenEmpty whenEmpty, int maxStories, String... watches) {
    return new Digest(
        new DigestName("Morning brief"),
        List.of("desk@example.org"),
        schedule,
        ZoneId.of("Europe/Kyiv"),
        "en",
        names(watches),
        maxStories,
        whenEmpty,
        null);
  }

  static EditionMaterial material(Digest digest, CandidateBuilder... candidates) {
    return material(digest, Map.of(), candidates);
  }

  static EditionMaterial material(
      Digest digest, Map<StoryId, SentStory> sent, CandidateBuilder... candidates) {
    List<Candidate> built = Stream.of(candidates).map(CandidateBuilder::build).toList();
    return new EditionMaterial(
        digest,
        names("A", "B", "C"),
        built,
        sent,
        PERIOD,
        List.of(),
        List.of(),
        DUE_AT,
        BUILT_AT,
        false);
  }

  static Map<StoryId, SentStory> sent(long... stories) {
    Map<StoryId, SentStory> sent = new HashMap<>();
    for (long story : stories) {
      StoryId id = new StoryId(story);
      sent.put(id, new SentStory(id, "Sent " + story, DUE_AT.minus(Duration.ofDays(story))));
    }
    return sent;
  }

  static Composition compose(EditionMaterial material) {
    return new EditionComposer(MAX_AGE).compose(material, candidate -> NO_SUMMARY);
  }

  static List<WatchName> names(String... watches) {
    return Stream.of(watches).map(WatchName::new).toList();
  }

  /** Such as {@code A: 1 2 | B: 3}, each card by the number of its article. */
  static String sections(Edition edition) {
    return edition.sections().stream()
        .map(section -> section.watch()
            + ": "
            + section.cards().stream()
                .map(card -> Long.toString(card.article().value()))
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  static Card onlyCard(Edition edition) {
    List<Card> cards =
        edition.sections().stream().flatMap(section -> section.cards().stream()).toList();
    if (cards.size() != 1) {
      throw new AssertionError("not one card: " + sections(edition));
    }
    return cards.getFirst();
  }

  static List<String> titles(List<Carrier> carriers) {
    return carriers.stream().map(Carrier::title).toList();
  }

  static Map<Long, ItemKind> kinds(Composition composition) {
    return composition.items().stream()
        .collect(Collectors.toMap(item -> item.article().value(), Item::kind));
  }
}
