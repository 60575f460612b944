package org.clipsheet.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clipsheet.mail.EditionView.ArticleView;
import org.clipsheet.mail.EditionView.QuoteView;
import org.clipsheet.mail.EditionView.SinceView;
import org.clipsheet.mail.EditionView.StoryView;
import org.clipsheet.mail.EditionView.VersionView;
import org.clipsheet.mail.EditionView.WhyView;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Card;
import org.clipsheet.model.edition.Carrier;
import org.clipsheet.model.edition.FoundLate;
import org.clipsheet.model.edition.Reason;
import org.clipsheet.model.edition.SinceCarried;
import org.clipsheet.model.edition.Version;
import org.clipsheet.model.story.Change;
import org.jspecify.annotations.Nullable;

/** Stories and articles as the templates show them. */
final class StoryViews {

  /** Below this the text may lack a part, and the reader should know before quoting it. */
  private static final double LOW_CONFIDENCE = 0.5;

  private static final int MAX_TITLE = 300;
  private static final int MAX_NAME = 80;
  private static final int MAX_SUMMARY = 2500;
  private static final int MAX_PHRASE = 400;

  private final Words words;
  private final ReaderTime time;

  StoryViews(Words words, ReaderTime time) {
    this.words = words;
    this.time = time;
  }

  StoryView story(Card card) {
    String summary = PlainText.line(card.summary().text(), MAX_SUMMARY);
    return new StoryView(
        headline(card.lead(), ""),
        card.update(),
        meta(card),
        Emphasis.on(summary, matched(card.reasons())),
        changes(card.updates()),
        why(card, summary),
        card.carriers().stream().map(this::carrier).toList(),
        card.versions().stream().map(this::version).toList(),
        matchedWords(card.reasons()));
  }

  /** An article by its title. */
  ArticleView headline(Carrier carrier, String note) {
    String title = PlainText.line(carrier.title(), MAX_TITLE);
    String source = PlainText.line(carrier.source(), MAX_NAME);
    return article(carrier, title.isEmpty() ? untitled(carrier) : title, source, note);
  }

  /** An article by the name of who carried it. */
  ArticleView carrier(Carrier carrier) {
    String source = PlainText.line(carrier.source(), MAX_NAME);
    return article(carrier, source, source, "");
  }

  ArticleView late(FoundLate found) {
    String watches = found.watches().stream()
        .map(watch -> PlainText.line(watch.value(), MAX_NAME))
        .collect(Collectors.joining(", "));
    String age = time.age(found.published(), found.foundAt());
    return headline(found.carrier(), watches.isEmpty() ? age : age + " · " + watches);
  }

  SinceView since(SinceCarried story) {
    String title = PlainText.line(story.title(), MAX_TITLE);
    return new SinceView(
        title,
        Tongue.of(title, null, words.locale()),
        words.say("time.sent", time.moment(story.sentAt())),
        story.carriers().stream().map(this::carrier).toList());
  }

  private ArticleView article(Carrier carrier, String shown, String source, String note) {
    @Nullable String link = SafeLink.of(carrier.link()).orElse(null);
    return new ArticleView(
        link == null ? shown : SafeLink.text(shown, link),
        link,
        Tongue.of(shown, carrier.language(), words.locale()),
        source,
        Tongue.of(source, carrier.language(), words.locale()),
        note);
  }

  private static String untitled(Carrier carrier) {
    URI link = carrier.link();
    return PlainText.line(link == null ? carrier.source() : link.toString(), MAX_NAME);
  }

  private VersionView version(Version version) {
    return new VersionView(headline(version.carrier(), ""), changes(version.changes()));
  }

  private String meta(Card card) {
    List<String> facts = new ArrayList<>();
    facts.add(time.told(card.published(), card.foundAt()));
    if (card.credit() != null) {
      facts.add(words.say("card.via", PlainText.line(card.credit(), MAX_NAME)));
    }
    if (card.origin() == Origin.ENTRY) {
      facts.add(words.say("card.feedOnly"));
    } else if (card.confidence() < LOW_CONFIDENCE) {
      facts.add(words.say("card.lowConfidence"));
    }
    card.notices().forEach(notice -> facts.add(PlainText.line(notice, MAX_NAME)));
    return String.join(" · ", facts);
  }

  private List<String> changes(List<Change> changes) {
    return changes.stream().map(this::change).toList();
  }

  private String change(Change change) {
    String before = PlainText.line(change.before(), MAX_PHRASE);
    String after = PlainText.line(change.after(), MAX_PHRASE);
    if (before.isEmpty()) {
      return words.say("change.added", after);
    }
    return after.isEmpty()
        ? words.say("change.removed", before)
        : words.say("change.both", before, after);
  }

  /** A line for each watch, in the order in which the reasons first name it. */
  private List<WhyView> why(Card card, String summary) {
    Map<WatchName, List<Reason>> byWatch = card.reasons().stream()
        .collect(Collectors.groupingBy(Reason::watch, LinkedHashMap::new, Collectors.toList()));
    List<WhyView> why = new ArrayList<>();
    byWatch.forEach((watch, reasons) -> {
      String label = byWatch.size() == 1
          ? words.say("label.why")
          : words.say("label.whyFor", PlainText.line(watch.value(), MAX_NAME));
      why.add(new WhyView(
          label,
          reasons.stream()
              .map(reason -> quote(reason, card.lead().language(), summary))
              .toList()));
    });
    return why;
  }

  private QuoteView quote(Reason reason, @Nullable String language, String summary) {
    String before = PlainText.inline(reason.before(), MAX_PHRASE);
    String matched = PlainText.line(reason.matched(), MAX_PHRASE);
    String after = PlainText.inline(reason.after(), MAX_PHRASE);
    Tongue tongue = Tongue.of(before + matched + after, language, words.locale());
    return switch (reason.field()) {
      case TEXT ->
        summary.contains(before + matched + after)
            ? new QuoteView("", matched, "", words.say("field.above"), tongue)
            : new QuoteView(before, matched, after, "", tongue);
      // the headline stands right above, so its words alone are repeated
      case TITLE -> new QuoteView("", matched, "", place(reason.field()), tongue);
      case SITE, SOURCE, LANGUAGE, BYLINE ->
        new QuoteView(before, matched, after, place(reason.field()), tongue);
    };
  }

  private String place(Field field) {
    return words.say("field." + field.word());
  }

  private static List<String> matched(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> PlainText.line(reason.matched(), MAX_PHRASE))
        .toList();
  }

  private static String matchedWords(List<Reason> reasons) {
    return matched(reasons).stream()
        .collect(Collectors.toMap(
            text -> text.toLowerCase(Locale.ROOT),
            text -> text,
            (first, again) -> first,
            LinkedHashMap::new))
        .values()
        .stream()
        .collect(Collectors.joining(", "));
  }
}
