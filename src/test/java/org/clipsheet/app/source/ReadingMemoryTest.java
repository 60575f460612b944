package org.clipsheet.app.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a poll needs of memory, in a Java machine that has little. */
class ReadingMemoryTest {
  private static final int PAGES = 16;
  private static final int LARGE = 5_000_000;
  private static final String TEASER = """
      <div class="card card--wide" data-id="4711"><h3><a href="/news/2024/05/a-long-address">The council met again</a></h3>
      <p class="teaser">Members of both parties said that <b>work</b> would go on until the winter.</p></div>
      """;

  @Test
  void sixteenPagesAtOnceAreReadInAHeapOf256Megabytes(@TempDir Path folder) throws Exception {
    try (MockWebServer web = new MockWebServer()) {
      web.setDispatcher(new Site());
      web.start();

      assertThat(poll(web.url("/feed").toString(), folder)).contains("read " + PAGES + " pages");
    }
  }

  private static String poll(String feed, Path folder) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            SmallHeap.class.getName(),
            feed,
            folder.toString())
        .redirectErrorStream(true)
        .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  /** A feed of sixteen pages: three of 5 MB as a site may have them, three of 5 MB of hardly anything but tags, ten small. */
  private static final class Site extends Dispatcher {
    private final String teasers = TEASER.repeat(LARGE / TEASER.length());
    private final String tags = "<b>x</b>".repeat(LARGE / "<b>x</b>".length());
    private final String few = TEASER.repeat(500);

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      String path = request.getUrl().encodedPath();
      if (path.equals("/feed")) {
        return new MockResponse.Builder().body(feed(request)).build();
      }
      if (path.equals("/robots.txt")) {
        return new MockResponse.Builder().code(404).build();
      }
      int number = Integer.parseInt(path.substring(1));
      String rest = number < 3 ? teasers : number < 6 ? tags : few;
      return new MockResponse.Builder()
          .addHeader("Content-Type", "text/html")
          .body(article(number) + rest)
          .build();
    }

    private static String feed(RecordedRequest request) {
      return "<rss><channel><title>Harbour</title>"
          + IntStream.range(0, PAGES)
              .mapToObj(i -> "<item><title>Bridge %d</title><link>%s</link></item>"
                  .formatted(i, request.getUrl().resolve("/" + i)))
              .collect(Collectors.joining())
          + "</channel></rss>";
    }

    private static String article(int number) {
      return "<html><body><article><h1>Bridge %d is repaired</h1>".formatted(number)
          + "<p>The council met on Tuesday and decided to repair the bridge before the winter.</p>"
              .repeat(5)
          + "</article>";
    }
  }
}
