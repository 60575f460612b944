package org.clipsheet.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What an outlet tells of its articles, in the form in which it does. */
enum Front {
  /** RSS 2.0, each link with tracking parameters. */
  RSS("/feed.xml", "application/rss+xml; charset=utf-8") {
    @Override
    byte[] write(Outlet outlet, String base, List<WebArticle> articles) {
      String items = articles.stream()
          .map(article -> rssItem(article, base, Markup.escape(article.teaser())))
          .collect(Collectors.joining());
      return """
          <?xml version="1.0" encoding="utf-8"?>
          <rss version="2.0"><channel><title>%s</title><link>%s/</link><language>%s</language>
          %s</channel></rss>
          """.formatted(Markup.escape(outlet.name()), base, outlet.language(), items)
          .getBytes(StandardCharsets.UTF_8);
    }
  },

  /** RSS as it should not be: an encoding that the header denies, a bare ampersand, a tag never closed, no end. */
  BROKEN_RSS("/rss", "text/html; charset=utf-8") {
    @Override
    byte[] write(Outlet outlet, String base, List<WebArticle> articles) {
      String items = articles.stream()
          .map(article -> rssItem(article, base, article.teaser() + "<br>"))
          .collect(Collectors.joining());
      return """
          <?xml version="1.0" encoding="windows-1251"?>
          <rss version="2.0"><channel><title>%s</title><link>%s/</link>
          %s""".formatted(outlet.name(), base, items).getBytes(Charset.forName("windows-1251"));
    }
  },

  /** Atom, RFC 4287. */
  ATOM("/atom.xml", "application/atom+xml") {
    @Override
    byte[] write(Outlet outlet, String base, List<WebArticle> articles) {
      String entries = articles.stream()
          .map(article -> """
              <entry><id>%1$s%2$s</id><link rel="alternate" href="%1$s%2$s"/><title>%3$s</title>
              <published>%4$s</published><updated>%4$s</updated><author><name>%5$s</name></author>
              <summary>%6$s</summary></entry>
              """.formatted(
                  base,
                  article.path(),
                  Markup.escape(article.title()),
                  article.publishedAt(),
                  Markup.escape(article.byline()),
                  Markup.escape(article.teaser())))
          .collect(Collectors.joining());
      return """
          <?xml version="1.0" encoding="utf-8"?>
          <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s"><title>%s</title><id>%s/</id>
          %s</feed>
          """.formatted(outlet.language(), Markup.escape(outlet.name()), base, entries)
          .getBytes(StandardCharsets.UTF_8);
    }
  },

  /** JSON Feed 1.1. */
  JSON("/feed.json", "application/feed+json") {
    @Override
    byte[] write(Outlet outlet, String base, List<WebArticle> articles) {
      Map<String, Object> feed = new LinkedHashMap<>();
      feed.put("version", "https://jsonfeed.org/version/1.1");
      feed.put("title", outlet.name());
      feed.put("language", outlet.language());
      feed.put(
          "items",
          articles.stream()
              .map(article -> Map.of(
                  "id", base + article.path(),
                  "url", base + article.path(),
                  "title", article.title(),
                  "summary", article.teaser(),
                  "date_published", article.publishedAt().toString()))
              .toList());
      return JsonMapper.shared().writeValueAsBytes(feed);
    }
  },

  /** No feed: a page of links. */
  PAGE("/", "text/html; charset=utf-8") {
    @Override
    byte[] write(Outlet outlet, String base, List<WebArticle> articles) {
      String teasers = articles.stream()
          .map(article -> """
              <article><h2><a href="%s">%s</a></h2><time datetime="%s">%s</time><p>%s</p></article>
              """.formatted(
                  article.path(),
                  Markup.escape(article.title()),
                  article.publishedAt(),
                  Markup.day(article.publishedAt()),
                  Markup.escape(article.teaser())))
          .collect(Collectors.joining());
      return Markup.page(outlet, outlet.name(), "", "<main>\n" + teasers + "</main>")
          .getBytes(StandardCharsets.UTF_8);
    }
  };

  private final String path;
  private final String contentType;

  Front(String path, String contentType) {
    this.path = path;
    this.contentType = contentType;
  }

  /** Where it stands on the outlet's host. */
  String path() {
    return path;
  }

  /** What the server says it is, which need not be true. */
  String contentType() {
    return contentType;
  }

  /** @param base the outlet's address without a slash at its end */
  abstract byte[] write(Outlet outlet, String base, List<WebArticle> articles);

  private static String rssItem(WebArticle article, String base, String description) {
    return """
        <item><title>%s</title><link>%s%s?utm_source=rss&amp;utm_campaign=daily</link>
        <pubDate>%s</pubDate><description>%s</description></item>
        """.formatted(
        Markup.escape(article.title()),
        base,
        article.path(),
        DateTimeFormatter.RFC_1123_DATE_TIME.format(article.publishedAt().atOffset(ZoneOffset.UTC)),
        description);
  }
}
