package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clipsheet.text.WordLists;

/**
 * Invented front pages with their truth: seven languages in six ways of building a page, each outlet with one of six
 * habits of address. Deterministic; the words stand in {@code front-pages.txt}.
 */
final class FrontPageCases {
  static final List<String> LANGUAGES = List.of("en", "de", "ru", "uk", "es", "fr", "ja");
  private static final Map<String, List<String>> WORDS =
      WordLists.sections(FrontPageCases.class, "front-pages.txt");

  private FrontPageCases() {}

  /** @param day on which the page shows the story, ISO 8601; empty where it shows none */
  record Story(String title, String teaser, URI address, String day) {}

  record FrontPageCase(String name, URI address, String html, List<Story> stories) {}

  enum Layout {
    CARDS,
    TABLE,
    OLD_LIST,
    DEFINITIONS,
    SCRIPT,
    SCROLL
  }

  static List<FrontPageCase> all() {
    List<FrontPageCase> cases = new ArrayList<>();
    for (int l = 0; l < LANGUAGES.size(); l++) {
      for (Layout layout : Layout.values()) {
        cases.add(page(LANGUAGES.get(l), layout, l + layout.ordinal()));
      }
    }
    return cases;
  }

  private static FrontPageCase page(String language, Layout layout, int habit) {
    String name = language + "-" + layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String host = name + ".example";
    List<Story> stories = new ArrayList<>();
    List<String[]> written = rows(language, "story");
    for (int i = 0; i < written.size(); i++) {
      String[] row = written.get(i);
      URI address =
          URI.create("https://" + host + path(habit % 6, row[2], i, rows(language, "menu")));
      stories.add(new Story(row[0], row[1], address, "2026-02-%02d".formatted(27 - i)));
    }
    String body = switch (layout) {
      case CARDS -> cards(language, stories);
      case TABLE -> table(language, stories);
      case OLD_LIST -> oldList(language, stories);
      case DEFINITIONS -> definitions(language, stories);
      case SCRIPT -> script(stories);
      case SCROLL -> scroll(language, stories);
    };
    String html = "<!doctype html><html lang=" + language + "><head><meta charset=utf-8><title>"
        + name + "</title></head><body>" + top(language, layout, host) + body
        + bottom(language, layout, host) + "</body></html>";
    return new FrontPageCase(name, URI.create("https://" + host + "/"), html, stories);
  }

  private static String path(int habit, String slug, int i, List<String[]> menu) {
    int number = 4_118_204 + 37 * i;
    String section = menu.get(i % menu.size())[1].replaceAll("/$", "");
    return switch (habit) {
      case 0 -> "/2026/02/%02d/%s/".formatted(27 - i, slug);
      case 1 -> section + "/" + slug + "-" + number + ".html";
      case 2 -> "/news/" + number + "/";
      case 3 -> "/article/" + slug;
      case 4 -> section + "/" + number + "-" + slug;
      default -> "/index.php?id=" + number;
    };
  }

  private static String top(String language, Layout layout, String host) {
    StringBuilder html =
        new StringBuilder("<header><a href='/'><img src=logo.svg alt='" + host + "'></a>");
    boolean plain = layout == Layout.TABLE || layout == Layout.OLD_LIST;
    html.append(plain ? "<p>" : "<nav><ul class=main-nav>");
    for (String[] row : rows(language, "menu")) {
      html.append(plain ? " | " : "<li>").append(link(row[1], row[0]));
    }
    html.append(plain ? "</p>" : "</ul></nav>");
    return html.append("</header>").toString();
  }

  private static String bottom(String language, Layout layout, String host) {
    boolean plain = layout == Layout.TABLE || layout == Layout.OLD_LIST;
    StringBuilder html = new StringBuilder(plain ? "<hr><center>" : "<aside class=sidebar>");
    for (String[] row : rows(language, "tag")) {
      html.append("<span>").append(link(row[1], row[0])).append("</span> ");
    }
    for (String[] row : rows(language, "promo")) {
      html.append("<div class='box'><small>")
          .append(row[0])
          .append("</small><h4>")
          .append(link(row[2], row[1]))
          .append("</h4></div>");
    }
    for (String[] row : rows(language, "video")) {
      html.append("<div class='video-box'><h4>").append(link(row[1], row[0])).append("</h4></div>");
    }
    html.append(plain ? "</center><p>" : "</aside><footer><ul>");
    for (String[] row : rows(language, "house")) {
      html.append(plain ? " &middot; " : "<li>").append(link(row[1].formatted(host), row[0]));
    }
    return html.append(plain ? "</p>" : "</ul><p>&copy; 2026</p></footer>").toString();
  }

  private static String cards(String language, List<Story> stories) {
    StringBuilder html = new StringBuilder("<main><div class=grid>");
    List<String[]> authors = rows(language, "author");
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      String[] author = authors.get(i % authors.size());
      String[] topic = rows(language, "menu").get(i % 6);
      html.append("<div class='card c-")
          .append(i)
          .append("'><a href='")
          .append(story.address())
          .append("'><img src=i")
          .append(i)
          .append(".jpg alt=''></a><div class=kicker>")
          .append(link(topic[1], topic[0]))
          .append("</div><h3 class=card__title>")
          .append(link(story.address().toString(), story.title()))
          .append("</h3><p class=card__text>")
          .append(story.teaser())
          .append("</p><div class=meta>")
          .append(link(author[1], author[0]))
          .append(" <time datetime='")
          .append(story.day())
          .append("T08:30:00+01:00'>27</time> ")
          .append(link(story.address() + "#comments", "12"))
          .append("</div>")
          .append(link(story.address().toString(), rows(language, "more").getFirst()[0]))
          .append("</div>");
    }
    return html.append("</div></main>").toString();
  }

  private static String table(String language, List<Story> stories) {
    StringBuilder html = new StringBuilder("<table width=760 border=0>");
    for (Story story : stories) {
      html.append("<tr><td class=date>")
          .append(dotted(story.day()))
          .append("</td><td><b>")
          .append(link(story.address().getRawPath() + query(story), story.title()))
          .append("</b><br><font size=2>")
          .append(story.teaser())
          .append("</font></td><td>")
          .append(link(story.address().toString(), rows(language, "more").getFirst()[0]))
          .append("</td></tr>");
    }
    return html.append("</table>").toString();
  }

  private static String oldList(String language, List<Story> stories) {
    StringBuilder html = new StringBuilder("<ul>");
    for (Story story : stories) {
      html.append("<li>")
          .append(link(story.address().toString(), story.title()))
          .append(" <small>")
          .append(dotted(story.day()))
          .append("</small>");
    }
    return html.append("</ul><p>")
        .append(link("/archive/", rows(language, "more").getFirst()[0]))
        .append("</p>")
        .toString();
  }

  private static String definitions(String language, List<Story> stories) {
    StringBuilder html = new StringBuilder("<dl class=newslist>");
    for (Story story : stories) {
      html.append("<dt>")
          .append(link(story.address().toString(), story.title()))
          .append("</dt><dd>")
          .append(story.teaser())
          .append("</dd>");
    }
    return html.append("</dl>").toString();
  }

  private static String script(List<Story> stories) {
    StringBuilder json =
        new StringBuilder("<div id=__next></div><script id=__NEXT_DATA__ type=application/json>"
            + "{\"props\":{\"nav\":[{\"name\":\"Home\",\"url\":\"/\"}],\"teasers\":[");
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      json.append(i == 0 ? "" : ",")
          .append("{\"type\":\"article\",\"headline\":\"")
          .append(story.title())
          .append("\",\"url\":\"")
          .append(story.address())
          .append("\",\"summary\":\"")
          .append(story.teaser())
          .append("\",\"publishedAt\":\"")
          .append(story.day())
          .append("T08:30:00+01:00\",\"image\":{\"url\":\"/i/")
          .append(i)
          .append(".jpg\"}}");
    }
    return json.append("]}}</script>").toString();
  }

  private static String scroll(String language, List<Story> stories) {
    StringBuilder html = new StringBuilder("<main class=stream data-next='/api/front?page=2'>");
    List<String[]> authors = rows(language, "author");
    for (int i = 0; i < stories.size(); i++) {
      Story story = stories.get(i);
      html.append("<article class=stream-item data-id=")
          .append(i)
          .append("><a class=stream-link href='")
          .append(story.address())
          .append("'><span class=when>")
          .append(dotted(story.day()))
          .append("</span><span class=headline>")
          .append(story.title())
          .append("</span><span class=excerpt>")
          .append(story.teaser())
          .append("</span></a>")
          .append(link(authors.get(i % authors.size())[1], authors.get(i % authors.size())[0]))
          .append("</article>");
    }
    return html.append("<div class=loader></div></main>").toString();
  }

  private static String dotted(String day) {
    return day.substring(8) + "." + day.substring(5, 7) + "." + day.substring(0, 4);
  }

  private static String query(Story story) {
    String query = story.address().getRawQuery();
    return query == null ? "" : "?" + query;
  }

  private static String link(String address, String text) {
    return "<a href=\"" + address + "\">" + text + "</a>";
  }

  private static List<String[]> rows(String language, String kind) {
    return WORDS.getOrDefault(language + "." + kind, List.of()).stream()
        .map(line -> line.split("\\s*\\|\\s*"))
        .toList();
  }
}
