package org.clipsheet.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {
  /** @param kept forms that the word finds */
  private record Family(String language, String word, List<String> kept, List<String> apart) {}

  static List<Family> families() throws IOException {
    try (InputStream file = WordFormsTest.class.getResourceAsStream("forms.txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t| ; "))
          .map(cells -> new Family(
              cells[0], cells[1], List.of(cells[2].split(" ")), List.of(cells[3].split(" "))))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void wordFindsItsFormsAndNoOtherWord(Family family) {
    assertThat(family.kept).allMatch(form -> finds(family.word, form, family.language));
    assertThat(family.apart).noneMatch(other -> finds(family.word, other, family.language));
  }

  @Test
  void everyLanguageHasFamilies() throws IOException {
    assertThat(families().stream().map(Family::language).distinct())
        .containsExactlyInAnyOrderElementsOf(
            List.of(Inflected.values()).stream().map(Inflected::tag).toList());
  }

  @Test
  void languageThatIsNotKnownFolds() {
    assertThat(WordForms.of("ščit", "sl")).containsExactly("scit");
    assertThat(WordForms.of("Ščit", null)).contains("scit");
  }

  @Test
  void regionOfTheLanguageDoesNotMatter() {
    assertThat(WordForms.of("sanctions", "en-GB")).isEqualTo(WordForms.of("sanctions", "en"));
    assertThat(WordForms.of("krigen", "nb")).isEqualTo(WordForms.of("krigen", "no"));
  }

  @Test
  void acronymHasNoForms() {
    assertThat(WordForms.of("NATO", "en")).containsExactly("nato", "^nato");
    assertThat(finds("us", "EUs", "en")).isFalse();
    assertThat(finds("банк", "БАНКИ", "ru")).isFalse();
  }

  @Test
  void longWordInCapitalsHasFormsAsHeadlinesNeedThem() {
    assertThat(finds("sanction", "SANCTIONS", "en")).isTrue();
  }

  @Test
  void dictionaryFormIsNotSoughtAsAFormOfAnotherWord() {
    assertThat(finds("сталь", "стали", "ru")).isTrue();
    assertThat(finds("банка", "банком", "ru")).isFalse();
    assertThat(finds("банка", "банк", "ru")).isFalse();
  }

  @Test
  void dictionaryFormAmongNeighboursMayBeAFormOfAnotherWord() {
    assertThat(WordForms.soughtInPhrase("банка", "ru")).contains("~ru:банк", "~ru:банка");
  }

  @Test
  void inflectedFormIsSoughtAsFormOfAllItMayBe() {
    assertThat(finds("стали", "сталь", "ru")).isTrue();
    assertThat(finds("стали", "стать", "ru")).isTrue();
  }

  @Test
  void wordFindsTheSameWhenManyOthersCameBetween() {
    Set<String> first = WordForms.of("санкциями", "ru");

    for (int i = 0; i < 10_000; i++) {
      WordForms.of("word" + i, "ru");
    }

    assertThat(WordForms.of("санкциями", "ru")).isEqualTo(first);
  }

  @Test
  void lettersTellTheLanguagesThatAWordMayBeOf() {
    assertThat(WordForms.languagesOf("война")).containsExactly("bg", "ru", "uk");
    assertThat(WordForms.languagesOf("выборы")).containsExactly("ru");
    assertThat(WordForms.languagesOf("вибори")).contains("uk");
    assertThat(WordForms.languagesOf("Україна")).containsExactly("uk");
    assertThat(WordForms.languagesOf("об’єкт")).containsExactly("uk");
    assertThat(WordForms.languagesOf("Straße")).containsExactly("de");
    assertThat(WordForms.languagesOf("español")).contains("es").doesNotContain("de", "pl");
    assertThat(WordForms.languagesOf("świat")).containsExactly("pl");
    assertThat(WordForms.languagesOf("war")).contains("en", "de", "fr").doesNotContain("ru");
    assertThat(WordForms.languagesOf("戦争")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "cs", "fa", "hi", "ko", "ru", "tr", "uk"})
  void aSignThatIsNoLetterOfAnyWordHasNoForms(String language) {
    String tatweel = "\u0640";

    assertThat(WordForms.of(tatweel, language)).containsExactly("");
    assertThat(WordForms.sought(tatweel, language))
        .containsExactlyInAnyOrder("", "~" + language + ":");
  }

  @Test
  void threadsMayShareIt() throws Exception {
    Set<String> expected = WordForms.of("санкциями", "ru");
    List<Future<Set<String>>> found = new ArrayList<>();

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 400; i++) {
        found.add(threads.submit(() -> WordForms.of("санкциями", "ru")));
      }
    }

    for (Future<Set<String>> one : found) {
      assertThat(one.get()).isEqualTo(expected);
    }
  }

  private static boolean finds(String sought, String word, String language) {
    Set<String> shared = new HashSet<>(WordForms.sought(sought, language));
    shared.retainAll(WordForms.of(word, language));
    return !shared.isEmpty();
  }
}
