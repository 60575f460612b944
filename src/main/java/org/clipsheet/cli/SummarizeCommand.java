package org.clipsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.story.Sentence;
import org.clipsheet.model.story.Summary;
import org.clipsheet.summary.Summarizer;
import org.clipsheet.summary.SummaryLimit;
import org.clipsheet.watch.Watchlist;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code summarize}: articles → sentences that stand for them. */
@Command(
    name = "summarize",
    description = "Picks the sentences that stand for each article; a line of JSON per article.")
final class SummarizeCommand implements Callable<Integer> {
  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "60",
      description = "At most so many words (default: 60).")
  private int words = 60;

  @Option(
      names = "--watchlist",
      paramLabel = "FILE",
      description = "What the summaries are to be about.")
  private @Nullable Path watchlist;

  @Parameters(
      paramLabel = "FILE|-",
      description = "A file of lines {\"id\", \"title\", \"text\", …}, or -.")
  private String articles = "-";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (words < 1) {
      throw new UsageException("--words must be at least 1, not " + words);
    }
    summarize(watchlist == null ? null : MatchCommand.compile(watchlist));
    return 0;
  }

  private void summarize(@Nullable Watchlist compiled) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ArticleLines.answerEach(
        articles, out, (line, article) -> out.println(answer(line, article, compiled)));
  }

  private Line answer(JsonNode line, Article article, @Nullable Watchlist compiled) {
    Optional<String> ownLimit = NdjsonLines.text(line, "words");
    if (ownLimit.isPresent() && !COUNT.matcher(ownLimit.get()).matches()) {
      return new Line()
          .withAlways("id", ArticleLines.id(line))
          .withAlways("error", "\"words\" must be a whole number of at least 1: " + ownLimit.get());
    }
    List<Passage> passages = compiled == null
        ? List.of()
        : compiled.match(article, ArticleLines.source(line)).stream()
            .map(Match::passages)
            .flatMap(List::stream)
            .toList();
    int limit = ownLimit.map(Integer::valueOf).orElse(words);
    Summary summary = Summarizer.summarize(article, passages, SummaryLimit.ofWords(limit));
    return new Line()
        .withAlways("id", ArticleLines.id(line))
        .withAlways("summary", summary.text())
        .withAlways(
            "sentences",
            summary.sentences().stream().map(SummarizeCommand::describe).toList());
  }

  private static Map<String, Object> describe(Sentence sentence) {
    return new Line()
        .withAlways("text", sentence.text())
        .withAlways("start", sentence.start())
        .withAlways("end", sentence.end())
        .fields();
  }
}
