package org.clipsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.config.ConfigLoader.WatchesLoading;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Passage;
import org.clipsheet.watch.Watchlist;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code match}: articles → the watches they satisfy. */
@Command(
    name = "match",
    description = "Matches articles against a watchlist; a line of JSON per article and watch.")
final class MatchCommand implements Callable<Integer> {
  @Option(
      names = "--watchlist",
      paramLabel = "FILE",
      required = true,
      description = "In the form of watchlist.yaml.")
  private Path watchlist = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "FILE|-",
      required = true,
      description = "A file of lines {\"id\", \"title\", \"text\", …}, or - for standard input.")
  private String articles = "-";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Watchlist compiled = compile(watchlist);
    ArticleLines.answerEach(articles, out, (line, article) -> {
      for (Match match : compiled.match(article, ArticleLines.source(line))) {
        out.println(new Line()
            .withAlways("id", ArticleLines.id(line))
            .withAlways("watch", match.watch().value())
            .withAlways(
                "passages",
                match.passages().stream().map(MatchCommand::describe).toList()));
      }
    });
    return 0;
  }

  /** @throws UsageException with every problem of the file */
  static Watchlist compile(Path file) {
    WatchesLoading loading = Configuration.loader().loadWatches(file);
    if (!loading.problems().isEmpty()) {
      throw new UsageException(Configuration.lines(loading.problems()));
    }
    return Watchlist.compile(loading.watches());
  }

  private static Map<String, Object> describe(Passage passage) {
    return new Line()
        .withAlways("field", passage.field().word())
        .withAlways("start", passage.start())
        .withAlways("end", passage.end())
        .withAlways("text", passage.text())
        .fields();
  }
}
