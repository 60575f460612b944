package org.clipsheet.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clipsheet.model.edition.Card;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.Receipt;
import org.clipsheet.model.edition.Schedule;

/** What an inbox shows of an edition: the subject and the line after it. */
final class Headline {

  private static final int MAX_SUBJECT = 78;
  private static final int MAX_NAME = 30;
  private static final int MAX_PREHEADER = 110;

  private final Edition edition;
  private final Words words;
  private final ReaderTime time;

  Headline(Edition edition, Words words, ReaderTime time) {
    this.edition = edition;
    this.words = words;
    this.time = time;
  }

  /** Name, day and the top story; the story is what gives way where they are too long together. */
  String subject() {
    List<String> titles = titles();
    if (!titles.isEmpty()) {
      String more = titles.size() == 1 ? "" : " (+" + (titles.size() - 1) + ")";
      return about(PlainText.ellipsis(titles.get(0), MAX_SUBJECT - about(more).length()) + more);
    }
    if (!edition.alsoSince().isEmpty()) {
      int count = edition.alsoSince().size();
      return counted("subject.since", count, edition.alsoSince().get(0).title());
    }
    if (!edition.foundLate().isEmpty()) {
      int count = edition.foundLate().size();
      return counted("subject.late", count, edition.foundLate().get(0).carrier().title());
    }
    Receipt receipt = edition.receipt();
    int configured = receipt.sourcesConfigured();
    return about(words.count("subject.empty", configured, checked(receipt), configured));
  }

  /** What the subject leaves out: the next stories, and what was checked. */
  String preheader() {
    List<String> titles = titles();
    Receipt receipt = edition.receipt();
    int configured = receipt.sourcesConfigured();
    String sources =
        sentence(words.count("count.sources", configured, checked(receipt), configured));
    if (edition.isEmpty()) {
      int seen = receipt.entriesSeen();
      return sources + " " + words.count("preheader.seen", seen, seen);
    }
    int left = titles.size() - 3;
    String more = left > 0 ? " " + words.count("preheader.more", left, left) : "";
    String end = more + " " + sources;
    String next = String.join("; ", titles.stream().skip(1).limit(2).toList());
    String first = next.isEmpty() ? firstSentence() : next;
    return (sentence(PlainText.ellipsis(first, MAX_PREHEADER - end.length())) + end).strip();
  }

  private String firstSentence() {
    return edition.sections().stream()
        .flatMap(section -> section.cards().stream())
        .map(card -> PlainText.line(card.summary().text(), MAX_PREHEADER))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(time.heading());
  }

  private String counted(String key, int count, String title) {
    int room = MAX_SUBJECT - about(words.count(key, count, count, "")).length();
    return about(words.count(key, count, count, PlainText.line(title, room)));
  }

  private String about(String rest) {
    String name = PlainText.line(edition.digest().name().value(), MAX_NAME);
    String day = time.subject(edition.builtAt(), comesOftenADay(edition.digest().schedule()));
    return words.say("subject.edition", name, day, rest);
  }

  /** Mail programs fold messages of one subject into one thread and hide what they repeat. */
  private static boolean comesOftenADay(Schedule schedule) {
    return switch (schedule) {
      case Schedule.Every every -> true;
      case Schedule.At at -> at.times().size() > 1;
      case Schedule.Cron cron -> !cron.expression().strip().matches("\\d+\\s+\\d+\\s.*");
    };
  }

  private List<String> titles() {
    Stream<String> shown =
        edition.sections().stream().flatMap(section -> section.cards().stream()).map(this::title);
    Stream<String> more = edition.more().stream().map(carrier -> carrier.title());
    return Stream.concat(shown, more)
        .map(title -> PlainText.line(title, 300))
        .map(title -> title.isEmpty() ? "…" : title)
        .toList();
  }

  private String title(Card card) {
    String title = card.lead().title();
    return card.update() ? words.say("label.update") + ": " + title : title;
  }

  private static String sentence(String text) {
    return Optional.of(text)
        .filter(t -> !t.isEmpty() && ".!?…".indexOf(t.charAt(t.length() - 1)) < 0)
        .map(t -> t + ".")
        .orElse(text);
  }

  /** Sources that were polled in the period and answered. */
  static int checked(Receipt receipt) {
    return receipt.sourcesRead() + receipt.sourcesUnchanged();
  }
}
