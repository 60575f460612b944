package org.clipsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.story.Placement;
import org.clipsheet.model.story.Role;
import org.junit.jupiter.api.Test;

class StoryIndexTest {
  private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
  private static final List<String> WIRE = List.of(
      "The harbour of Velmora reopened on Tuesday after a winter storm had closed it for nine days.",
      "Port captain Ilse Marent said that 12 ships were waiting outside the breakwater with grain and timber.",
      "Dockers began to clear the damaged cranes at dawn while engineers inspected the northern quay.",
      "The storm did not reach the old town, where shops stayed open and the ferries kept to their timetable.",
      "Insurers expect claims for several months, according to a first survey by the chamber of commerce.");

  private static final String HEADLINE = "Velmora harbour reopens after nine days of storm";

  private final StoryIndex index = new StoryIndex();
  private final List<Article> articles = new ArrayList<>();

  @Test
  void theSameTextUnderAnotherHeadlineIsACopy() {
    place("Harbour reopens", WIRE);

    assertThat(place("Ships return to Velmora", WIRE).role()).isEqualTo(Role.COPY);
  }

  @Test
  void aTextCutToItsFirstHalfIsACopy() {
    place("Harbour reopens", WIRE);

    assertThat(place("Harbour reopens", WIRE.subList(0, 3)).role()).isEqualTo(Role.COPY);
  }

  @Test
  void aChangedNumberMakesAVersionThatSaysWhatChanged() {
    place("Harbour reopens", WIRE);
    List<String> corrected = new ArrayList<>(WIRE);
    corrected.set(1, WIRE.get(1).replace("12 ships", "15 ships"));

    Placement placement = place("Harbour reopens", corrected);

    assertThat(placement.role()).isEqualTo(Role.VERSION);
    assertThat(placement.changes().getFirst().before()).contains("12 ships");
    assertThat(placement.changes().getFirst().after()).contains("15 ships");
  }

  @Test
  void aNegationTakenAwayMakesAVersion() {
    place("Harbour reopens", WIRE);
    List<String> corrected = new ArrayList<>(WIRE);
    corrected.set(3, WIRE.get(3).replace("did not reach", "did reach"));

    assertThat(place("Harbour reopens", corrected).role()).isEqualTo(Role.VERSION);
  }

  @Test
  void anAddedParagraphIsNoCorrection() {
    place("Harbour reopens", WIRE);
    List<String> longer = new ArrayList<>(WIRE);
    longer.add(
        "The town council meets on Friday to talk about 3 new cranes for the eastern basin.");

    assertThat(place("Harbour reopens", longer).role()).isEqualTo(Role.COPY);
  }

  @Test
  void anotherReportOfTheSameEventIsItsOwnStory() {
    place("Harbour reopens", WIRE);

    Placement other = place(
        "Storm damage",
        List.of(
            "Nine days after the storm the port of Velmora is working again, though slowly and with fewer hands.",
            "Farmers in the valley complain that their grain has been lying in barns and losing value every day."));

    assertThat(other.role()).isEqualTo(Role.LEAD);
  }

  @Test
  void aTeaserUnderTheSameLongHeadlineOfAnotherOutletIsACopy() {
    place("Velmora harbour reopens after nine days of storm", WIRE);

    Placement teaser = place(article(
        "https://ledger.example.org/b",
        "Velmora harbour reopens after nine days of storm",
        List.of("Twelve ships wait outside."),
        Origin.ENTRY));

    assertThat(teaser.role()).isEqualTo(Role.COPY);
    assertThat(teaser.reason()).contains("headline");
  }

  @Test
  void theSameHeadlineOverTwoWholeTextsFoldsNothing() {
    place(HEADLINE, WIRE);

    Placement other = place(article(
        "https://ledger.example.org/b",
        HEADLINE,
        List.of("Farmers in the valley complain that their grain has lost half its value."),
        Origin.PAGE));

    assertThat(other.role()).isEqualTo(Role.LEAD);
  }

  @Test
  void anOutletsOwnTeaserUnderItsOwnHeadlineIsAnotherEntry() {
    place(HEADLINE, WIRE);

    Placement other = place(article(
        "https://wire.example.org/b", HEADLINE, List.of("Twelve ships wait."), Origin.ENTRY));

    assertThat(other.role()).isEqualTo(Role.LEAD);
  }

  @Test
  void aShortHeadlineMayStandOverAnything() {
    place("Storm over", WIRE);

    Placement other = place(article(
        "https://ledger.example.org/b", "Storm over", List.of("Calm again."), Origin.ENTRY));

    assertThat(other.role()).isEqualTo(Role.LEAD);
  }

  @Test
  void aRebuiltIndexPlacesTheNextArticleAsTheLiveOneDoes() {
    Placement lead = place("Harbour reopens", WIRE);
    StoryIndex rebuilt = new StoryIndex();
    rebuilt.restore(new ArticleId(0), articles.getFirst(), lead.story(), lead.role(), NOW);
    Article copy = article("Ships return", WIRE.subList(0, 4));

    assertThat(rebuilt.place(new ArticleId(9), copy, NOW, id -> Optional.of(articles.getFirst())))
        .isEqualTo(
            index.place(new ArticleId(9), copy, NOW, id -> Optional.of(articles.getFirst())));
  }

  private Placement place(String title, List<String> paragraphs) {
    return place(article(title, paragraphs));
  }

  private Placement place(Article article) {
    articles.add(article);
    return index.place(
        new ArticleId(articles.size() - 1),
        article,
        NOW,
        id -> Optional.of(articles.get((int) id.value())));
  }

  private static Article article(String title, List<String> paragraphs) {
    return article("https://wire.example.org/a", title, paragraphs, Origin.PAGE);
  }

  private static Article article(
      String address, String title, List<String> paragraphs, Origin origin) {
    return new Article(
        URI.create(address),
        null,
        title,
        List.of(),
        null,
        null,
        null,
        "en",
        String.join("\n\n", paragraphs),
        null,
        List.of(),
        1,
        origin);
  }
}
