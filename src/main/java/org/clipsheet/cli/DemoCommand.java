package org.clipsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.clipsheet.app.edition.BuiltEdition;
import org.clipsheet.config.Settings;
import org.clipsheet.demo.Mailbox;
import org.clipsheet.demo.NewsWeb;
import org.clipsheet.demo.SteppedClock;
import org.clipsheet.schedule.Rounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demo}: two days of the main job on a web and a mail server of its own. */
@Command(
    name = "demo",
    description =
        "Shows the main job with nothing to set up: a small news web of its own, two days, two digests.")
final class DemoCommand implements Callable<Integer> {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern(
          "EEEE d MMMM, HH:mm", Locale.ENGLISH)
      .withZone(ZoneId.of("Europe/Kyiv"));

  private static final Instant START = Instant.parse("2026-03-02T15:00:00Z");

  /** When the sources are polled; the digest is due at 05:00 UTC, 07:00 on its clock. */
  private static final List<List<Instant>> DAYS = List.of(
      List.of(Instant.parse("2026-03-02T16:00:00Z"), Instant.parse("2026-03-03T05:00:00Z")),
      List.of(Instant.parse("2026-03-03T14:00:00Z"), Instant.parse("2026-03-04T05:00:00Z")));

  private final Path folder;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  DemoCommand() {
    this(Path.of("demo"));
  }

  /** @param folder for its configuration, its data and what it sent */
  DemoCommand(Path folder) {
    this.folder = folder;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    SteppedClock clock = new SteppedClock(START);
    try (NewsWeb web = NewsWeb.start(clock);
        Mailbox mailbox = Mailbox.open()) {
      Path config = DemoFolder.write(folder, web.fronts(), mailbox.url());
      Settings settings = Configuration.require(config);
      Workshop.World world = new Workshop.World(clock, web::resolve);
      try (Workshop workshop = Workshop.open(config, settings, Duration.ZERO, world)) {
        List<BuiltEdition> editions = live(workshop.rounds(), clock);
        requireArrived(editions, mailbox);
        show(editions);
      }
    }
    return 0;
  }

  /** Lives through the days and returns their editions. */
  private List<BuiltEdition> live(Rounds rounds, SteppedClock clock) throws InterruptedException {
    PrintWriter progress = spec.commandLine().getErr();
    List<BuiltEdition> editions = new ArrayList<>();
    for (List<Instant> day : DAYS) {
      for (Instant time : day) {
        clock.stepTo(time);
        progress.println("\n" + CLOCK.format(time) + " on the demo's clock");
        rounds.poll(rounds.dueSources(), report -> Reports.poll(progress, report));
      }
      rounds.buildDue().forEach(report -> {
        Reports.digest(progress, report);
        report.edition().ifPresent(editions::add);
      });
      rounds.deliver().forEach(report -> Reports.delivery(progress, report));
    }
    return editions;
  }

  private static void requireArrived(List<BuiltEdition> editions, Mailbox mailbox) {
    List<byte[]> arrived = mailbox.messages();
    boolean asSent = editions.size() == DAYS.size() && arrived.size() == DAYS.size();
    for (int day = 0; asSent && day < DAYS.size(); day++) {
      asSent = Arrays.equals(
          arrived.get(day), editions.get(day).messages().getFirst().bytes());
    }
    if (!asSent) {
      throw new IllegalStateException(
          "demo: %d editions were built, %d messages arrived, wanted %d the same"
              .formatted(editions.size(), arrived.size(), DAYS.size()));
    }
  }

  private void show(List<BuiltEdition> editions) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println(editions.getFirst().rendered().text());
    out.println("The digests of both days as they arrived:");
    for (int day = 0; day < editions.size(); day++) {
      for (Path file : EditionFiles.write(folder, "day-" + (day + 1), editions.get(day))) {
        out.println("  " + file);
      }
    }
    URI top = editions
        .getFirst()
        .edition()
        .sections()
        .getFirst()
        .cards()
        .getFirst()
        .lead()
        .link();
    out.println("The life of its first article:");
    out.println("  ./clipsheet --config " + folder.resolve("config") + " explain " + top);
    out.flush();
  }
}
