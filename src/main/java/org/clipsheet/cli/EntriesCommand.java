package org.clipsheet.cli;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.ListingOutcome;
import org.clipsheet.read.listing.ListingReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entries}: feeds, sitemaps and pages of links → their entries. */
@Command(
    name = "entries",
    description =
        "Lists the entries of feeds, sitemaps and pages of links; a line of JSON per input.")
final class EntriesCommand implements Callable<Integer> {
  private final ListingReader reader = new ListingReader();

  @Mixin
  private DocumentsOption documents = new DocumentsOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    documents.answerEach(spec.commandLine().getOut(), this::list);
    return 0;
  }

  private void list(InputDocuments.Input input, WebDocument document, Line line) {
    switch (reader.read(
        document, SourceKind.AUTO, Selectors.NONE, InstantSource.system().instant())) {
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
