package org.clipsheet.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clipsheet.mail.EditionView.ArticleView;
import org.clipsheet.mail.EditionView.ProblemView;
import org.clipsheet.mail.EditionView.SinceView;
import org.clipsheet.mail.EditionView.StoryView;
import org.clipsheet.mail.EditionView.TopView;
import org.clipsheet.mail.EditionView.WatchView;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.Receipt;
import org.clipsheet.model.edition.Section;
import org.clipsheet.model.edition.SourceProblem;

/** An edition for one recipient, from which views of different length are made. */
final class EditionPage {

  private static final List<String> LABELS = List.of(
      "top",
      "update",
      "changed",
      "alsoReportedBy",
      "version",
      "more",
      "since",
      "late",
      "notices",
      "quiet",
      "receipt",
      "sources");

  /** From how many stories on the greatest are named at the top. */
  private static final int MANY_STORIES = 13;

  private static final int TOP_STORIES = 3;
  private static final int WATCHES_NAMED = 12;
  private static final int MAX_NAME = 80;
  private static final int MAX_SENTENCE = 400;

  private final Edition edition;
  private final String recipient;
  private final Words words;
  private final ReaderTime time;
  private final Headline headline;
  private final List<List<StoryView>> stories;
  private final List<SinceView> since;
  private final List<ArticleView> late;
  private final List<ArticleView> more;

  EditionPage(Edition edition, String recipient) {
    this.edition = edition;
    this.recipient = recipient;
    this.words = Words.in(edition.digest().language());
    this.time = new ReaderTime(words, edition.digest().zone(), edition.builtAt());
    this.headline = new Headline(edition, words, time);
    StoryViews views = new StoryViews(words, time);
    this.stories = edition.sections().stream()
        .map(section -> section.cards().stream().map(views::story).toList())
        .toList();
    this.since = edition.alsoSince().stream().map(views::since).toList();
    this.late = edition.foundLate().stream().map(views::late).toList();
    this.more =
        edition.more().stream().map(carrier -> views.headline(carrier, "")).toList();
  }

  String subject() {
    return headline.subject();
  }

  int storyCount() {
    return edition.storyCount();
  }

  /**
   * The view with so many stories in full, dealt out over the watches in turn so that none is told by titles alone
   * while another is told whole; the rest stand by title in their own watch.
   *
   * @param tooLong whether to say that mail programs may cut the message
   */
  EditionView view(int inFull, boolean tooLong) {
    return new EditionView(
        words.locale().getLanguage(),
        labels(),
        PlainText.line(edition.digest().name().value(), MAX_NAME),
        time.heading(),
        headline.preheader(),
        counts(storyCount() - inFull + more.size()),
        remarks(tooLong),
        top(),
        watches(inFull),
        since,
        late,
        more,
        edition.quiet().stream().map(EditionPage::name).toList(),
        receipt(edition.receipt()),
        sources(edition.receipt()),
        edition.problems().stream().map(this::problem).toList(),
        edition.notices().stream().map(n -> PlainText.line(n, MAX_SENTENCE)).toList(),
        footer());
  }

  private Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    LABELS.forEach(label -> labels.put(label, words.say("label." + label)));
    labels.put("titles", words.say("text.titles"));
    return labels;
  }

  private List<String> counts(int titles) {
    Receipt receipt = edition.receipt();
    int told = storyCount() + more.size();
    int watches = edition.watches().size();
    int updates =
        (int) stories.stream().flatMap(List::stream).filter(StoryView::update).count();
    int configured = receipt.sourcesConfigured();
    List<String> counts = new ArrayList<>();
    counts.add(words.count("count.stories", told, told));
    addIfAny(counts, "count.titles", titles);
    addIfAny(counts, "count.updates", updates);
    addIfAny(counts, "count.since", since.size());
    addIfAny(counts, "count.late", late.size());
    counts.add(words.count("count.watches", watches, watches));
    counts.add(words.count("count.sources", configured, Headline.checked(receipt), configured));
    return counts;
  }

  private void addIfAny(List<String> counts, String key, int number) {
    if (number > 0) {
      counts.add(words.count(key, number, number));
    }
  }

  private List<String> remarks(boolean tooLong) {
    List<String> remarks = new ArrayList<>();
    if (edition.late()) {
      remarks.add(words.say("text.late", time.full(edition.dueAt()), time.full(edition.builtAt())));
    }
    if (edition.isEmpty()) {
      remarks.add(words.say("text.empty"));
    }
    if (tooLong) {
      remarks.add(words.say("text.long"));
    }
    return remarks;
  }

  /** The stories that most have carried, over all watches. */
  private List<TopView> top() {
    if (storyCount() < MANY_STORIES) {
      return List.of();
    }
    record Told(StoryView story, WatchName watch) {
      int reach() {
        return story.carriers().size() + story.versions().size();
      }
    }
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      WatchName watch = edition.sections().get(i).watch();
      stories.get(i).forEach(story -> told.add(new Told(story, watch)));
    }
    return told.stream()
        .sorted(Comparator.comparingInt(Told::reach).reversed())
        .limit(TOP_STORIES)
        .map(top -> new TopView(
            top.story().article().title(), top.story().article().tongue(), name(top.watch())))
        .toList();
  }

  private List<WatchView> watches(int inFull) {
    int[] full = dealtOut(inFull);
    List<WatchView> watches = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      Section section = edition.sections().get(i);
      List<StoryView> all = stories.get(i);
      watches.add(new WatchView(
          name(section.watch()),
          all.size(),
          all.subList(0, full[i]),
          all.subList(full[i], all.size())));
    }
    return watches;
  }

  /** How many stories of each watch are told in full, so that they sum up to the given number. */
  private int[] dealtOut(int inFull) {
    int[] full = new int[stories.size()];
    int left = Math.min(inFull, storyCount());
    for (int round = 1; left > 0; round++) {
      for (int i = 0; i < full.length && left > 0; i++) {
        if (stories.get(i).size() >= round) {
          full[i]++;
          left--;
        }
      }
    }
    return full;
  }

  private List<String> receipt(Receipt of) {
    int configured = of.sourcesConfigured();
    return List.of(
        words.say(
            "receipt.period",
            time.full(of.from()),
            time.full(of.until()),
            edition.digest().zone().getId()),
        words.count(
            "receipt.sources",
            configured,
            configured,
            of.sourcesDue(),
            of.sourcesRead(),
            of.sourcesUnchanged(),
            of.sourcesFailed(),
            of.sourcesSilent()),
        words.say("receipt.entries", of.entriesSeen(), of.entriesKnown(), of.entriesNew()),
        words.say(
            "receipt.articles",
            of.entriesNew(),
            of.articlesRead(),
            of.fromFeedOnly(),
            of.failed(),
            of.backlog()),
        words.say("receipt.matched", of.matched(), of.shown(), of.folded(), of.leftOver()));
  }

  private String sources(Receipt of) {
    int configured = of.sourcesConfigured();
    int checked = Headline.checked(of);
    if (!edition.problems().isEmpty()) {
      return words.count("sources.problems", configured, checked, configured);
    }
    return checked == configured
        ? words.count("sources.all", configured, configured)
        : words.count("sources.some", configured, checked, configured);
  }

  private ProblemView problem(SourceProblem problem) {
    return new ProblemView(
        PlainText.line(problem.source(), MAX_NAME),
        PlainText.line(problem.problem(), MAX_SENTENCE),
        words.say("time.since", time.moment(problem.since())),
        PlainText.line(problem.advice(), MAX_SENTENCE));
  }

  private List<String> footer() {
    List<String> footer = new ArrayList<>();
    footer.add(words.say(
        "footer.why",
        PlainText.line(recipient, 254),
        PlainText.line(edition.digest().name().value(), MAX_NAME)));
    if (!edition.watches().isEmpty()) {
      footer.add(words.say(
          "footer.watches",
          named(edition.watches().stream().map(EditionPage::name).toList())));
    }
    footer.add(words.say("footer.change"));
    footer.add(words.say("footer.privacy"));
    return footer;
  }

  private static String named(List<String> watches) {
    String first = watches.stream().limit(WATCHES_NAMED).collect(Collectors.joining(", "));
    int left = watches.size() - WATCHES_NAMED;
    return left > 0 ? first + " (+" + left + ")" : first;
  }

  private static String name(WatchName watch) {
    return PlainText.line(watch.value(), MAX_NAME);
  }
}
