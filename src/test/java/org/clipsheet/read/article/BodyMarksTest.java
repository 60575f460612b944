package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyMarksTest {

  @Test
  void aBlockNobodyLookedAtStandsOutside() {
    BodyMarks marks = new BodyMarks(1);

    assertThat(marks.isKept(0)).isFalse();
    assertThat(marks.why(0)).contains(Omission.OUTSIDE);
  }

  @Test
  void aBlockOfTheTextHasNoReason() {
    BodyMarks marks = new BodyMarks(1);

    marks.keep(0);

    assertThat(marks.isKept(0)).isTrue();
    assertThat(marks.why(0)).isEmpty();
  }

  @Test
  void ofSeveralReasonsTheFirstStands() {
    BodyMarks marks = new BodyMarks(3);
    marks.keep(0);
    marks.keep(1);

    marks.drop(1, Omission.TAGS);
    marks.drop(0, 3, Omission.AFTER_END);

    assertThat(marks.why(0)).contains(Omission.AFTER_END);
    assertThat(marks.why(1)).contains(Omission.TAGS);
    assertThat(marks.why(2)).contains(Omission.OUTSIDE);
  }
}
