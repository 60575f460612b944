package org.clipsheet.mail;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Card;
import org.clipsheet.model.edition.Carrier;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.FoundLate;
import org.clipsheet.model.edition.Reason;
import org.clipsheet.model.edition.Receipt;
import org.clipsheet.model.edition.Schedule;
import org.clipsheet.model.edition.Section;
import org.clipsheet.model.edition.SinceCarried;
import org.clipsheet.model.edition.SourceProblem;
import org.clipsheet.model.edition.Version;
import org.clipsheet.model.edition.WhenEmpty;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.story.Change;
import org.clipsheet.model.story.Sentence;
import org.clipsheet.model.story.StoryId;
import org.clipsheet.model.story.Summary;
import org.jspecify.annotations.Nullable;

/** Invented editions for the tests of this package. */
final class SampleEditions {

  static final Instant BUILT_AT = Instant.parse("2026-11-23T07:00:00Z");
  static final String RECIPIENT = "desk@example.org";

  private static final WatchName HARBOUR = new WatchName("Harbour");
  private static final WatchName RAIL = new WatchName("Rail & tram");

  private SampleEditions() {}

  /** Two watches, every kind of line once. */
  static Edition normalDay() {
    return normalDay("en");
  }

  static Edition normalDay(String language) {
    Card crane = new Card(
        new StoryId(1),
        new ArticleId(1),
        carrier(
            "Quay Gazette",
            "Port authority orders twelve electric cranes",
            "https://quay.example.org/2026/cranes?id=12&ref=a",
            "en"),
        moment("2026-11-23T06:40:00+01:00"),
        Instant.parse("2026-11-23T05:50:00Z"),
        summary(
            "The port authority will replace its diesel cranes by 2028.",
            "The first two are to arrive in spring."),
        List.of(
            new Reason(
                HARBOUR, Field.TITLE, "", "Port authority", " orders twelve electric cranes"),
            new Reason(
                RAIL,
                Field.TEXT,
                "The cranes stand beside the new ",
                "freight railway",
                " to the valley.")),
        List.of(
            carrier(
                "Daily Sample", "Cranes go electric", "https://sample.example.com/cranes", "en"),
            carrier("Wire Service", "Port orders cranes", "https://wire.example.net/a/9911", "en"),
            carrier("Village Post", "Kräne", null, "de")),
        List.of(new Version(
            carrier(
                "Evening Model",
                "Port orders fifteen cranes",
                "https://model.example.org/port",
                "en"),
            List.of(new Change("twelve", "fifteen")))),
        List.of(),
        false,
        Origin.PAGE,
        "Wire Service",
        List.of(),
        0.9);
    Card strike = new Card(
        new StoryId(2),
        new ArticleId(2),
        carrier(
            "Harbour Post", "Pilots end their strike", "https://harbour.example.org/pilots", "en"),
        moment("2026-11-22T21:15:00+00:00"),
        Instant.parse("2026-11-22T21:30:00Z"),
        summary("Work resumes on Tuesday."),
        List.of(new Reason(HARBOUR, Field.TEXT, "The ", "harbour", " pilots voted to return.")),
        List.of(),
        List.of(),
        List.of(
            new Change("three days", "five days"),
            new Change("", "a pay rise of 4 %"),
            new Change("no date", "")),
        true,
        Origin.PAGE,
        null,
        List.of("machine-translated from ru"),
        0.3);
    Card tram = new Card(
        new StoryId(3),
        new ArticleId(3),
        carrier(
            "Zürich Beispiel",
            "Tramnetz: Gleiserneuerung am Bellevue dauert bis Mai",
            "https://zh.example.ch/tram/bellevue",
            "de"),
        new StatedTime.Day(LocalDate.parse("2026-11-20")),
        Instant.parse("2026-11-23T04:00:00Z"),
        summary("Drei Linien werden umgeleitet."),
        List.of(new Reason(
            RAIL, Field.TEXT, "Das ", "Tramnetz", " wird an vier Stellen unterbrochen …")),
        List.of(),
        List.of(),
        List.of(),
        false,
        Origin.ENTRY,
        null,
        List.of(),
        0.2);
    Card arabic = new Card(
        new StoryId(4),
        new ArticleId(4),
        carrier(
            "صحيفة المثال",
            "مشروع الترام الجديد في المدينة يبدأ العام المقبل",
            "https://ar.example.org/tram",
            "ar"),
        moment("2026-11-23T04:30:00+00:00"),
        Instant.parse("2026-11-23T04:45:00Z"),
        summary("أعلنت البلدية بدء الأعمال في آذار."),
        List.of(new Reason(RAIL, Field.TEXT, "أعلنت البلدية أن ", "الترام", " سيبدأ قريبا.")),
        List.of(),
        List.of(),
        List.of(),
        false,
        Origin.PAGE,
        null,
        List.of(),
        0.9);
    return new Edition(
        digest(language),
        BUILT_AT,
        BUILT_AT,
        false,
        List.of(HARBOUR, RAIL, new WatchName("Lighthouses")),
        List.of(
            new Section(HARBOUR, List.of(crane, strike)), new Section(RAIL, List.of(tram, arabic))),
        List.of(new SinceCarried(
            "Ferry line returns after ten years",
            Instant.parse("2026-11-20T07:00:00Z"),
            List.of(
                carrier("Isle Echo", "Ferry back", "https://isle.example.org/ferry", "en"),
                carrier("Coast Radio", "Ferry", "https://coast.example.org/f", "en")))),
        List.of(new FoundLate(
            carrier(
                "Archive Weekly",
                "How the breakwater was built",
                "https://archive.example.org/breakwater",
                "en"),
            new StatedTime.Day(LocalDate.parse("2026-10-02")),
            Instant.parse("2026-11-23T03:00:00Z"),
            List.of(HARBOUR))),
        List.of(carrier(
            "Town Crier",
            "Market hall reopens by the quay",
            "https://crier.example.org/hall",
            "en")),
        List.of(new WatchName("Lighthouses")),
        new Receipt(
            BUILT_AT.minusSeconds(86400),
            BUILT_AT,
            63,
            62,
            40,
            21,
            1,
            2,
            1840,
            1700,
            140,
            120,
            12,
            3,
            5,
            11,
            6,
            4,
            1),
        List.of(new SourceProblem(
            "Valley FM",
            "answers HTTP 503",
            Instant.parse("2026-11-21T09:00:00Z"),
            "Open its address in a browser; remove it if it is gone.")),
        List.of());
  }

  /** Nothing matched, all sources well. */
  static Edition emptyDay(String language) {
    return new Edition(
        digest(language),
        BUILT_AT,
        BUILT_AT,
        false,
        List.of(HARBOUR, RAIL),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(HARBOUR, RAIL),
        new Receipt(
            BUILT_AT.minusSeconds(86400),
            BUILT_AT,
            63,
            61,
            10,
            51,
            0,
            0,
            900,
            880,
            20,
            20,
            0,
            0,
            0,
            0,
            0,
            0,
            0),
        List.of(),
        List.of());
  }

  /** So many stories over three watches, each with two further carriers. */
  static Edition crowdedDay(int stories) {
    List<Section> sections = new ArrayList<>();
    for (int watch = 0; watch < 3; watch++) {
      int number = watch;
      WatchName name = new WatchName("Watch " + (watch + 1));
      List<Card> cards = IntStream.range(0, stories)
          .filter(i -> i % 3 == number)
          .mapToObj(i -> crowded(i, name))
          .toList();
      if (!cards.isEmpty()) {
        sections.add(new Section(name, cards));
      }
    }
    return with(sections, stories, "en");
  }

  private static Card crowded(int i, WatchName watch) {
    return new Card(
        new StoryId(i),
        new ArticleId(i),
        carrier(
            "Paper " + i % 7,
            "Council of town " + i + " debates the new bridge over the river for the third time",
            "https://p" + i % 7 + ".example.org/news/2026/11/23/bridge-" + i,
            "en"),
        moment("2026-11-23T05:%02d:00+00:00".formatted(i % 60)),
        Instant.parse("2026-11-23T06:00:00Z"),
        summary(
            "The council of town " + i + " met on Sunday and spoke about the bridge until late.",
            "A vote is expected next week, and the mayor hopes for a clear result."),
        List.of(new Reason(
            watch,
            Field.TEXT,
            "They spoke about the ",
            "bridge",
            " until late in the evening, and not for the first time.")),
        List.of(
            carrier("Copy A", "Bridge", "https://a.example.com/copy-" + i, "en"),
            carrier("Copy B", "Bridge", "https://b.example.com/copy-" + i, "en")),
        List.of(),
        List.of(),
        false,
        Origin.PAGE,
        null,
        List.of(),
        0.9);
  }

  /** Whatever strangers may put into a feed. */
  static Edition hostileDay() {
    WatchName watch = new WatchName("Say \"<b>hi</b>\" & go\u202e");
    Card markup = hostile(
        watch,
        "</a></td><script>alert(1)</script>\r\nBcc: victim@example.org\u0000 AT&amp;T",
        "https://evil.example.org/a'onclick='x()?q=%22%3E%3Cimg");
    Card disguised = hostile(watch, "bank.example.com/login", "https://evil.example.org/b");
    Card overridden = hostile(
        watch,
        "abc\u202Etxt.exe\u202C \u2066isolated\u2069 zero\u200Bwidth\uFEFF",
        "http://user@evil.example.org/c");
    Card script = hostile(
        watch,
        "A\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301 marks\u2028and lines",
        "javascript:alert(1)");
    Card endless = hostile(watch, "w".repeat(5000), "https://evil.example.org/list?a=1&b=(x).");
    Card blank = hostile(watch, " \u200b\u0007 ", "https://xn--e1afmkfd.example.org/d");
    return with(
        List.of(new Section(watch, List.of(markup, disguised, overridden, script, endless, blank))),
        6,
        "en");
  }

  private static Card hostile(WatchName watch, String title, String link) {
    return new Card(
        new StoryId(title.hashCode()),
        new ArticleId(title.hashCode()),
        new Carrier("Evil\r\nSource <x>", title, URI.create(link), "e\"n onload=x"),
        null,
        BUILT_AT,
        summary("Text with <b>markup</b>, &lt;i&gt;more&lt;/i&gt; and \u202Eoverrides\u202C."),
        List.of(new Reason(watch, Field.TEXT, "… a\u0000 <i>", "mat<b>ched", "</i> b\u2029 …")),
        List.of(new Carrier("data.example", "x", URI.create("data:text/html,x"), null)),
        List.of(),
        List.of(new Change("<1>", "\u202e2")),
        true,
        Origin.PAGE,
        "Credit\nline",
        List.of("notice\tone"),
        0.9);
  }

  private static Edition with(List<Section> sections, int stories, String language) {
    return new Edition(
        digest(language),
        BUILT_AT,
        BUILT_AT,
        false,
        sections.stream().map(Section::watch).toList(),
        sections,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Receipt(
            BUILT_AT.minusSeconds(86400),
            BUILT_AT,
            5,
            5,
            5,
            0,
            0,
            0,
            stories * 3,
            0,
            stories * 3,
            stories * 3,
            0,
            0,
            0,
            stories * 3,
            stories,
            stories * 2,
            0),
        List.of(),
        List.of());
  }

  static Digest digest(String language) {
    return new Digest(
        new DigestName("Morning brief"),
        List.of(RECIPIENT),
        new Schedule.At(List.of(LocalTime.of(7, 0)), EnumSet.allOf(DayOfWeek.class)),
        ZoneId.of("Europe/London"),
        language,
        List.of(),
        60,
        WhenEmpty.SEND,
        null);
  }

  static Carrier carrier(String source, String title, @Nullable String link, String language) {
    return new Carrier(source, title, link == null ? null : URI.create(link), language);
  }

  private static StatedTime moment(String iso) {
    return new StatedTime.Moment(OffsetDateTime.parse(iso));
  }

  private static Summary summary(String... sentences) {
    return new Summary(
        List.of(sentences).stream().map(s -> new Sentence(0, s.length(), s)).toList());
  }
}
