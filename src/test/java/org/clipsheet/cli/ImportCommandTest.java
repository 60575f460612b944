package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clipsheet.cli.Newsroom.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String OPML = """
      <?xml version="1.0"?><opml version="2.0"><body>
      <outline text="Ports"><outline text="Coast">
        <outline type="rss" title="Harbour Post" text="x" xmlUrl="https://harbourpost.example/feed.xml?a=1&b=2"/>
        <outline type="rss" text="Tom's: &quot;News&quot; #1" xmlurl="https://toms.example/rss"/>
      </outline></outline>
      <outline text="Harbour Post" xmlUrl="feed://www.harbourpost.example/other"/>
      <outline text="No feed here" htmlUrl="https://nofeed.example/"/>
      <outline text="Odd" xmlUrl="javascript:alert(1)"/>
      </body></opml>
      """;

  @TempDir
  private Path folder = Path.of("");

  private Newsroom newsroom;

  @BeforeEach
  void open() throws Exception {
    newsroom = new Newsroom(folder);
    newsroom.write(
        "sources.yaml", "# mine\nsources:\n    - https://toms.example/rss   # keep this\n");
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void opmlIsAddedWithItsFoldersAndNothingTwice() throws Exception {
    Answer answer = newsroom.run("import", file("feeds.opml", OPML));

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out())
        .contains("2 added")
        .contains("stands there already: https://toms.example/rss");
    assertThat(answer.err())
        .contains("feeds.opml:outline: \"javascript:alert(1)\" is no web address");
    assertThat(sources()).isEqualTo("""
        # mine
        sources:
            - https://toms.example/rss   # keep this

            # Ports / Coast
            - name: Harbour Post
              url: https://harbourpost.example/feed.xml?a=1&b=2
            - name: Harbour Post (harbourpost.example)
              url: http://www.harbourpost.example/other
        """);
    assertThat(newsroom.run("check").out()).contains("ok: 3 sources");
    assertThat(newsroom.run("import", file("feeds.opml", OPML)).out()).contains("0 added");
  }

  @Test
  void aNameThatYamlWouldMisreadIsQuoted() throws Exception {
    newsroom.write("sources.yaml", "sources:\n");

    newsroom.run("import", file("feeds.opml", OPML));

    assertThat(sources()).contains("- name: \"Tom's: \\\"News\\\" #1\"");
    assertThat(newsroom.run("check").out()).contains("ok: 3 sources");
  }

  @Test
  void aListMayHaveCommentsAndItsBadLinesAreNamed() throws Exception {
    String list =
        "# my feeds\n\nhttps://one.example/feed  # the first\nnonsense\n- http://two.example/\n";

    Answer answer = newsroom.run("import", file("list.txt", list));

    assertThat(answer.err()).contains("list.txt:4: \"nonsense\" is no web address");
    assertThat(sources()).endsWith("    - https://one.example/feed\n    - http://two.example/\n");
  }

  @Test
  void aFileWithoutFeedsOrABrokenSourcesFileChangesNothing() throws Exception {
    assertThat(newsroom.run("import", file("empty", "nothing here\n")).exitCode())
        .isEqualTo(2);
    assertThat(newsroom.run("import", folder.resolve("absent").toString()).err())
        .contains("no such file");

    newsroom.write("sources.yaml", "sources:\n  - urll: x\n");
    Answer broken = newsroom.run("import", file("list.txt", "https://one.example/feed\n"));
    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.err()).contains("sources.yaml:2:5: unknown key");
    assertThat(sources()).isEqualTo("sources:\n  - urll: x\n");
  }

  @Test
  void aListInOneLineCannotBeAddedToAndStaysAsItIs() throws Exception {
    newsroom.write("sources.yaml", "sources: [https://a.example/]\n");

    Answer answer = newsroom.run("import", file("list.txt", "https://one.example/feed\n"));

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("a line of its own");
    assertThat(sources()).isEqualTo("sources: [https://a.example/]\n");
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String sources() throws Exception {
    return Files.readString(newsroom.config().resolve("sources.yaml"));
  }
}
