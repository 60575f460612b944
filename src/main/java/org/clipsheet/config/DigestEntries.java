package org.clipsheet.config;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipsheet.digest.CronExpression;
import org.clipsheet.digest.InvalidCronException;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.Schedule;
import org.clipsheet.model.edition.WhenEmpty;
import org.clipsheet.text.Nearest;
import org.snakeyaml.engine.v2.nodes.Node;

/** The digests of {@code watchlist.yaml}. */
final class DigestEntries {
  private static final int MAX_STORIES = 60;
  private static final List<LocalTime> MORNING = List.of(LocalTime.of(7, 0));
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> LANGUAGES = List.of("en", "ru", "uk", "de");
  private static final List<String> WHEN_EMPTY = List.of("send", "skip");
  private static final Duration SHORTEST = Duration.ofMinutes(1);

  static final Keys KEYS = Keys.none()
      .with("name", Form.WORD, "")
      .with("to", new Form.OneOrMore(Form.WORD), "The addresses it is mailed to.")
      .with("at", new Form.OneOrMore(Form.WORD), "Wall-clock times: [\"07:00\", \"18:30\"].")
      .with("cron", Form.WORD, "Five fields: \"30 7 * * 1-5\".")
      .with("every", Form.DURATION, "At least 1m.")
      .with("days", new Form.OneOrMore(new Form.Choice(DAYS)), "With at; default: all.")
      .with("timezone", Form.WORD, "Default: that of clipsheet.yaml.")
      .with("language", new Form.Choice(LANGUAGES), "Of the digest's own words; default: en.")
      .with("watches", new Form.OneOrMore(Form.WORD), "Default: all.")
      .with("max-stories", Form.COUNT, "More are listed by title; default: 60.")
      .with(
          "when-empty",
          new Form.Choice(WHEN_EMPTY),
          "skip: still sent when a source breaks, and weekly; default: send.")
      .with("was", Form.WORD, "Its former name: keeps the history on a rename.")
      .requiring("name", "to")
      .excluding("at", "cron", "every");

  /** Far from all that RFC 5322 allows, but all that mail servers accept without quoting. */
  private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s<>,;:\"]+@[^@\\s<>,;:\"]+");

  private final ZoneId zone;
  private final Set<WatchName> watches;

  private DigestEntries(ZoneId zone, Set<WatchName> watches) {
    this.zone = zone;
    this.watches = watches;
  }

  /**
   * @param zone of digests that name none
   * @param watches all that the file names
   */
  static List<Digest> read(Section file, ZoneId zone, Set<WatchName> watches) {
    DigestEntries entries = new DigestEntries(zone, watches);
    List<Digest> digests = new ArrayList<>();
    Set<DigestName> names = new HashSet<>();
    for (Node element : file.elements("digests")) {
      Optional<Section> section = file.mapping(element);
      if (section.isEmpty()) {
        file.problemAt(element, "a digest needs a \"name\" and a \"to\"");
        continue;
      }
      Optional<Digest> digest = entries.digest(section.get());
      digest.ifPresent(digests::add);
      if (digest.isPresent() && !names.add(digest.get().name())) {
        section
            .get()
            .problem(
                "name",
                "a digest named \"" + digest.get().name() + "\" stands above; names must differ");
      }
    }
    return digests;
  }

  private Optional<Digest> digest(Section section) {
    section.allow(KEYS);
    if (!section.has("name")) {
      section.problem("a digest needs a \"name\"");
    }
    Optional<DigestName> name = section.text("name").map(DigestName::new);
    List<String> recipients = recipients(section);
    Schedule schedule = schedule(section);
    ZoneId ownZone = section.zone("timezone").orElse(zone);
    String language = section.choice("language", LANGUAGES).orElse("en");
    List<WatchName> shown = watches(section);
    int maxStories = section.count("max-stories").orElse(MAX_STORIES);
    WhenEmpty whenEmpty = section
        .choice("when-empty", WHEN_EMPTY)
        .map(word -> WhenEmpty.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(WhenEmpty.SEND);
    Optional<DigestName> was = section.text("was").map(DigestName::new);
    if (name.isEmpty() || recipients.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Digest(
        name.get(),
        recipients,
        schedule,
        ownZone,
        language,
        shown,
        maxStories,
        whenEmpty,
        was.orElse(null)));
  }

  private static List<String> recipients(Section section) {
    if (!section.has("to")) {
      section.problem("a digest needs a \"to\": the addresses it is mailed to");
    }
    List<String> recipients = new ArrayList<>();
    for (Term term : section.terms("to")) {
      if (!MAIL_ADDRESS.matcher(term.text()).matches()) {
        term.problem("\"" + term.text() + "\" is no mail address; write it like desk@example.org");
      } else if (recipients.contains(term.text())) {
        term.note("\"" + term.text() + "\" is listed twice");
      } else {
        recipients.add(term.text());
      }
    }
    return recipients;
  }

  private List<WatchName> watches(Section section) {
    List<WatchName> shown = new ArrayList<>();
    for (Term term : section.terms("watches")) {
      WatchName name = new WatchName(term.text());
      if (!watches.contains(name)) {
        term.problem("no watch is named \"" + name + "\""
            + Nearest.hint(
                term.text(), watches.stream().map(WatchName::value).sorted().toList()));
      } else if (!shown.contains(name)) {
        shown.add(name);
      }
    }
    return shown;
  }

  /** What the section says; its problems are reported and stand for seven in the morning. */
  private static Schedule schedule(Section section) {
    List<String> given =
        List.of("at", "cron", "every").stream().filter(section::has).toList();
    if (given.size() > 1) {
      section.problem(
          given.get(1), "\"" + String.join("\", \"", given) + "\" exclude each other; keep one");
    }
    if (section.has("days") && !given.isEmpty() && !given.contains("at")) {
      section.problem("days", "\"days\" goes with \"at\" only");
    }
    if (given.contains("cron")) {
      return section.text("cron").<Schedule>flatMap(text -> cron(section, text)).orElse(daily());
    }
    if (given.contains("every")) {
      return section
          .duration("every")
          .<Schedule>flatMap(interval -> every(section, interval))
          .orElse(daily());
    }
    List<LocalTime> times = times(section);
    return new Schedule.At(times.isEmpty() ? MORNING : times, days(section));
  }

  private static Schedule daily() {
    return new Schedule.At(MORNING, EnumSet.allOf(DayOfWeek.class));
  }

  private static Optional<Schedule.Cron> cron(Section section, String expression) {
    try {
      CronExpression.parse(expression);
      return Optional.of(new Schedule.Cron(expression));
    } catch (InvalidCronException e) {
      section.problem("cron", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<Schedule.Every> every(Section section, Duration interval) {
    if (interval.compareTo(SHORTEST) < 0) {
      section.problem("every", "\"every\" must be at least 1m");
      return Optional.empty();
    }
    return Optional.of(new Schedule.Every(interval));
  }

  private static List<LocalTime> times(Section section) {
    List<LocalTime> times = new ArrayList<>();
    for (Term term : section.terms("at")) {
      try {
        times.add(LocalTime.parse(term.text().length() == 4 ? "0" + term.text() : term.text()));
      } catch (DateTimeParseException e) {
        term.problem("\"" + term.text() + "\" is no time of day; write it like \"07:00\"");
      }
    }
    return times;
  }

  private static Set<DayOfWeek> days(Section section) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (Term term : section.terms("days")) {
      int day = DAYS.indexOf(term.text().toLowerCase(Locale.ROOT));
      if (day < 0) {
        term.problem("\"" + term.text() + "\" is no day" + Nearest.hint(term.text(), DAYS));
      } else {
        days.add(DayOfWeek.of(day + 1));
      }
    }
    return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
  }
}
