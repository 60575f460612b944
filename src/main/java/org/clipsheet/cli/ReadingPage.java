package org.clipsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.clipsheet.read.article.ArticleOutcome;
import org.clipsheet.read.article.PageView;
import org.clipsheet.read.article.PageView.Part;
import org.clipsheet.read.article.RuleUse;

/**
 * A page that shows how another was read. Whole in itself: no scripts, nothing from elsewhere, and of the page that was
 * read only its text, escaped.
 */
final class ReadingPage {
  private static final int MOST_UNFOLDED = 6;

  private final StringBuilder html = new StringBuilder(1 << 16);

  private ReadingPage() {}

  /** @param address of the page that was read */
  static String of(PageView view, URI address) {
    return new ReadingPage().write(view, address);
  }

  private String write(PageView view, URI address) {
    long kept = view.parts().stream().filter(part -> part.dropped().isEmpty()).count();
    String title = switch (view.outcome()) {
      case ArticleOutcome.Read read -> read.article().title();
      case ArticleOutcome.NoArticle none -> "No article";
    };
    html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    element("title", "How this page was read: " + title);
    html.append("<style>").append(style()).append("</style></head><body><header>");
    html.append("<p class=\"what\">How Clipsheet reads this page</p>");
    html.append("<h1 dir=\"auto\">");
    text(title.isBlank() ? "Without a title" : title);
    html.append("</h1><p class=\"from\">");
    text(address.toString());
    html.append("</p>");
    if (view.outcome() instanceof ArticleOutcome.NoArticle none) {
      element("p class=\"none\"", "Not read: " + none.reason());
    }
    facts(view.facts());
    rules(view.rules());
    element(
        "p class=\"count\"",
        kept + " of " + view.parts().size() + " blocks are the text; the others say why not.");
    html.append("</header><main>");
    blocks(view.parts());
    return html.append("</main></body></html>\n").toString();
  }

  private void facts(List<PageView.Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    html.append("<dl>");
    for (PageView.Fact fact : facts) {
      element("dt", fact.name());
      html.append("<dd><span dir=\"auto\">");
      text(fact.value());
      html.append("</span>");
      if (!fact.where().isEmpty()) {
        element("small", String.join(" · ", fact.where()));
      }
      html.append("</dd>");
    }
    html.append("</dl>");
  }

  private void rules(List<RuleUse> rules) {
    for (RuleUse rule : rules) {
      element(
          rule.missed() ? "p class=\"rule missed\"" : "p class=\"rule\"",
          (rule.missed() ? "Rule without effect: " : "Rule: ") + rule.describe());
    }
  }

  /** Menus and lists of stories are long: what is dropped in one go is folded, so that the text is seen first. */
  private void blocks(List<Part> parts) {
    for (int from = 0, to; from < parts.size(); from = to) {
      boolean kept = parts.get(from).dropped().isEmpty();
      to = from + 1;
      while (to < parts.size() && parts.get(to).dropped().isEmpty() == kept) {
        to++;
      }
      boolean folded = !kept && to - from > MOST_UNFOLDED;
      if (folded) {
        html.append("<details>");
        element("summary", "✗ " + (to - from) + " blocks dropped in a row");
      }
      groups(parts.subList(from, to));
      if (folded) {
        html.append("</details>");
      }
    }
  }

  /** What follows one another for one reason stands under it once. */
  private void groups(List<Part> parts) {
    for (int from = 0, to; from < parts.size(); from = to) {
      to = from + 1;
      while (to < parts.size() && parts.get(to).dropped().equals(parts.get(from).dropped())) {
        to++;
      }
      group(parts.subList(from, to));
    }
  }

  private void group(List<Part> group) {
    boolean kept = group.getFirst().dropped().isEmpty();
    html.append(kept ? "<section class=\"kept\">" : "<section class=\"dropped\">");
    html.append("<p class=\"mark\">");
    element("b", kept ? "✓ kept" : "✗ dropped");
    group.getFirst().dropped().ifPresent(why -> text(" " + why));
    html.append("</p>");
    for (Part part : group) {
      String element = switch (part.kind()) {
        case HEADING -> "h2";
        case PARAGRAPH -> "p";
        case ITEM -> "p class=\"item\"";
        case QUOTE -> "blockquote";
      };
      element(element + " dir=\"auto\"", part.text());
    }
    html.append("</section>");
  }

  /** @param tag the element with its attributes */
  private void element(String tag, String content) {
    html.append('<').append(tag).append('>');
    text(content);
    html.append("</").append(tag, 0, (tag + " ").indexOf(' ')).append('>');
  }

  private void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\n' -> html.append("<br>");
        default -> html.append(Character.isISOControl(c) && c != '\t' ? ' ' : c);
      }
    }
  }

  private static String style() {
    try (InputStream css =
        Objects.requireNonNull(ReadingPage.class.getResourceAsStream("reading-page.css"))) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
