package org.clipsheet.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The outlets' HTML: what readers see around every article, and the article. */
final class Markup {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  /** Sections in the navigation. Watched words stand there on every page, as they do on many sites. */
  private static final Map<String, List<String>> SECTIONS = Map.of(
      "en", List.of("World", "Harbour", "Sanctions", "Grain", "Sport"),
      "ru", List.of("Главное", "Порт", "Санкции", "Зерно", "Спорт"),
      "uk", List.of("Головне", "Порт", "Санкції", "Зерно", "Спорт"));

  private Markup() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String day(Instant time) {
    return DAY.format(time.atOffset(ZoneOffset.UTC));
  }

  /** A whole page of the outlet. */
  static String page(Outlet outlet, String title, String head, String body) {
    String sections = SECTIONS.getOrDefault(outlet.language(), List.of()).stream()
        .map(section -> "<li><a href=\"/section\">" + section + "</a></li>")
        .collect(Collectors.joining());
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
        %s</head><body>
        <header><a href="/">%s</a><nav><ul>%s</ul></nav></header>
        %s
        <footer><p>© %s</p></footer>
        </body></html>
        """.formatted(
            outlet.language(),
            escape(title),
            head,
            escape(outlet.name()),
            sections,
            body,
            escape(outlet.name()));
  }

  /** The page of one article, with what else its outlet has beside it. */
  static String article(Outlet outlet, WebArticle article, List<WebArticle> others) {
    String head =
        """
        <meta property="og:title" content="%s">
        <meta property="og:site_name" content="%s">
        <meta property="article:published_time" content="%s">
        """.formatted(escape(article.title()), escape(outlet.name()), article.publishedAt());
    String credit = article.credit() == null
        ? ""
        : "<p class=\"source\">Source: " + escape(article.credit()) + "</p>\n";
    String text = article.paragraphs().stream()
        .map(paragraph -> "<p>" + escape(paragraph) + "</p>\n")
        .collect(Collectors.joining());
    String related = others.stream()
        .filter(other -> !other.equals(article))
        .map(other -> "<li><a href=\"" + other.path() + "\">" + escape(other.title()) + "</a></li>")
        .collect(Collectors.joining());
    String body = """
        <main><article>
        <h1>%s</h1>
        <p class="byline">%s</p>
        <time datetime="%s">%s</time>
        <div class="share"><a href="/share">Facebook</a> <a href="/share">X</a></div>
        <div class="article-body">
        %s%s</div>
        </article>
        <aside class="related"><ul>%s</ul></aside></main>
        """.formatted(
            escape(article.title()),
            escape(article.byline()),
            article.publishedAt(),
            day(article.publishedAt()),
            text,
            credit,
            related);
    return page(outlet, article.title() + " | " + outlet.name(), head, body);
  }
}
