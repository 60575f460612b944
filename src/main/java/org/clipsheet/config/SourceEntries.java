package org.clipsheet.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHeaders;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.SourceName;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** What {@code sources.yaml} holds. */
final class SourceEntries {
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final List<String> KINDS = List.of("auto", "feed", "page", "sitemap");

  private static final Keys SOURCE = Keys.none()
      .with("name", Form.WORD, "What digests call it; default: its host.")
      .with("url", Form.ADDRESS, "A feed, a page or a sitemap.")
      .with("kind", new Form.Choice(KINDS), "Default: auto, told by what comes.")
      .with(
          "every",
          Form.DURATION,
          "Between polls, at least 1m; default: between 5m and 6h, adapted to how often the source publishes.")
      .with(
          "language", Form.WORD, "Of its articles, such as uk or pt-BR; default: told by the text.")
      .with(
          "select",
          new Form.Mapping(SelectorEntries.KEYS),
          "CSS, for the page that no heuristic gets.")
      .with(
          "headers",
          new Form.Named(HeaderEntries.NAME_PATTERN),
          "Sent to the site of the address only: never to another, not after a redirect elsewhere, not for robots.txt."
              + " Authorization: Basic USER:PASSWORD is encoded for you. ${NAME} and ${file:/path} keep secrets out of the"
              + " file.")
      .with("paused", Form.FLAG, "Not polled; what was seen is kept.")
      .with("was", Form.WORD, "Its former name: keeps the history on a rename.")
      .requiring("url");

  static final Keys KEYS = Keys.none()
      .with("sources", Form.list(Form.ADDRESS, new Form.Mapping(SOURCE)), "")
      .requiring("sources");

  private static final Pattern LOGIN = Pattern.compile("^[a-zA-Z]+://[^/?#]*@");

  private SourceEntries() {}

  static List<Source> read(Section file) {
    if (!file.has("sources")) {
      file.problem("\"sources\" is missing: the list of feeds and pages to read");
    }
    List<Source> sources = new ArrayList<>();
    Map<SourceName, Node> names = new HashMap<>();
    Map<AddressKey, Node> addresses = new HashMap<>();
    for (Node element : file.elements("sources")) {
      Optional<Source> read = file.mapping(element)
          .map(SourceEntries::longForm)
          .orElseGet(() -> file.scalar(element, "a source").flatMap(SourceEntries::shortForm));
      if (read.isEmpty()) {
        continue;
      }
      Source source = read.get();
      if (names.putIfAbsent(source.name(), element) != null) {
        file.problemAt(
            element, "a source named \"" + source.name() + "\" stands above; names must differ");
      } else if (addresses.putIfAbsent(AddressKey.of(source.url()), element) != null) {
        file.noteAt(element, "this address stands above under another name; it is polled twice");
      }
      sources.add(source);
    }
    return sources;
  }

  private static Optional<Source> shortForm(Term term) {
    return address(term.text(), term::problem).map(Source::at);
  }

  private static Optional<Source> longForm(Section section) {
    section.allow(SOURCE);
    if (!section.has("url")) {
      section.problem("a source needs a \"url\"");
    }
    Optional<URI> url = section
        .filled("url")
        .flatMap(text -> address(text, message -> section.problem("url", message)));
    Optional<Duration> every = section.duration("every");
    if (every.isPresent() && every.get().compareTo(SHORTEST) < 0) {
      section.problem("every", "\"every\" must be at least 1m");
    }
    SourceKind kind = section
        .choice("kind", KINDS)
        .map(word -> SourceKind.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(SourceKind.AUTO);
    @Nullable
    String language =
        section.text("language").flatMap(text -> language(section, text)).orElse(null);
    Selectors select = section.section("select").map(SelectorEntries::read).orElse(Selectors.NONE);
    SourceHeaders headers =
        section.section("headers").map(HeaderEntries::read).orElse(SourceHeaders.NONE);
    if (select.links() != null && (kind == SourceKind.FEED || kind == SourceKind.SITEMAP)) {
      section.note("select", "\"links\" is for pages and does nothing where \"kind\" is another");
    }
    boolean paused = section.flag("paused").orElse(false);
    Optional<SourceName> name = section.text("name").map(SourceName::new);
    @Nullable SourceName was = section.text("was").map(SourceName::new).orElse(null);
    return url.map(address -> new Source(
        name.orElseGet(() -> new SourceName(address.toString())),
        address,
        kind,
        every.filter(duration -> duration.compareTo(SHORTEST) >= 0).orElse(null),
        language,
        select,
        headers,
        paused,
        was));
  }

  private static Optional<String> language(Section section, String text) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      section.problem("language", "\"" + text + "\" is no language tag; write it like uk or pt-BR");
      return Optional.empty();
    }
  }

  private static Optional<URI> address(String text, Consumer<String> problem) {
    if (LOGIN.matcher(text).find()) {
      problem.accept(
          "the address holds a user name or password, which would be shown with it; take them out and write"
              + " them under \"headers\" of the source: Authorization: Basic ${USER}:${PASSWORD}");
      return Optional.empty();
    }
    try {
      URI uri = new URI(text);
      if (uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
        return Optional.of(uri);
      }
      problem.accept(
          "\"" + text + "\" is no web address; write it whole, like https://example.org/news");
    } catch (URISyntaxException e) {
      problem.accept("\"" + text + "\" is no web address: " + e.getReason() + " at character "
          + (e.getIndex() + 1));
    }
    return Optional.empty();
  }
}
