package org.clipsheet.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipsheet.address.Addresses;
import org.clipsheet.app.desk.ArticleLife;
import org.clipsheet.app.desk.ExplainArticle;
import org.clipsheet.config.Settings;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Surroundings;
import org.clipsheet.model.edition.Delivery;
import org.clipsheet.store.Decision;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.store.ToldIn;
import org.clipsheet.store.jdbc.JdbcStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code explain}: the life of an article. */
@Command(name = "explain", description = "The life of an article, and why it was or was not sent.")
final class ExplainCommand implements Callable<Integer> {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** As browsers show addresses. */
  private static final Pattern WITHOUT_SCHEME = Pattern.compile("[^\\s/:]+\\.[^\\s/]+(?:/\\S*)?");

  @ParentCommand
  private Main main = new Main();

  @Parameters(
      paramLabel = "URL",
      description = "The address of the article, in any of its clothes.")
  private String address = "";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Settings settings = Configuration.require(main.config());
    URI uri = Addresses.parse(address, null)
        .or(() -> WITHOUT_SCHEME.matcher(address).matches()
            ? Addresses.parse("https://" + address, null)
            : Optional.empty())
        .orElseThrow(() -> new UsageException("\"" + address + "\" is no web address"));
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = JdbcStore.open(settings.data())) {
      Optional<ArticleLife> life = new ExplainArticle(store, settings.watches()).explain(uri);
      if (life.isEmpty()) {
        out.println("never seen: no source has listed " + uri);
        return ExitCode.OK;
      }
      print(life.get(), settings.zone(), out);
    }
    return ExitCode.OK;
  }

  private static void print(ArticleLife life, ZoneId zone, PrintWriter out) {
    for (ArticleLife.Seen seen : life.seen()) {
      out.println("seen      " + time(seen.entry().seenAt(), zone) + " in "
          + seen.entry().source() + ": "
          + Optional.ofNullable(seen.entry().entry().title()).orElse("(no title)"));
      for (Decision decision : seen.decisions()) {
        out.println("%-9s %s %s: %s"
            .formatted(
                decision.stage().word(),
                time(decision.at(), zone),
                decision.outcome(),
                decision.reason()));
      }
    }
    life.article().map(StoredArticle::article).ifPresent(article -> {
      out.println("article   " + describe(article));
      around(article.around()).ifPresent(line -> out.println("around    " + line));
    });
    out.println("matched   "
        + (life.matches().isEmpty()
            ? "by no watch"
            : life.matches().stream()
                .map(Match::watch)
                .map(Object::toString)
                .collect(Collectors.joining(", "))));
    VerdictLines.of(life).forEach(out::println);
    life.placement()
        .ifPresent(placement -> out.println("story     " + placement.story().value() + ", as its "
            + placement.role().word() + ": " + placement.reason()));
    life.told().forEach(told -> out.println("edition   " + describe(told, zone)));
    if (life.told().isEmpty()) {
      out.println("edition   in none so far");
    }
  }

  private static String describe(Article article) {
    return "\"%s\", %s, published %s, %d characters, from %s"
        .formatted(
            article.title(),
            Optional.ofNullable(article.language()).orElse("language unknown"),
            Optional.ofNullable(article.published())
                .map(Object::toString)
                .orElse("at an unknown time"),
            article.text().length(),
            switch (article.origin()) {
              case PAGE -> "its page";
              case FEED_TEXT -> "the full text in the feed";
              case ENTRY -> "the feed's entry only";
            });
  }

  /** Empty where the page tells nothing around its article. */
  private static Optional<String> around(Surroundings around) {
    List<String> parts = new ArrayList<>();
    if (around.section() != null) {
      parts.add("section " + around.section());
    }
    if (!around.tags().isEmpty()) {
      parts.add("tags " + String.join(", ", around.tags()));
    }
    if (around.image() != null) {
      parts.add("picture " + around.image());
    }
    if (!around.alternates().isEmpty()) {
      parts.add("also in " + String.join(", ", around.alternates().keySet()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private static String describe(ToldIn told, ZoneId zone) {
    return "%s %s, %s%s"
        .formatted(
            time(told.builtAt(), zone),
            told.digest(),
            told.kind().name().toLowerCase(Locale.ROOT),
            told.deliveries().stream().map(ExplainCommand::describe).collect(Collectors.joining()));
  }

  private static String describe(Delivery delivery) {
    return "; to " + delivery.recipient() + " "
        + delivery.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + (delivery.lastError() == null ? "" : " (" + delivery.lastError() + ")");
  }

  private static String time(Instant instant, ZoneId zone) {
    return SECOND.format(instant.atZone(zone));
  }
}
