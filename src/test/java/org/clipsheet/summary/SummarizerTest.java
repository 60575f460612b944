package org.clipsheet.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.story.Sentence;
import org.clipsheet.model.story.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizerTest {
  private static final String TEXT = """
      The council of the straits met on Monday to speak about the grain trade and its routes.

      Two members asked for more time. A lighthouse keeper from the north told of a quiet winter \
      with few ships and many gulls on the rocks below his tower.

      Late in the evening, the chair said that the embargo on the ferry line of Halcyon would stay \
      in force until spring. Nobody voted against it.

      Dr. Amber of the harbour office, who has counted ships for 3.5 years, welcomed the decision.
      """;

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 20, 40, 80, 1000})
  void sentencesAreWholeQuotedAndInTheTextsOrder(int words) {
    Summary summary = Summarizer.summarize(article(TEXT), List.of(), SummaryLimit.ofWords(words));

    assertThat(summary.sentences()).isNotEmpty();
    int end = 0;
    for (Sentence sentence : summary.sentences()) {
      assertThat(TEXT.substring(sentence.start(), sentence.end()).replaceAll("\\s+", " "))
          .isEqualTo(sentence.text());
      assertThat(sentence.text()).matches("(?s)\\p{Lu}.*[.!?]");
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      end = sentence.end();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80})
  void theLimitOfWordsHoldsWhereASentenceFitsIt(int words) {
    Summary summary = Summarizer.summarize(article(TEXT), List.of(), SummaryLimit.ofWords(words));

    assertThat(summary.text().split("\\s+")).hasSizeLessThanOrEqualTo(words);
  }

  @Test
  void theMatchedPassageIsAmongTheSentencesHoweverLateItStands() {
    Summary summary =
        Summarizer.summarize(article(TEXT), List.of(passage("embargo")), new SummaryLimit(2, 60));

    assertThat(summary.text()).contains("the embargo on the ferry line");
    assertThat(summary.sentences()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void theMatchedSentenceStandsAloneWhereItFillsTheLimit() {
    Summary summary =
        Summarizer.summarize(article(TEXT), List.of(passage("embargo")), new SummaryLimit(3, 5));

    assertThat(summary.sentences()).singleElement().satisfies(sentence -> {
      assertThat(sentence.text()).contains("embargo").endsWith("until spring.");
    });
  }

  @Test
  void aPassageOfTheTitleAsksForNoSentence() {
    Passage inTitle = new Passage(Field.TITLE, 0, 4, "Port");

    assertThat(Summarizer.summarize(article(TEXT), List.of(inTitle), new SummaryLimit(1, 60)))
        .isEqualTo(Summarizer.summarize(article(TEXT), List.of(), new SummaryLimit(1, 60)));
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    Summary summary =
        Summarizer.summarize(article(TEXT), List.of(passage("Amber")), new SummaryLimit(1, 60));

    assertThat(summary.text())
        .isEqualTo("Dr. Amber of the harbour office, who has counted ships for 3.5 years,"
            + " welcomed the decision.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\n", "…", "—"})
  void aTextWithoutWordsHasNoSummary(String text) {
    assertThat(Summarizer.summarize(article(text), List.of(), new SummaryLimit(3, 60))
            .sentences())
        .isEmpty();
  }

  @Test
  void aLimitBelowOneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SummaryLimit(0, 60));
    assertThatIllegalArgumentException().isThrownBy(() -> SummaryLimit.ofWords(0));
  }

  private static Passage passage(String word) {
    int start = TEXT.indexOf(word);
    return new Passage(Field.TEXT, start, start + word.length(), word);
  }

  private static Article article(String text) {
    return new Article(
        URI.create("https://example.org/a"),
        null,
        "Port stays closed",
        List.of(),
        null,
        null,
        null,
        "en",
        text,
        null,
        List.of(),
        0.9,
        Origin.PAGE);
  }
}
