package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One edition over two polls that meet everything an entry can be. */
class ReceiptTest {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void itAccountsForEveryEntryAndEveryMatch() throws Exception {
    try (Newsroom newsroom = new Newsroom(folder)) {
      newsroom.write(
          "clipsheet.yaml", newsroom.text("clipsheet.yaml").replace("backlog: all\n", ""));
      newsroom.write("watchlist.yaml", """
          watches: [{name: Sanctions, any: [sanctions]}]
          digests: [{name: Brief, to: desk@clipsheet.test, max-stories: 1}]
          """);
      newsroom.article("one", "Port closed", "The council imposed sanctions on the ferry of one.");
      newsroom.copy("reprint", "one");
      newsroom.article("two", "Bakery opened", "A bakery opened beside the lighthouse of two.");
      newsroom.article("three", "Grain waits", "Sanctions keep the grain of three in its barns.");
      String olds = item(newsroom, "old", "Old sanctions", "Mon, 06 Jan 2020 08:00:00 GMT");
      String first =
          item(newsroom, "one", "Port closed", "") + olds + item(newsroom, "two", "Bakery", "");
      newsroom.serve("/feed", "application/rss+xml", rss(first));
      newsroom.serve(
          "/more", "application/rss+xml", rss(item(newsroom, "reprint", "Port closed", "")));
      newsroom.source("Harbour", newsroom.url("/feed"));
      newsroom.source("Quay", newsroom.url("/more"));
      newsroom.source("Dead", newsroom.url("/nothing"));

      newsroom.run("poll");
      newsroom.serve(
          "/feed",
          "application/rss+xml",
          rss(item(newsroom, "three", "Grain waits", "")
              + item(newsroom, "gone", "A teaser alone", "")
              + item(newsroom, "void", "", "")
              + first));
      newsroom.run("once", "--now");

      assertThat(newsroom.texts()).hasSize(1);
      assertThat(newsroom.texts().getFirst().replaceAll("\\s+", " "))
          .contains("2 of 3 sources checked")
          .contains("Entries: 10 seen = 3 known + 7 new.")
          .contains("New entries: 7 = 4 read + 1 from the feed only + 1 unreadable + 1 older")
          .contains("Matched: 3 = 1 shown + 1 folded into a story + 1 by title only.")
          .contains("== Sanctions (1) ==")
          .containsPattern("Also reported by: (Quay|Harbour): ");
    }
  }

  private static String item(Newsroom newsroom, String name, String title, String date) {
    return "<item>" + (title.isEmpty() ? "" : "<title>" + title + "</title>") + "<link>"
        + newsroom.url("/a/" + name) + "</link>"
        + (date.isEmpty() ? "" : "<pubDate>" + date + "</pubDate>") + "</item>\n";
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>Feed</title>" + items + "</channel></rss>";
  }
}
