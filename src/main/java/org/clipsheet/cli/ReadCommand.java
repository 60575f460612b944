package org.clipsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.config.Settings;
import org.clipsheet.fetch.SiteHeaders;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.SiteFurniture;
import org.clipsheet.model.article.SitePage;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.article.ArticleOutcome;
import org.clipsheet.read.article.ArticleReader;
import org.clipsheet.read.article.PageView;
import org.clipsheet.read.article.RuleUse;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code read}: pages → articles. */
@Command(name = "read", description = "Reads the articles of pages; a line of JSON per page.")
final class ReadCommand implements Callable<Integer> {
  private final ArticleReader reader = new ArticleReader(LanguageDetector::detect);

  @ParentCommand
  private Main main = new Main();

  @Mixin
  private DocumentsOption documents = new DocumentsOption();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "Reads with the rules and headers of this source and what polls learned of its site,"
              + " and says what its rules give.")
  private @Nullable String source;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description =
          "Writes a page that shows what was kept and what was dropped, and why (one FILE or URL).")
  private @Nullable Path html;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    if (html != null && !documents.isOne()) {
      throw new UsageException(
          "--html: takes one FILE or URL, since it shows how one page is read");
    }
    if (source == null) {
      documents.answerEach(
          out(),
          (input, page, line) -> read(input, page, Selectors.NONE, SiteFurniture.NONE, line));
      return 0;
    }
    Settings settings = Configuration.require(main.config());
    Source named = Configuration.source(settings, source);
    if (!JdbcStore.isIn(settings.data())) {
      readAs(named, settings, host -> SiteFurniture.NONE);
      return 0;
    }
    try (Store store = JdbcStore.open(settings.data())) {
      readAs(named, settings, host -> store.read(tx -> tx.furniture().of(host)));
    }
    return 0;
  }

  /** Reads as the polls of this source do. */
  private void readAs(Source named, Settings settings, Function<String, SiteFurniture> furniture)
      throws InterruptedException {
    documents.answerEach(
        out(),
        new InputDocuments(settings.fetch(), SiteHeaders.of(named)),
        (input, page, line) -> read(
            input, page, named.select(), furniture.apply(SitePage.hostOf(page.address())), line));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void read(
      InputDocuments.Input input,
      WebDocument page,
      Selectors select,
      SiteFurniture known,
      Line line) {
    Instant now = InstantSource.system().instant();
    ArticleOutcome outcome;
    List<RuleUse> rules;
    if (html == null && source == null) {
      outcome = reader.read(page, select, known, now);
      rules = List.of();
    } else {
      PageView view = reader.view(page, select, known, now);
      outcome = view.outcome();
      rules = view.rules();
      write(view, page);
    }
    PrintWriter err = spec.commandLine().getErr();
    rules.forEach(rule -> err.println((rule.missed() ? "warning: " : "") + rule.describe()));
    err.flush();
    switch (outcome) {
      case ArticleOutcome.NoArticle none -> line.with("error", none.reason());
      case ArticleOutcome.Read read -> describe(line.with("url", input.url()), read.article());
    }
  }

  private void write(PageView view, WebDocument page) {
    if (html == null) {
      return;
    }
    try {
      Files.writeString(html, ReadingPage.of(view, page.address()));
    } catch (IOException e) {
      throw new UsageException("--html: " + html + " cannot be written: " + e.getMessage());
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
        .with("confidence", Math.round(article.confidence() * 100) / 100.0)
        .with("section", article.around().section())
        .with("tags", article.around().tags())
        .with("image", article.around().image())
        .with("alternates", article.around().alternates());
  }

  private static @Nullable String iso(@Nullable StatedTime time) {
    return time == null ? null : time.toString();
  }
}
