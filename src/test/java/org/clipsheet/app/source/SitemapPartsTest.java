package org.clipsheet.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clipsheet.store.Poll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a site's sitemaps, nested and packed as they may be, what is recent is read. It is noon of 2 March 2026. */
class SitemapPartsTest {
  private static final String XML = "application/xml";

  @TempDir
  private Path folder = Path.of("");

  private final Harbour harbour = new Harbour();

  SitemapPartsTest() throws IOException {}

  @AfterEach
  void stop() {
    harbour.close();
  }

  @Test
  void newestPartsOfNestedIndexesAreReadAndOldOnesNotAskedFor() throws Exception {
    serveIndex(
        part("/old.xml", "2025-12-31"),
        part("/undated.xml", ""),
        part("/inner.xml", "2026-03-01"),
        part("/news.xml.gz", "2026-03-02T11:00:00Z"));
    harbour.serve("/inner.xml", XML, index(part("/march.xml", "2026-03-01"), part("/map", "")));
    harbour.serve("/march.xml", XML, urls(url("/pier", "2026-03-01"), url("/mole", "2025-11-01")));
    harbour.serve("/undated.xml", XML, urls(url("/quay", "")));
    harbour.servePacked("/news.xml.gz", """
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
        <url><loc>%s</loc><n:news><n:publication_date>2026-03-02T10:00:00Z</n:publication_date>
        <n:title>The ferry sails again</n:title></n:news></url></urlset>
        """.formatted(harbour.url("/ferry")));

    PollReport report = poll();

    List<String> asked = harbour.asked();
    assertThat(asked)
        .startsWith(
            "/map 200", "/news.xml.gz 200", "/inner.xml 200", "/march.xml 200", "/undated.xml 200")
        .contains("/ferry 200", "/pier 200", "/quay 200")
        .doesNotContain("/old.xml 200", "/mole 200");
    assertThat(report.intake().seen()).isEqualTo(3);
  }

  @Test
  void unchangedIndexSaysNothingOfPartsThatItDoesNotDate() throws Exception {
    serveIndex(part("/undated.xml", ""));
    harbour.serve("/undated.xml", XML, urls(url("/quay", "")));
    poll();
    harbour.serve("/undated.xml", XML, urls(url("/quay", ""), url("/pier", "")));

    PollReport report = poll();

    assertThat(report.intake().fresh()).isEqualTo(1);
  }

  @Test
  void unchangedIndexThatDatesItsPartsCostsOneRequest() throws Exception {
    serveIndex(part("/march.xml", "2026-03-01"));
    harbour.serve("/march.xml", XML, urls(url("/pier", "2026-03-01")));
    poll();
    harbour.asked();

    PollReport report = poll();

    assertThat(report.outcome()).isEqualTo(Poll.Outcome.UNCHANGED);
    assertThat(harbour.asked()).containsExactly("/map 304");
  }

  @Test
  void partThatFailedIsReadNextTimeThoughTheIndexIsUnchanged() throws Exception {
    serveIndex(part("/a.xml", "2026-03-01"), part("/b.xml", "2026-03-01"));
    harbour.serve("/a.xml", XML, urls(url("/pier", "2026-03-01")));
    harbour.fail("/b.xml", 503);
    poll();
    harbour.serve("/b.xml", XML, urls(url("/quay", "2026-03-01")));

    PollReport report = poll();

    assertThat(report.intake().fresh()).isEqualTo(1);
  }

  @Test
  void indexOfManyPartsIsReadAsFarAsAFew() throws Exception {
    StringBuilder parts = new StringBuilder();
    for (int day = 10; day <= 28; day++) {
      parts.append(part("/day" + day + ".xml", "2026-02-" + day));
      harbour.serve("/day" + day + ".xml", XML, urls(url("/story" + day, "2026-02-" + day)));
    }
    serveIndex(parts.toString());

    assertThat(poll().intake().seen()).isEqualTo(8);
    assertThat(harbour.asked())
        .contains("/day28.xml 200", "/day21.xml 200")
        .doesNotContain("/day20.xml 200");
  }

  private PollReport poll() throws InterruptedException {
    return harbour.poll("/map", folder, text -> Optional.of("en"));
  }

  private void serveIndex(String... parts) {
    harbour.serve("/map", XML, index(parts), "\"map\"");
  }

  private static String index(String... parts) {
    return "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + String.join("\n", parts) + "</sitemapindex>";
  }

  private String part(String path, String changed) {
    return "<sitemap>" + place(path, changed) + "</sitemap>";
  }

  private static String urls(String... urls) {
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + String.join("\n", urls) + "</urlset>";
  }

  private String url(String path, String changed) {
    return "<url>" + place(path, changed) + "</url>";
  }

  private String place(String path, String changed) {
    return "<loc>" + harbour.url(path) + "</loc>"
        + (changed.isEmpty() ? "" : "<lastmod>" + changed + "</lastmod>");
  }
}
