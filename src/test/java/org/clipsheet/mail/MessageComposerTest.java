package org.clipsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import java.util.Random;
import org.clipsheet.model.edition.DigestName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages read back by a mail library of their own. */
class MessageComposerTest {
  private static final String FROM = "Clipsheet <clipsheet@example.org>";
  private static final String ID = "<morning.20261123.x@example.org>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sanctions\r\nBcc: thief@example.org",
        "Sanctions\nBcc: thief@example.org",
        "Sanctions\rBcc: thief@example.org",
        "Sanctions\r\n\r\n<script>body</script>",
        "Sanctions\u2028Bcc: thief@example.org",
        "Sanctions\u0085Bcc: thief@example.org",
        "Sanctions\u000bBcc: thief@example.org",
        "Sanctions\u0000Bcc: thief@example.org",
        "=?UTF-8?Q?Sanctions=0D=0ABcc:_thief@example.org?=",
        "Санкції\r\n Bcc: thief@example.org",
        "Sanctions\r\n\tBcc: thief@example.org"
      })
  void noTextOfStrangersBecomesAHeader(String hostile) throws Exception {
    MimeMessage message = composed(hostile, new DigestName(hostile.strip()));

    assertThat(message.getHeader("Bcc")).isNull();
    assertThat(Collections.list(message.getAllHeaders()))
        .extracting(header -> header.getName())
        .containsExactly(
            "Date",
            "From",
            "To",
            "Subject",
            "Message-ID",
            "MIME-Version",
            "List-Id",
            "Auto-Submitted",
            "Precedence",
            "X-Auto-Response-Suppress",
            "Content-Type");
    assertThat(message.getSubject()).doesNotContain("\n").doesNotContain("\r");
    assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Port closed",
        "Санкції проти порту: що відомо про рішення ради, ухвалене в понеділок пізно ввечері",
        "制裁は続く",
        "Emoji 🛳 and words",
        "An equals-question =? inside",
        "A word of_more_than_seventy_six_characters_that_cannot_be_folded_anywhere_at_all_by_anyone"
      })
  void aSubjectIsReadAsItWasWritten(String subject) throws Exception {
    assertThat(composed(subject, new DigestName("Morning brief")).getSubject()).isEqualTo(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "trailing blank \nnext",
        "dot\n.\nafter",
        "From here\n--=_x",
        "кириллица и ещё = знак",
        "🛳"
      })
  void bothPartsAreReadAsTheyWereWritten(String text) throws Exception {
    MimeMultipart parts = (MimeMultipart)
        message(new RenderedEdition("s", "<p>" + text + "</p>", text), new DigestName("D"))
            .getContent();

    assertThat(content(parts, 0)).isEqualTo(text);
    assertThat(content(parts, 1)).isEqualTo("<p>" + text + "</p>");
  }

  @Test
  void everyLineIsAsciiAndShort() {
    RenderedEdition edition =
        new RenderedEdition("ш".repeat(300), "<p>" + "ж".repeat(5000) + "</p>", "ж".repeat(5000));
    byte[] bytes = new MessageComposer()
        .compose(
            edition,
            FROM,
            SampleEditions.RECIPIENT,
            new DigestName("Огляд"),
            SampleEditions.BUILT_AT,
            ID)
        .bytes();

    String message = new String(bytes, StandardCharsets.ISO_8859_1);

    assertThat(message.chars()).allMatch(c -> c < 128);
    assertThat(message.split("\r\n")).allMatch(line -> line.length() <= 78);
    assertThat(message.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void theSameEditionGivesTheSameBytes() {
    RenderedEdition edition =
        new EditionRenderer(null).render(SampleEditions.normalDay(), SampleEditions.RECIPIENT);

    assertThat(bytes(edition)).isEqualTo(bytes(edition));
  }

  @Test
  void messageIdsTellNothingOfTheReaderAndDifferEachTime() {
    Random random = new Random(1);
    String one = id(random);
    String other = id(random);

    assertThat(one)
        .matches("<morning-brie\\.20261123\\.[a-z0-9]+@example\\.org>")
        .isNotEqualTo(other);
  }

  @Test
  void senderAndReaderStandWhereProgramsLookForThem() throws Exception {
    MimeMessage message = composed("s", new DigestName("Morning brief"));

    assertThat(message.getFrom())
        .containsExactly(new InternetAddress("clipsheet@example.org", "Clipsheet"));
    assertThat(message.getAllRecipients())
        .containsExactly(new InternetAddress(SampleEditions.RECIPIENT));
    assertThat(message.getSentDate().toInstant()).isEqualTo(SampleEditions.BUILT_AT);
    assertThat(message.getMessageID()).isEqualTo(ID);
  }

  private static String id(Random random) {
    return MessageComposer.newMessageId(
        new DigestName("Morning brief"), SampleEditions.BUILT_AT, FROM, random);
  }

  private static byte[] bytes(RenderedEdition edition) {
    return new MessageComposer()
        .compose(
            edition,
            FROM,
            SampleEditions.RECIPIENT,
            new DigestName("D"),
            SampleEditions.BUILT_AT,
            ID)
        .bytes();
  }

  private static MimeMessage composed(String subject, DigestName digest) throws Exception {
    return message(new RenderedEdition(subject, "<p>x</p>", "x"), digest);
  }

  private static MimeMessage message(RenderedEdition edition, DigestName digest) throws Exception {
    byte[] bytes = new MessageComposer()
        .compose(edition, FROM, SampleEditions.RECIPIENT, digest, SampleEditions.BUILT_AT, ID)
        .bytes();
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
  }

  private static String content(MimeMultipart parts, int i) throws Exception {
    String content = parts.getBodyPart(i).getContent().toString().replace("\r\n", "\n");
    return content.endsWith("\n") ? content.substring(0, content.length() - 1) : content;
  }
}
