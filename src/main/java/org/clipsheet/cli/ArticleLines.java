package org.clipsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.clipsheet.address.Addresses;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.source.StatedTime;
import tools.jackson.databind.JsonNode;

/** Articles as the stage commands are given them: one object a line. */
final class ArticleLines {
  private static final int SHOWN = 60;

  private ArticleLines() {}

  /** What a command does with one line. */
  interface Answer {
    void give(JsonNode line, Article article) throws IOException;
  }

  /** Gives every article of the file, or of standard input for {@code -}, to the answer; a line that is none is answered. */
  static void answerEach(String file, PrintWriter out, Answer answer) throws IOException {
    NdjsonLines.read(
        file,
        line -> answer.give(line, article(line)),
        unreadable -> out.println(new Line()
            .withAlways("id", "")
            .withAlways("error", "not a JSON object: " + shortened(unreadable))));
  }

  private static String shortened(String input) {
    return input.length() > SHOWN ? input.substring(0, SHOWN) + "…" : input;
  }

  /** The id, echoed as text; empty where there is none. */
  static String id(JsonNode line) {
    return NdjsonLines.text(line, "id").orElse("");
  }

  /** The name of the source that the article is from; empty where none is given. */
  static String source(JsonNode line) {
    return NdjsonLines.text(line, "source").orElse("");
  }

  /** The line as an article; one without an address is named by a URN. */
  private static Article article(JsonNode line) {
    String title = NdjsonLines.text(line, "title").orElse("");
    String text = NdjsonLines.text(line, "text").orElse("");
    URI address = NdjsonLines.text(line, "url")
        .flatMap(url -> Addresses.parse(url, null))
        .orElse(URI.create("urn:clipsheet:article"));
    return new Article(
        address,
        null,
        title,
        NdjsonLines.text(line, "byline").map(List::of).orElse(List.of()),
        null,
        NdjsonLines.text(line, "published").flatMap(ArticleLines::time).orElse(null),
        null,
        NdjsonLines.text(line, "language")
            .or(() -> LanguageDetector.detect(title + "\n" + text))
            .orElse(null),
        text,
        null,
        List.of(),
        1,
        Origin.PAGE);
  }

  private static Optional<StatedTime> time(String iso) {
    try {
      return Optional.of(StatedTime.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
