package org.clipsheet.read.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedUtf8Test {
  @Test
  void everyCharacterIsDecodedWhereverItStands() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
        String text = "markup ".repeat(codePoint % 3) + Character.toString(codePoint) + "</p>";

        assertThat(WellFormedUtf8.decode(text.getBytes(UTF_8)).orElse("")).isEqualTo(text);
      }
    }
  }

  /** Too long, cut short, a surrogate, beyond Unicode, a continuation alone (RFC 3629 §3 and §10). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "c080",
        "c1bf",
        "e09fbf",
        "f08fbfbf",
        "c3",
        "e282",
        "f09f98",
        "c341",
        "e28241",
        "eda080",
        "edbfbf",
        "f4908080",
        "f5808080",
        "f8888080",
        "80",
        "bf",
        "ff",
        "fe"
      })
  void faultsAreTold(String fault) {
    byte[] bytes = HexFormat.of().parseHex("61626364656667686970" + fault);

    assertThat(WellFormedUtf8.decode(bytes)).isEmpty();
  }

  @Test
  void textWithBytesChangedAtRandomIsReadAsJavaReadsIt() {
    byte[] whole = "<p>Smĕlost — «слово» 漢字 😀 and plain words</p>".getBytes(UTF_8);
    Random random = new Random(3629);
    for (int i = 0; i < 50_000; i++) {
      byte[] bytes = whole.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

      assertThat(WellFormedUtf8.decode(bytes)).isEqualTo(byJava(bytes));
    }
  }

  private static Optional<String> byJava(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
