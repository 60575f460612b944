package org.clipsheet.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AilmentTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
      404 | HTTP 404                                          | MOVED
      410 | HTTP 410                                          | GONE
      401 | HTTP 401                                          | LOGIN
      403 | HTTP 403                                          | REFUSED
      403 | none                                              | REFUSED
      451 | HTTP 451                                          | REFUSED
      429 | HTTP 429                                          | TOO_OFTEN
      500 | HTTP 500                                          | SERVER_TROUBLE
      522 | HTTP 522                                          | SERVER_TROUBLE
      408 | HTTP 408                                          | TIMEOUT
      0   | robots.txt disallows https://paper.test/feed      | ROBOTS
      0   | unknown host paper.test                           | UNKNOWN_HOST
      0   | paper.test: Name or service: name resolution failed | UNKNOWN_HOST
      0   | certificate for other.test, not for paper.test    | CERTIFICATE
      0   | TLS handshake failed                              | CERTIFICATE
      0   | connection timed out                              | TIMEOUT
      0   | read timeout after 30 s                           | TIMEOUT
      0   | connection refused                                | UNREACHABLE
      0   | connection reset                                  | UNREACHABLE
      0   | private address 10.0.0.1                          | ADDRESS_NOT_ALLOWED
      302 | more than 10 redirects                            | REDIRECTS
      200 | body exceeds 10 MB                                | TOO_LARGE
      200 | HTML instead of a feed                            | NOT_A_FEED
      200 | no entries found in the page                      | NO_ENTRIES
      0   | no links found at "main .closed a"                | SELECTOR
      0   | no links of stories found                         | NO_ENTRIES
      0   | something nobody thought of                       | OTHER
      0   | none                                              | OTHER
      """)
  void theStatusSaysWhatIsWrongElseTheWords(int status, @Nullable String error, Ailment ailment) {
    assertThat(Ailment.of(status, error)).isEqualTo(ailment);
  }

  @ParameterizedTest
  @EnumSource(Ailment.class)
  void everyAdviceIsASentence(Ailment ailment) {
    assertThat(ailment.advice()).matches("[A-Z].{40,200}\\.");
  }
}
