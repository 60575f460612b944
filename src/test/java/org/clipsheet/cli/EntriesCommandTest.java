package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntriesCommandTest {
  private static final String PAGE = """
      <html><body><nav><a href="/about">About our newspaper and its people</a></nav>
      <ul class="wire"><li><a href="/x1">Ferry sails</a></li><li><a href="/x2">Bridge opens</a></li></ul>
      </body></html>
      """;

  @TempDir
  private Path folder = Path.of("");

  private Newsroom room;

  @BeforeEach
  void open() throws IOException {
    room = new Newsroom(folder);
    room.serve("/robots.txt", "text/plain", "");
    room.serve(
        "/news",
        request -> new MockResponse.Builder()
            .code("k3y".equals(request.getHeaders().get("X-Key")) ? 200 : 403)
            .addHeader("Content-Type", "text/html")
            .body(PAGE)
            .build());
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aSourceIsListedByItsOwnAddressRulesAndHeaders() {
    source("{links: .wire a}");

    Newsroom.Answer answer = room.run("entries", "--source", "Harbour");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out())
        .contains("\"input\":\"" + room.url("/news") + "\"", room.url("/x1"), room.url("/x2"))
        .doesNotContain("/about", "k3y");
  }

  @Test
  void aFileIsListedAsTheSourceWouldList() throws IOException {
    source("{links: nav a}");
    Path saved = Files.writeString(folder.resolve("saved.html"), PAGE);

    Newsroom.Answer answer = room.run(
        "entries",
        "--source",
        "Harbour",
        "--url",
        "https://harbour.example/news",
        saved.toString());

    assertThat(answer.out())
        .contains("https://harbour.example/about")
        .doesNotContain("https://harbour.example/x1");
  }

  @Test
  void aRuleThatMatchesNothingIsSaid() {
    source("{links: .ticker a}");

    Newsroom.Answer answer = room.run("entries", "--source", "Harbour");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).contains("\"error\":\"no links found at", ".ticker a");
  }

  @Test
  void anUnknownSourceIsWrongUsage() {
    source("{links: .wire a}");

    Newsroom.Answer answer = room.run("entries", "--source", "Harbor");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("no source is named \"Harbor\"");
  }

  private void source(String select) {
    room.write("sources.yaml", """
        sources:
          - {name: Harbour, url: "%s", select: %s, headers: {X-Key: k3y}}
        """.formatted(room.url("/news"), select));
  }
}
