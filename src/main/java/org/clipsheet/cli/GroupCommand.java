package org.clipsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.story.Placement;
import org.clipsheet.story.StoryIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code group}: articles → stories. */
@Command(name = "group", description = "Groups articles into stories; a line of JSON per article.")
final class GroupCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE|-",
      description = "A file of lines {\"id\", \"title\", \"text\", …}, or -.")
  private String articles = "-";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    StoryIndex index = new StoryIndex();
    List<Article> read = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    Instant now = InstantSource.system().instant();
    ArticleLines.answerEach(articles, out, (line, article) -> {
      ArticleId id = new ArticleId(read.size());
      read.add(article);
      ids.add(ArticleLines.id(line));
      Instant at = article.published() == null ? now : article.published().instant();
      Placement placement =
          index.place(id, article, at, known -> Optional.of(read.get((int) known.value())));
      out.println(new Line()
          .withAlways("id", ArticleLines.id(line))
          .withAlways("story", ids.get((int) placement.story().value()))
          .withAlways("role", placement.role().word()));
    });
    return 0;
  }
}
