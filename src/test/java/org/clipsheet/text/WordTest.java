package org.clipsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTest {

  @Test
  void hyphensAndNonJoinersOfArabicLettersPartAWord() {
    assertThat(new Word("NATO-led", 5, 13).parts())
        .containsExactly(new Word("NATO", 5, 9), new Word("led", 10, 13));
    assertThat(new Word("تحریم\u200cها", 0, 8).parts())
        .containsExactly(new Word("تحریم", 0, 5), new Word("ها", 6, 8));
  }

  @Test
  void noPartIsEmpty() {
    assertThat(new Word("تحریم\u200cها\u200c", 0, 9).parts())
        .containsExactly(new Word("تحریم", 0, 5), new Word("ها", 6, 8));
    assertThat(new Word("تحریم\u200c", 0, 6).parts()).isEmpty();
  }
}
