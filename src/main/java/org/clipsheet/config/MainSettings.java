package org.clipsheet.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clipsheet.fetch.AddressRange;
import org.clipsheet.fetch.FetchSettings;
import org.clipsheet.mail.InvalidMailSettingsException;
import org.clipsheet.mail.MailSettings;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.source.Source;
import org.clipsheet.watch.Watch;
import org.jspecify.annotations.Nullable;

/** What {@code clipsheet.yaml} holds. */
record MainSettings(
    ZoneId zone,
    Path data,
    @Nullable Duration backlog,
    Duration maxAge,
    FetchSettings fetch,
    @Nullable MailSettings mail) {
  private static final Keys MAIL = Keys.none()
      .with("from", Form.WORD, "The sender: Clipsheet <clipsheet@example.org>.")
      .with(
          "server",
          new Form.Text("^(smtps?://|\\$\\{)"),
          "smtp://mail.example.org:587 (STARTTLS is required unless the host is loopback) or smtps://.")
      .with("username", Form.WORD, "Needed together with password.")
      .with("password", Form.WORD, "Best as ${NAME} or ${file:/run/secrets/smtp}.")
      .requiring("from", "server")
      .together("username", "password");

  private static final Keys PER_HOST = Keys.none()
      .with("parallel", Form.COUNT, "Exchanges at once with one host; default: 2.")
      .with(
          "delay",
          Form.DURATION,
          "Between the beginnings of two exchanges with one host; default: 1s.");

  private static final Keys FETCH = Keys.none()
      .with(
          "user-agent",
          Form.WORD,
          "How fetches name themselves; give an address where a site can reach you.")
      .with("parallel", Form.COUNT, "Exchanges at once, over all hosts; default: 64.")
      .with("per-host", new Form.Mapping(PER_HOST), "")
      .with(
          "allow-addresses",
          new Form.OneOrMore(Form.WORD),
          "Private or loopback ranges that may be fetched, such as 192.168.7.0/24; default: none.");

  static final Keys KEYS = Keys.none()
      .with(
          "timezone",
          Form.WORD,
          "Of digests that name none, such as Europe/Kyiv; default: the machine's.")
      .with(
          "data",
          Form.WORD,
          "Folder of the database and the last good configuration, relative to this folder; default: ../data.")
      .with("mail", new Form.Mapping(MAIL), "")
      .with("fetch", new Form.Mapping(FETCH), "")
      .with(
          "backlog",
          new Form.Duration(List.of("all")),
          "First poll of a source: entries older than this are stored and not sent; all: sent too; default: 2d.")
      .with(
          "max-age",
          Form.DURATION,
          "Published longer ago when found: listed by title, as found late; default: 14d.");

  private static final String DATA = "../data";
  private static final Duration BACKLOG = Duration.ofDays(2);
  private static final Duration MAX_AGE = Duration.ofDays(14);

  static MainSettings read(Section file, Path home, Supplier<ZoneId> machineZone) {
    return new MainSettings(
        file.zone("timezone").orElseGet(machineZone),
        dataFolder(file, home),
        backlog(file),
        file.duration("max-age").orElse(MAX_AGE),
        file.section("fetch").map(MainSettings::fetch).orElseGet(FetchSettings::defaults),
        file.section("mail").flatMap(MainSettings::mail).orElse(null));
  }

  Settings with(List<Source> sources, List<Watch> watches, List<Digest> digests) {
    return new Settings(zone, data, backlog, maxAge, fetch, mail, sources, watches, digests);
  }

  static Path dataFolder(Section file, Path home) {
    return file.filled("data")
        .map(data -> home.toAbsolutePath().resolve(data).normalize())
        .orElseGet(() -> defaultDataFolder(home));
  }

  static Path defaultDataFolder(Path home) {
    return home.toAbsolutePath().resolve(DATA).normalize();
  }

  private static @Nullable Duration backlog(Section file) {
    if (file.text("backlog").filter("all"::equals).isPresent()) {
      return null;
    }
    return file.duration("backlog").orElse(BACKLOG);
  }

  private static FetchSettings fetch(Section fetch) {
    fetch.allow(FETCH);
    FetchSettings defaults = FetchSettings.defaults();
    Optional<Section> perHost = fetch.section("per-host").map(section -> section.allow(PER_HOST));
    List<AddressRange> allowed = new ArrayList<>();
    for (Term term : fetch.terms("allow-addresses")) {
      try {
        allowed.add(AddressRange.parse(term.text()));
      } catch (IllegalArgumentException e) {
        term.problem(String.valueOf(e.getMessage()));
      }
    }
    return new FetchSettings(
        fetch.text("user-agent").orElse(defaults.userAgent()),
        fetch.count("parallel").orElse(defaults.parallel()),
        perHost.flatMap(section -> section.count("parallel")).orElse(defaults.perHostParallel()),
        perHost.flatMap(section -> section.duration("delay")).orElse(defaults.perHostDelay()),
        allowed,
        defaults.timeLimit(),
        defaults.maxBody());
  }

  private static Optional<MailSettings> mail(Section mail) {
    mail.allow(MAIL);
    Optional<String> from = mail.filled("from");
    Optional<String> server = mail.filled("server");
    Optional<String> username = mail.filled("username");
    Optional<String> password = mail.filled("password");
    if (!mail.has("from")) {
      mail.problem("\"from\" is missing: the sender, such as Clipsheet <clipsheet@example.org>");
    }
    if (!mail.has("server")) {
      mail.problem("\"server\" is missing: the mail server, such as smtp://mail.example.org:587");
    }
    if (username.isPresent() != password.isPresent()) {
      mail.problem(
          username.isPresent() ? "username" : "password",
          "\"username\" and \"password\" are needed together");
    }
    if (from.isEmpty() || server.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(MailSettings.of(
          from.get(), new URI(server.get()), username.orElse(null), password.orElse(null)));
    } catch (URISyntaxException e) {
      mail.problem(
          "server", "no address of a mail server; write it like smtp://mail.example.org:587");
      return Optional.empty();
    } catch (InvalidMailSettingsException e) {
      mail.problem("server", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
