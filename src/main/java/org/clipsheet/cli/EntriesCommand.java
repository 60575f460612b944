package org.clipsheet.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.config.Settings;
import org.clipsheet.fetch.SiteHeaders;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.ListingOutcome;
import org.clipsheet.read.listing.ListingReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code entries}: feeds, sitemaps and pages of links → their entries. */
@Command(
    name = "entries",
    description =
        "Lists the entries of feeds, sitemaps and pages of links; a line of JSON per input.")
final class EntriesCommand implements Callable<Integer> {
  private final ListingReader reader = new ListingReader();

  @ParentCommand
  private Main main = new Main();

  @Mixin
  private DocumentsOption documents = new DocumentsOption();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Lists as polls of this source do, with its kind, rules and headers;"
          + " its own address, where no FILE or URL is given.")
  private @Nullable String source;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    if (source == null) {
      documents.answerEach(
          out, (input, document, line) -> list(document, SourceKind.AUTO, Selectors.NONE, line));
      return 0;
    }
    Settings settings = Configuration.require(main.config());
    Source named = Configuration.source(settings, source);
    documents.orElse(named.url());
    documents.answerEach(
        out,
        new InputDocuments(settings.fetch(), SiteHeaders.of(named)),
        (input, document, line) -> list(document, named.kind(), named.select(), line));
    return 0;
  }

  private void list(WebDocument document, SourceKind kind, Selectors select, Line line) {
    switch (reader.read(document, kind, select, InstantSource.system().instant())) {
      case ListingOutcome.Unlisted unlisted -> line.with("error", unlisted.reason());
      case ListingOutcome.Listed listed -> describe(line, listed.listing());
    }
  }

  private static void describe(Line line, Listing listing) {
    line.with("kind", listing.kind())
        .with("title", listing.title())
        .with("link", text(listing.link()))
        .with("language", listing.language())
        .with("unread", listing.unread() == 0 ? null : listing.unread())
        .withAlways(
            "entries", listing.entries().stream().map(EntriesCommand::describe).toList());
  }

  private static Map<String, Object> describe(Entry entry) {
    StatedTime published = entry.published() != null ? entry.published() : entry.updated();
    return new Line()
        .with("title", entry.title())
        .with("url", text(entry.link()))
        .with("id", entry.id())
        .with("published", published == null ? null : published.toString())
        .with("updated", entry.updated() == null ? null : entry.updated().toString())
        .with("author", entry.author())
        .with("summary", entry.summary())
        .fields();
  }

  private static @Nullable String text(@Nullable URI address) {
    return address == null ? null : address.toString();
  }
}
