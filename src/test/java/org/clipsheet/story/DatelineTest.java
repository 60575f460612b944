package org.clipsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  private static final String SENTENCE = "The council met on Monday - for the first time.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NORTHGATE (Meridian Wire) - ",
        "PORT MARLOW, March 2 (Wire) — ",
        "Northgate, March 2 (Wire) – ",
        "(Meridian Wire) -- ",
        "КИЇВ, 2 березня (Вітрило) – ",
        "УСТЬЕ. 2 марта. КУРАНТЫ — "
      })
  void placeAndAgencyAreTakenAway(String dateline) {
    assertThat(Dateline.removed(dateline + SENTENCE)).isEqualTo(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SENTENCE,
        "NATO will meet. Its chair said so - twice.",
        "NATO met again - and parted.",
        "Well-kept books - and nothing else - were asked for.",
        "Halcyon Freight (founded in 1996) owns 40 ships."
      })
  void aSentenceStays(String text) {
    assertThat(Dateline.removed(text)).isEqualTo(text);
  }

  @Test
  void aTextOfADatelineAloneIsLeftEmpty() {
    assertThat(Dateline.removed("NORTHGATE (Meridian Wire) - ")).isEmpty();
  }
}
