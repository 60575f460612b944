package org.clipsheet.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page given as source is read by the feed that it names, and the report says so. */
class PageFeedTest {
  private static final String FRONT = """
      <html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed">
      <link rel="alternate" type="application/rss+xml" href="/feed"></head>
      <body><a href="/about">About us</a></body></html>""";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void pageIsReadByItsFeedAndTheReportNamesIt() throws Exception {
    try (Harbour harbour = new Harbour()) {
      harbour.serve("/", "text/html", FRONT);

      PollReport report = harbour.poll("/", folder, text -> Optional.of("en"));

      assertThat(report.intake().seen()).isEqualTo(2);
      assertThat(report.describe()).endsWith("by the page's feed " + harbour.url("/feed"));
    }
  }
}
