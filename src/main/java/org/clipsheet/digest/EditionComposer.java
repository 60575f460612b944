package org.clipsheet.digest;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Card;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.FoundLate;
import org.clipsheet.model.edition.Item;
import org.clipsheet.model.edition.Section;
import org.clipsheet.model.edition.SinceCarried;
import org.clipsheet.model.edition.SourceProblem;
import org.clipsheet.model.edition.Version;
import org.clipsheet.model.story.StoryId;
import org.clipsheet.model.story.Summary;

/**
 * Makes an edition. The same material always gives the same edition, and every article in it stands in exactly one
 * place: shown by a card, as a version or a carrier under one, as a line under a story sent before, as found late, or
 * over the limit by its title. Thread-safe.
 */
public final class EditionComposer {
  private final StoryPlanner planner;

  /**
   * A composer for this limit of age.
   *
   * @param maxAge an article published longer than this before it was found is told by its title only
   */
  public EditionComposer(Duration maxAge) {
    this.planner = new StoryPlanner(maxAge);
  }

  /**
   * The edition made of this material, and the items it tells.
   *
   * @param summaries asked once for each article shown by a card, and for no other
   */
  public Composition compose(EditionMaterial material, Function<Candidate, Summary> summaries) {
    List<WatchName> watches = material.watches();
    List<Candidate> articles = material.candidates().stream()
        .map(candidate -> candidate.within(watches))
        .flatMap(Optional::stream)
        .toList();
    List<StoryPlan> stories = byStory(articles).entrySet().stream()
        .map(story -> planner.plan(story.getValue(), material.sent().containsKey(story.getKey())))
        .toList();
    Layout layout = Layout.of(stories, watches, material.digest().maxStories());
    List<Item> items = layout.items();
    Edition edition = new Edition(
        material.digest(),
        material.dueAt(),
        material.builtAt(),
        material.late(),
        watches,
        sections(layout, summaries),
        alsoSince(layout, material.sent()),
        layout.late().stream().map(EditionComposer::foundLate).toList(),
        layout.more().stream()
            .flatMap(plan -> plan.articles().stream())
            .map(Lines::carrier)
            .toList(),
        quiet(watches, articles),
        material.period().telling(items),
        byLabel(material.problems()),
        material.notices());
    return new Composition(edition, items);
  }

  private static Map<StoryId, List<Candidate>> byStory(List<Candidate> articles) {
    return articles.stream()
        .collect(Collectors.groupingBy(Candidate::story, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Section> sections(Layout layout, Function<Candidate, Summary> summaries) {
    return layout.sections().entrySet().stream()
        .map(section -> new Section(
            section.getKey(),
            section.getValue().stream()
                .map(plan -> card(plan, summaries.apply(plan.shown())))
                .toList()))
        .toList();
  }

  private static Card card(CardPlan plan, Summary summary) {
    Candidate shown = plan.shown();
    Article article = shown.article();
    return new Card(
        plan.story(),
        shown.id(),
        Lines.carrier(shown),
        article.published(),
        shown.foundAt(),
        summary,
        Reasons.of(plan),
        plan.carriers().stream().map(Lines::carrier).toList(),
        plan.versions().stream()
            .map(version -> new Version(Lines.carrier(version), version.changes()))
            .toList(),
        plan.update() ? shown.changes() : List.of(),
        plan.update(),
        article.origin(),
        article.credit(),
        article.notices(),
        article.confidence());
  }

  /** The story sent last comes first. */
  private static List<SinceCarried> alsoSince(Layout layout, Map<StoryId, SentStory> sent) {
    Comparator<SentStory> lastSentFirst = Comparator.comparing(SentStory::sentAt)
        .reversed()
        .thenComparingLong(story -> story.story().value());
    Map<SentStory, List<Candidate>> carriers = layout.since().stream()
        .collect(Collectors.toMap(
            since -> Objects.requireNonNull(sent.get(since.getFirst().story())), since -> since));
    return carriers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(lastSentFirst))
        .map(since -> new SinceCarried(
            since.getKey().title(),
            since.getKey().sentAt(),
            since.getValue().stream().map(Lines::carrier).toList()))
        .toList();
  }

  private static FoundLate foundLate(Candidate late) {
    return new FoundLate(
        Lines.carrier(late),
        Objects.requireNonNull(late.article().published(), "found late without a date"),
        late.foundAt(),
        late.watches());
  }

  private static List<WatchName> quiet(List<WatchName> watches, List<Candidate> articles) {
    Set<WatchName> heard = new HashSet<>();
    articles.forEach(article -> heard.addAll(article.watches()));
    return watches.stream().filter(watch -> !heard.contains(watch)).toList();
  }

  private static List<SourceProblem> byLabel(List<SourceProblem> problems) {
    Comparator<SourceProblem> byLabel = Comparator.comparing(
            SourceProblem::source, String.CASE_INSENSITIVE_ORDER)
        .thenComparing(SourceProblem::source)
        .thenComparing(SourceProblem::since);
    return problems.stream().sorted(byLabel).toList();
  }
}
