package org.clipsheet.read.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * How a page was read and why: every block of its text with what became of it, and where the rest was found. Made for
 * people; nothing else is to depend on its words.
 *
 * @param parts in the page's order; none for a document that is no page
 * @param facts what was found around the text, and where the page says so
 * @param rules what the user's rules gave
 */
public record PageView(
    ArticleOutcome outcome, List<Part> parts, List<Fact> facts, List<RuleUse> rules) {

  public PageView {
    parts = List.copyOf(parts);
    facts = List.copyOf(facts);
    rules = List.copyOf(rules);
  }

  /** What kind of text a part is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE
  }

  /**
   * One block of the page.
   *
   * @param dropped why it is no part of the text, in words; empty for a block of the text
   */
  public record Part(Kind kind, String text, Optional<String> dropped) {}

  /**
   * One thing that was found.
   *
   * @param where the places of the page that say the same, in words; empty where it follows from the text as a whole
   */
  public record Fact(String name, String value, List<String> where) {}

  static PageView of(ArticleOutcome outcome, ArticleReader.Found found, URI address) {
    List<Part> parts = found.page().blocks().stream()
        .map(block -> new Part(
            kind(block),
            block.text(),
            found.body().marks().why(block.index()).map(why -> OmissionWords.of(why, block))))
        .toList();
    List<Fact> facts = outcome instanceof ArticleOutcome.Read read
        ? facts(read.article(), new PageWitnesses(found, address))
        : List.of();
    return new PageView(outcome, parts, facts, found.rules());
  }

  private static Kind kind(PageBlock block) {
    return switch (block.kind()) {
      case HEADING -> Kind.HEADING;
      case ITEM -> Kind.ITEM;
      case QUOTE -> Kind.QUOTE;
      default -> Kind.PARAGRAPH;
    };
  }

  private static List<Fact> facts(Article article, PageWitnesses witnesses) {
    Surroundings around = article.around();
    return List.of(
            new Fact("title", article.title(), witnesses.ofTitle(article.title())),
            new Fact(
                "byline",
                String.join(", ", article.byline()),
                witnesses.ofPeople(article.byline())),
            new Fact("published", text(article.published()), witnesses.ofTime(article.published())),
            new Fact("modified", text(article.modified()), witnesses.ofTime(article.modified())),
            new Fact("site", text(article.site()), List.of()),
            new Fact("canonical address", text(article.canonical()), List.of()),
            new Fact("language", text(article.language()), List.of()),
            new Fact("credit", text(article.credit()), List.of()),
            new Fact("notices", String.join("; ", article.notices()), List.of()),
            new Fact("section", text(around.section()), List.of()),
            new Fact("tags", String.join(", ", around.tags()), List.of()),
            new Fact("picture", text(around.image()), List.of()),
            new Fact("other languages", alternates(around), List.of()),
            new Fact("confidence", Math.round(article.confidence() * 100) + " %", List.of()))
        .stream()
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private static String alternates(Surroundings around) {
    return around.alternates().entrySet().stream()
        .map(alternate -> alternate.getKey() + " " + alternate.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
