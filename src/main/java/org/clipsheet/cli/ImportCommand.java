package org.clipsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.clipsheet.config.Problem;
import org.clipsheet.config.SourcesFile;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.Subscription;
import org.clipsheet.read.listing.SubscriptionList;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import}: the feeds of another reader, or a list of addresses, into {@code sources.yaml}. */
@Command(
    name = "import",
    description = "Adds the feeds of an OPML file, or of a list of addresses, to sources.yaml.")
final class ImportCommand implements Callable<Integer> {
  @ParentCommand
  private Main main = new Main();

  @Parameters(
      paramLabel = "FILE",
      description = "OPML, or a text with an address a line; - for standard input.")
  private String file = "";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SubscriptionList list =
        SubscriptionList.read(new WebDocument(URI.create("file:list"), null, bytes()));
    PrintWriter err = spec.commandLine().getErr();
    list.problems().forEach(problem -> err.println(file + ":" + problem));
    if (list.subscriptions().isEmpty()) {
      throw new UsageException(
          file + ": no feed is named in it; wanted is OPML, or a text with an address a line");
    }
    SourcesFile.Addition addition =
        new SourcesFile(main.config(), System.getenv()).add(list.subscriptions());
    if (!addition.problems().isEmpty()) {
      throw new UsageException(
          addition.problems().stream().map(Problem::toString).toList());
    }
    tell(addition);
    return ExitCode.OK;
  }

  private void tell(SourcesFile.Addition addition) {
    PrintWriter out = spec.commandLine().getOut();
    for (Subscription added : addition.added()) {
      out.println("added " + (added.name() == null ? "" : added.name() + ": ") + added.url());
    }
    for (Subscription known : addition.known()) {
      out.println("stands there already: " + known.url());
    }
    out.println("%d added to %s, %d stood there already"
        .formatted(
            addition.added().size(),
            main.config().resolve("sources.yaml"),
            addition.known().size()));
  }

  private byte[] bytes() throws IOException {
    if (file.equals("-")) {
      return System.in.readAllBytes();
    }
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new UsageException(List.of(file + ": no such file"));
    }
  }
}
