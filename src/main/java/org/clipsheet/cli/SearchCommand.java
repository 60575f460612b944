package org.clipsheet.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clipsheet.app.desk.FoundArticle;
import org.clipsheet.app.desk.Indexing;
import org.clipsheet.app.desk.SearchArchive;
import org.clipsheet.app.desk.SearchOutcome;
import org.clipsheet.config.Settings;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.edition.Reason;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.query.Expression;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing;
import org.clipsheet.query.QueryProblem;
import org.clipsheet.query.QuerySyntax;
import org.clipsheet.store.Store;
import org.clipsheet.store.jdbc.JdbcStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code search}: the archive, in the watchlist's query language. */
@Command(
    name = "search",
    description = "The articles of the archive that satisfy a query, newest first.")
final class SearchCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** Of a query with a problem: what stands before its place, and in all. */
  private static final int MOST_BEFORE = 50;

  private static final int MOST_SHOWN = 76;

  @ParentCommand
  private Main main = new Main();

  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description = "In the query language of the watchlist; to be put in quotation marks.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many articles at most (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new UsageException("--limit " + limit + ": at least 1");
    }
    Expression query = parse(String.join(" ", words));
    Settings settings = Configuration.require(main.config());
    SearchOutcome outcome = search(query, settings);
    PrintWriter out = spec.commandLine().getOut();
    outcome.articles().forEach(found -> print(found, settings.zone(), out));
    out.println(closing(outcome));
    return ExitCode.OK;
  }

  private SearchOutcome search(Expression query, Settings settings) {
    try (Store store = JdbcStore.open(settings.data());
        ProgressLine progress = ProgressLine.on(spec.commandLine().getErr())) {
      return new SearchArchive(store, Workshop.archive(settings.data()))
          .search(query, limit, shownOn(progress));
    }
  }

  private static Indexing shownOn(ProgressLine progress) {
    return new Indexing() {
      @Override
      public void indexed(long done, long of) {
        progress.show("indexed " + done + " of " + of + " articles");
      }
    };
  }

  private Expression parse(String query) {
    return switch (QuerySyntax.parse(query, QueryMode.QUERY)) {
      case QueryParsing.Parsed parsed -> {
        PrintWriter err = spec.commandLine().getErr();
        parsed.notes().stream().flatMap(note -> lines(query, note).stream()).forEach(err::println);
        yield parsed.expression();
      }
      case QueryParsing.Refused refused ->
        throw new UsageException(refused.problems().stream()
            .flatMap(problem -> lines(query, problem).stream())
            .toList());
    };
  }

  /** The problem with its column, and what stands around the place with a caret below it. */
  private static List<String> lines(String query, QueryProblem problem) {
    int place = Math.min(problem.offset(), query.length());
    int from = Math.max(0, place - MOST_BEFORE);
    int to = Math.min(query.length(), from + MOST_SHOWN);
    return List.of(
        "query:" + (query.codePointCount(0, place) + 1) + ": " + problem.message(),
        "  " + Shown.oneLine(query.substring(from, to)),
        "  " + " ".repeat(query.codePointCount(from, place)) + "^");
  }

  private static void print(FoundArticle found, ZoneId zone, PrintWriter out) {
    Article article = found.stored().article();
    Reason reason = found.reason();
    String title = reason.field() == Field.TITLE ? marked(reason) : article.title();
    out.println(
        time(found, zone) + "  " + Shown.oneLine(site(found)) + "  " + Shown.oneLine(title));
    out.println("    " + Shown.oneLine(article.address().toString()));
    if (reason.field() != Field.TITLE) {
      out.println("    " + Shown.oneLine(marked(reason)));
    }
  }

  private static String time(FoundArticle found, ZoneId zone) {
    boolean dayAlone = found.stored().article().published() instanceof StatedTime.Day day
        && day.instant().equals(found.datedAt());
    return dayAlone
        ? DateTimeFormatter.ISO_LOCAL_DATE.format(found.datedAt().atZone(ZoneOffset.UTC))
        : MINUTE.format(found.datedAt().atZone(zone));
  }

  private static String site(FoundArticle found) {
    return Optional.ofNullable(found.stored().article().site())
        .orElse(found.stored().source().value());
  }

  private static String marked(Reason reason) {
    String matched = reason.matched().isEmpty() ? "" : "*" + reason.matched() + "*";
    return reason.before() + matched + reason.after();
  }

  private static String closing(SearchOutcome outcome) {
    int count = outcome.articles().size();
    String articles = count == 1 ? "1 article" : count + " articles";
    return switch (outcome.end()) {
      case ALL -> articles;
      case ENOUGH -> articles + "; there are more: --limit N shows them";
      case GIVEN_UP ->
        articles + "; given up after too many that only might have matched: add words to the query";
    };
  }
}
