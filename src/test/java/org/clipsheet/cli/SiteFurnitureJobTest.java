package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clipsheet.cli.Newsroom.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose every article holds the same plea and box among its own paragraphs, polled twice. */
class SiteFurnitureJobTest {
  private static final String PLEA =
      "Our reporters in Ukraine work without a publisher, and every coin from you keeps them there.";
  private static final String BOX =
      "Mara Lind has covered the coast for this paper since she left the merchant navy.";
  private static final String QUOTE =
      "“We will not leave until the last crane stands,” the mayor of the port had said in spring.";

  @TempDir
  private Path folder = Path.of("");

  private Newsroom newsroom;

  @BeforeEach
  void open() throws Exception {
    newsroom = new Newsroom(folder);
    newsroom.watch("watches: [{name: War, any: [Ukraine]}, {name: Cranes, any: [crane]}]");
    article("aldham", "The council of Aldham met on Monday and voted on the new pier.");
    quoting("brenby", "Brenby opened its library after nine years of repairs.");
    article("corsey", "A school in Corsey won the prize for the best garden of the county.");
    article("dunholt", "Dunholt sold its old lighthouse to a painter from the capital.");
    article("elmsea", "The bakers of Elmsea struck for a day because of the price of flour.");
    newsroom.feed("/feed", "aldham", "brenby", "corsey", "dunholt", "elmsea");
    newsroom.source("Coast", newsroom.url("/feed"));
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  @Test
  void watchWordInThePleaMatchesOnlyUntilThePleaIsKnown() {
    newsroom.run("once", "--now");
    assertThat(newsroom.texts().getLast()).contains("Matched: 5 =");
    article("farrow", "The farmers of Farrow brought in the last of the barley in the rain.");
    article("gorst", "Gorst took in forty families from Ukraine over the winter, its mayor said.");
    quoting("hexley", "Hexley dredges its basin.");
    newsroom.feed("/feed", "farrow", "gorst", "hexley", "aldham", "brenby");

    newsroom.run("once", "--now");

    assertThat(newsroom.texts().getLast())
        .contains("Matched: 2 =", "News of gorst", "News of hexley")
        .doesNotContain("News of farrow");
    assertThat(newsroom.run("explain", newsroom.url("/a/farrow")).out())
        .contains("no watch asks for it");
  }

  @Test
  void sourceReadsAtTheDeskAsItsPollsDo() throws Exception {
    article("farrow", "The farmers of Farrow brought in the last of the barley in the rain.");
    String page = newsroom.url("/a/farrow");
    assertThat(newsroom.run("read", "--source", "Coast", page).out()).contains(PLEA, BOX);
    assertThat(newsroom.data()).doesNotExist();
    newsroom.run("once", "--now");
    Path html = folder.resolve("out.html");

    Answer known = newsroom.run("read", "--source", "Coast", "--html", html.toString(), page);

    assertThat(known.out()).contains("barley in the rain").doesNotContain(PLEA, BOX);
    assertThat(Files.readString(html)).contains("repeated on this site", PLEA, BOX);
  }

  @Test
  void sameArticleUnderManyAddressesIsNoFurniture() {
    List<String> copies = List.of("one", "two", "three", "four", "five", "six");
    newsroom.article("one", "Ferry", "The ferry to Ukraine sails again from the port on Monday.");
    copies.forEach(copy -> newsroom.copy(copy, "one"));
    newsroom.feed("/copies", copies.toArray(String[]::new));
    newsroom.source("Copies", newsroom.url("/copies"));

    newsroom.run("poll", "Copies");

    assertThat(
            newsroom.run("read", "--source", "Copies", newsroom.url("/a/six")).out())
        .contains("The ferry to Ukraine sails");
  }

  private void article(String name, String sentence) {
    newsroom.article(name, "News of " + name, sentence + "</p><p>" + PLEA + "</p><p>" + BOX);
  }

  private void quoting(String name, String sentence) {
    article(name, sentence + "</p><p>" + QUOTE);
  }
}
