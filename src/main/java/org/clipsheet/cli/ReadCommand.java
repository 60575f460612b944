package org.clipsheet.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.article.ArticleOutcome;
import org.clipsheet.read.article.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code read}: pages → articles. */
@Command(name = "read", description = "Reads the articles of pages; a line of JSON per page.")
final class ReadCommand implements Callable<Integer> {
  private final ArticleReader reader = new ArticleReader(LanguageDetector::detect);

  @Mixin
  private DocumentsOption documents = new DocumentsOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    documents.answerEach(spec.commandLine().getOut(), this::read);
    return 0;
  }

  private void read(InputDocuments.Input input, WebDocument page, Line line) {
    switch (reader.read(page, Selectors.NONE, InstantSource.system().instant())) {
      case ArticleOutcome.NoArticle none -> line.with("error", none.reason());
      case ArticleOutcome.Read read -> describe(line.with("url", input.url()), read.article());
    }
  }

  private static void describe(Line line, Article article) {
    line.with(
            "canonical",
            article.canonical() == null ? null : article.canonical().toString())
        .with("title", article.title())
        .with("byline", String.join(", ", article.byline()))
        .with("site", article.site())
        .with("published", iso(article.published()))
        .with("modified", iso(article.modified()))
        .with("language", article.language())
        .with("text", article.text())
        .with("credit", article.credit())
        .with("notices", article.notices())
        .with("confidence", Math.round(article.confidence() * 100) / 100.0);
  }

  private static @Nullable String iso(@Nullable StatedTime time) {
    return time == null ? null : time.toString();
  }
}
