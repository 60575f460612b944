package org.clipsheet.cli;

import java.net.URI;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.clipsheet.address.Addresses;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.source.StatedTime;
import tools.jackson.databind.JsonNode;

/** Articles as the stage commands are given them: one object a line. */
final class ArticleLines {

  private ArticleLines() {}

  /** The id, echoed as text; empty where there is none. */
  static String id(JsonNode line) {
    return NdjsonLines.text(line, "id").orElse("");
  }

  /** The line as an article; one without an address is named by a URN. */
  static Article article(JsonNode line) {
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
