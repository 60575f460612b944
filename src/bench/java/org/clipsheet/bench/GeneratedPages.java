package org.clipsheet.bench;

import java.util.Random;

/** Pages like those of news sites, the same at every run: a menu, an article of some thirty paragraphs, boxes, a footer. */
final class GeneratedPages {
  private static final String[] WORDS =
      ("the harbour office said that a ferry would sail again on Monday after storms had kept boats in port for most of"
              + " last week while councillors asked who had paid for new moorings and why no report was published")
          .split(" ");

  private GeneratedPages() {}

  static String page(int number) {
    Random random = new Random(number);
    StringBuilder html = new StringBuilder(1 << 16);
    String title = words(random, 8);
    html.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append(" | Harbour News</title><meta property=\"og:site_name\" content=\"Harbour News\">")
        .append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
        .append(title)
        .append(
            "\",\"datePublished\":\"2026-11-16T15:02:00-05:00\",\"author\":{\"name\":\"Ann Lee\"}}")
        .append("</script></head><body><nav class=\"main-menu\"><ul>");
    list(html, random, 40, "menu-item");
    html.append("</ul></nav><main><article class=\"story\"><h1>").append(title).append("</h1>");
    html.append("<p class=\"byline\">By <a rel=\"author\" href=\"/lee\">Ann Lee</a></p>");
    html.append("<div class=\"article-body\">");
    for (int i = 0; i < 30; i++) {
      html.append("<p>").append(words(random, 45)).append(".</p>");
    }
    html.append("</div><div class=\"related-stories\"><h3>Related</h3><ul>");
    list(html, random, 12, "teaser");
    html.append("</ul></div></article><aside class=\"sidebar\"><ul>");
    list(html, random, 60, "most-read-item");
    html.append("</ul></aside></main><footer><ul>");
    list(html, random, 30, "footer-link");
    return html.append("</ul></footer></body></html>").toString();
  }

  private static void list(StringBuilder html, Random random, int items, String name) {
    for (int i = 0; i < items; i++) {
      html.append("<li class=\"")
          .append(name)
          .append("\"><a href=\"/a/")
          .append(i)
          .append("\">");
      html.append("<span class=\"label\">").append(words(random, 5)).append("</span></a></li>");
    }
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
