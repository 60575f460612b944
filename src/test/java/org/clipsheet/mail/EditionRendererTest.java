package org.clipsheet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipsheet.model.edition.Edition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader gets of an edition, in both parts. */
class EditionRendererTest {
  private static final Pattern LINK = Pattern.compile("https?://\\S+");
  private static final Pattern HEADING = Pattern.compile("(?m)^== (.*) \\((\\d+)\\) ==$");

  static Stream<Edition> editions() {
    return Stream.of(
        SampleEditions.normalDay(),
        SampleEditions.normalDay("ru"),
        SampleEditions.normalDay("uk"),
        SampleEditions.normalDay("de"),
        SampleEditions.emptyDay("en"),
        SampleEditions.crowdedDay(30),
        SampleEditions.crowdedDay(300),
        SampleEditions.hostileDay());
  }

  @ParameterizedTest
  @MethodSource("editions")
  void bothPartsTellTheSameLinksInTheSameOrder(Edition edition) {
    RenderedEdition rendered = render(edition);
    List<String> inHtml = Jsoup.parse(rendered.html()).select("a[href]").eachAttr("href");
    List<String> inText = new ArrayList<>();
    Matcher link = LINK.matcher(rendered.text());
    while (link.find()) {
      // an article without a title is called by its address, which then stands twice
      if (inText.isEmpty() || !inText.getLast().equals(link.group())) {
        inText.add(link.group());
      }
    }

    assertThat(inText).isEqualTo(inHtml);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 30, 300})
  void theCountsInItsHeadingsAreWhatStandsUnderThem(int stories) {
    Document html = Jsoup.parse(render(SampleEditions.crowdedDay(stories)).html());

    int counted = 0;
    for (Element heading : html.select("h2:matchesOwn(\\(\\d+\\)$)")) {
      int told = 0;
      for (Element next = heading.nextElementSibling();
          next != null && !next.normalName().equals("h2");
          next = next.nextElementSibling()) {
        told += next.normalName().equals("h3") ? 1 : next.select("> li").size();
      }
      int count = Integer.parseInt(heading.text().replaceAll(".*\\((\\d+)\\)$", "$1"));
      assertThat(told).as(heading.text()).isEqualTo(count);
      counted += count;
    }
    assertThat(counted).isEqualTo(stories);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void bothPartsHaveTheSameHeadingsWithTheSameCounts(Edition edition) {
    RenderedEdition rendered = render(edition);
    List<String> inText = new ArrayList<>();
    Matcher heading = HEADING.matcher(rendered.text());
    while (heading.find()) {
      inText.add(heading.group(1) + " (" + heading.group(2) + ")");
    }

    assertThat(Jsoup.parse(rendered.html()).select("h2:matchesOwn(\\(\\d+\\)$)").eachText())
        .isEqualTo(inText);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theReceiptStandsInBothPartsWithTheEditionsNumbers(Edition edition) {
    RenderedEdition rendered = render(edition);
    String text = rendered.text().replaceAll("\\s+", " ");
    String html = Jsoup.parse(rendered.html()).text();

    for (int number : new int[] {
      edition.receipt().entriesSeen(),
      edition.receipt().entriesKnown(),
      edition.receipt().entriesNew(),
      edition.receipt().articlesRead(),
      edition.receipt().matched(),
      edition.receipt().shown(),
      edition.receipt().folded(),
      edition.receipt().leftOver()
    }) {
      assertThat(digits(text)).contains(Integer.toString(number));
      assertThat(digits(html)).contains(Integer.toString(number));
    }
  }

  /** Without what groups the digits of large numbers. */
  private static String digits(String text) {
    return text.replaceAll("(?<=\\d)[\\h.,'’](?=\\d{3})", "");
  }

  @Test
  void strangersTextStaysText() {
    Document html = Jsoup.parse(render(SampleEditions.hostileDay()).html());

    assertThat(html.select("script, img, iframe, form, object, link, [onclick], [onload]"))
        .isEmpty();
    assertThat(html.select("a[href]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(link -> link.startsWith("https://") || link.startsWith("http://"))
        .noneMatch(link -> link.contains("@"));
    assertThat(html.text())
        .doesNotContain("\u202e")
        .doesNotContain("\u2066")
        .doesNotContain("\u200b")
        .doesNotContain("\u0000");
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theSubjectIsOneShortLine(Edition edition) {
    String subject = render(edition).subject();

    assertThat(subject).isNotBlank().hasSizeLessThanOrEqualTo(78);
    assertThat(subject.lines()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("editions")
  void linesOfTheTextFitAnyMailProgram(Edition edition) {
    assertThat(render(edition).text().lines())
        .filteredOn(line -> !line.contains("://"))
        .allMatch(line -> line.codePointCount(0, line.length()) <= 78);
  }

  @Test
  void aCrowdedDayStaysBelowWhereMailProgramsCutAndLeavesNothingOut() {
    RenderedEdition rendered = render(SampleEditions.crowdedDay(150));

    assertThat(rendered.html().length()).isLessThan(102_000);
    for (int i = 0; i < 150; i++) {
      assertThat(rendered.html()).contains("/bridge-" + i + "\"");
      assertThat(rendered.text()).contains("/bridge-" + i + "\n");
    }
  }

  private static RenderedEdition render(Edition edition) {
    return new EditionRenderer(null).render(edition, SampleEditions.RECIPIENT);
  }
}
