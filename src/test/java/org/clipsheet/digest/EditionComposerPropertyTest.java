package org.clipsheet.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.edition.Card;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.Item;
import org.clipsheet.model.edition.ItemKind;
import org.clipsheet.model.edition.Section;
import org.clipsheet.model.story.Role;
import org.clipsheet.model.story.StoryId;

class EditionComposerPropertyTest {

  /** An article as far as its place in an edition depends on it. */
  record Draft(int story, Role role, int change, boolean old, Set<String> watches) {

    CandidateBuilder candidate(int id) {
      CandidateBuilder builder = role == Role.VERSION
          ? CandidateBuilder.article(id).version(story, "before", "after " + change)
          : CandidateBuilder.article(id).of(story, role);
      builder.published(old ? "2026-10-01" : "2026-11-22");
      watches.forEach(builder::matching);
      return builder;
    }
  }

  @Property(tries = 500)
  void everyArticleOfTheDigestIsToldExactlyOnceAndTheSumsHold(
      @ForAll("drafts") List<Draft> drafts,
      @ForAll Set<@IntRange(min = 1, max = 8) Integer> sentBefore,
      @ForAll @IntRange(min = 1, max = 6) int maxStories) {
    EditionMaterial material = material(drafts, sentBefore, maxStories);

    Composition composition = Editions.compose(material);

    Edition edition = composition.edition();
    assertThat(composition.items())
        .extracting(Item::article)
        .containsExactlyInAnyOrderElementsOf(ofTheDigest(material));
    assertThat(edition.receipt().matched()).isEqualTo(composition.items().size());
    assertThat(edition.storyCount()).isLessThanOrEqualTo(maxStories);
    assertThat(lines(edition)).isEqualTo(composition.items().size());
    assertThat(edition.receipt().shown())
        .isEqualTo(edition.storyCount()
            + sum(edition, Card::versions)
            + edition.foundLate().size());
    assertThat(edition.receipt().leftOver()).isEqualTo(edition.more().size());
  }

  @Property(tries = 300)
  void aStoryHasOneCardAtMostAndACorrectionIsNeverACarrierOfWhatItCorrects(
      @ForAll("drafts") List<Draft> drafts,
      @ForAll Set<@IntRange(min = 1, max = 8) Integer> sentBefore) {
    EditionMaterial material = material(drafts, sentBefore, 100);

    Composition composition = Editions.compose(material);

    List<StoryId> carded = cards(composition.edition()).map(Card::story).toList();
    assertThat(carded).doesNotHaveDuplicates();
    for (Item item : composition.items()) {
      Draft draft = drafts.get((int) item.article().value() - 1);
      if (draft.role() == Role.VERSION && item.kind() == ItemKind.CARRIER) {
        Draft shown = drafts.get((int) shownWith(composition, item.story()).value() - 1);
        assertThat(shown.role()).isEqualTo(Role.VERSION);
        assertThat(shown.change()).isEqualTo(draft.change());
      }
      if (draft.role() == Role.VERSION) {
        assertThat(item.kind()).isNotEqualTo(ItemKind.SINCE);
      }
    }
  }

  @Property(tries = 200)
  void noWatchIsStarvedWhileAnotherHasTwoPlaces(
      @ForAll("drafts") List<Draft> drafts, @ForAll @IntRange(min = 3, max = 6) int maxStories) {
    EditionMaterial all = material(drafts, Set.of(), 100);
    EditionMaterial few = material(drafts, Set.of(), maxStories);

    Set<String> wanted = watchesWithCards(Editions.compose(all).edition());
    Set<String> shown = watchesWithCards(Editions.compose(few).edition());

    assertThat(shown).isEqualTo(wanted);
  }

  private static EditionMaterial material(
      List<Draft> drafts, Set<Integer> sentBefore, int maxStories) {
    List<CandidateBuilder> candidates = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      candidates.add(drafts.get(i).candidate(i + 1));
    }
    return Editions.material(
        Editions.digest(maxStories, "C", "A", "B"),
        Editions.sent(sentBefore.stream().mapToLong(Integer::longValue).toArray()),
        candidates.toArray(CandidateBuilder[]::new));
  }

  private static List<ArticleId> ofTheDigest(EditionMaterial material) {
    return material.candidates().stream()
        .filter(candidate -> candidate.within(material.watches()).isPresent())
        .map(Candidate::id)
        .toList();
  }

  /** As many as a reader would count. */
  private static int lines(Edition edition) {
    return edition.storyCount()
        + sum(edition, Card::versions)
        + sum(edition, Card::carriers)
        + edition.alsoSince().stream()
            .mapToInt(since -> since.carriers().size())
            .sum()
        + edition.foundLate().size()
        + edition.more().size();
  }

  private static int sum(Edition edition, Function<Card, List<?>> part) {
    return cards(edition).mapToInt(card -> part.apply(card).size()).sum();
  }

  private static Stream<Card> cards(Edition edition) {
    return edition.sections().stream().map(Section::cards).flatMap(List::stream);
  }

  private static ArticleId shownWith(Composition composition, StoryId story) {
    return cards(composition.edition())
        .filter(card -> card.story().equals(story))
        .map(Card::article)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> watchesWithCards(Edition edition) {
    return edition.sections().stream()
        .map(section -> section.watch().value())
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<List<Draft>> drafts() {
    Arbitrary<Integer> story = Arbitraries.integers().between(1, 8);
    Arbitrary<Role> role = Arbitraries.of(Role.class);
    Arbitrary<Integer> change = Arbitraries.integers().between(1, 2);
    Arbitrary<Boolean> old = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
    Arbitrary<Set<String>> watches = Arbitraries.of("A", "B", "C", "Z").set().ofMaxSize(3);
    return Combinators.combine(story, role, change, old, watches)
        .as(Draft::new)
        .list()
        .ofMaxSize(25);
  }
}
