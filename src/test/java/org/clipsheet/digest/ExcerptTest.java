package org.clipsheet.digest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource({
    "one two three, 13, one two three",
    "one two three, 12, one two…",
    "one two three, 8, one two…",
    "one two three, 7, one…",
    "one two three, 3, on…",
    "one two three, 1, …",
    "one two three, 0, ''",
  })
  void theHeadEndsWithAWord(String text, int max, String head) {
    assertThat(Excerpt.head(text, max)).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource({
    "one two three, 13, one two three",
    "one two three, 12, …two three",
    "one two three, 10, …two three",
    "one two three, 9, …three",
    "one two three, 3, …ee",
    "one two three, 1, …",
    "one two three, 0, ''",
  })
  void theTailBeginsWithAWord(String text, int max, String tail) {
    assertThat(Excerpt.tail(text, max)).isEqualTo(tail);
  }

  @Property
  void noCutIsLongerThanAskedOrSplitsACharacter(
      @ForAll String text, @ForAll @IntRange(max = 60) int max) {
    String clean = text.replaceAll("\\p{Cs}", "");

    assertThat(Excerpt.head(clean, max))
        .hasSizeLessThanOrEqualTo(max)
        .doesNotMatch("(?s).*\\p{Cs}.*");
    assertThat(Excerpt.tail(clean, max))
        .hasSizeLessThanOrEqualTo(max)
        .doesNotMatch("(?s).*\\p{Cs}.*");
  }
}
