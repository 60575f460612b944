package org.clipsheet.app.edition;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipsheet.address.TrackingParameters;
import org.clipsheet.digest.Candidate;
import org.clipsheet.digest.Composition;
import org.clipsheet.digest.EditionComposer;
import org.clipsheet.digest.EditionMaterial;
import org.clipsheet.digest.SendingRule;
import org.clipsheet.digest.SentStory;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.model.story.StoryId;
import org.clipsheet.model.story.Summary;
import org.clipsheet.store.DigestState;
import org.clipsheet.store.PendingArticle;
import org.clipsheet.store.ShownStory;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.store.StoredEntry;
import org.clipsheet.store.Transaction;
import org.clipsheet.summary.Summarizer;
import org.clipsheet.summary.SummaryLimit;
import org.jspecify.annotations.Nullable;

/**
 * An edition as it would be at one instant, composed from one snapshot of the store and not committed.
 *
 * @param entries the entry that brought each article the edition tells
 * @param worthSending whether it is to be mailed
 */
record Draft(Composition composition, Map<ArticleId, EntryId> entries, boolean worthSending) {
  /** A service that runs is never this late. */
  private static final Duration LATE = Duration.ofMinutes(15);

  /** Two or three sentences of a news article. */
  private static final SummaryLimit SUMMARY = new SummaryLimit(3, 60);

  /** The entry that brought an article which the edition tells. */
  EntryId entryOf(ArticleId article) {
    return Objects.requireNonNull(entries.get(article));
  }

  Edition edition() {
    return composition.edition();
  }

  static Draft of(Transaction tx, EditionRequest request, Instant now) {
    Digest digest = request.digest();
    DigestState state = tx.editions().find(digest.name()).orElseThrow();
    Instant from = state.lastBuiltAt() != null ? state.lastBuiltAt() : state.firstSeenAt();
    PeriodAccount account = PeriodAccount.of(tx, request.sources(), from, now);
    List<PendingArticle> pending =
        tx.editions().pending(digest.name(), request.watches(), request.since().map(now::minus));
    Instant dueAt = request.dueAt().orElse(now);
    EditionMaterial material = new EditionMaterial(
        digest,
        request.watchlist(),
        candidates(tx, pending, request.sources()),
        shown(tx, digest, pending),
        account.receipt(),
        account.problems(),
        account.notices(),
        dueAt,
        now,
        Duration.between(dueAt, now).compareTo(LATE) > 0);
    Composition composition =
        new EditionComposer(request.maxAge()).compose(material, Draft::summary);
    return new Draft(
        composition,
        pending.stream()
            .map(PendingArticle::article)
            .collect(Collectors.toMap(StoredArticle::id, StoredArticle::entry)),
        SendingRule.worthSending(
            composition.edition(),
            state.lastBuiltAt(),
            account.hasProblemSince(from),
            request.dueAt().isPresent()));
  }

  private static List<Candidate> candidates(
      Transaction tx, List<PendingArticle> pending, List<Source> sources) {
    Map<SourceName, String> labels = new HashMap<>();
    sources.forEach(source -> labels.put(source.name(), source.label()));
    List<Candidate> candidates = new ArrayList<>(pending.size());
    for (PendingArticle article : pending) {
      StoredArticle stored = article.article();
      candidates.add(new Candidate(
          stored.id(),
          article.placement().story(),
          article.placement().role(),
          article.placement().changes(),
          stored.article(),
          link(tx.entries().of(stored.id()).getFirst()),
          labels.getOrDefault(stored.source(), stored.source().value()),
          stored.foundAt(),
          article.matches()));
    }
    return candidates;
  }

  /** The address as the entry gives it, which certainly works, without what would tell the site who sent the reader. */
  private static @Nullable URI link(StoredEntry entry) {
    URI link = entry.entry().link();
    return link == null ? null : TrackingParameters.removed(link);
  }

  private static Map<StoryId, SentStory> shown(
      Transaction tx, Digest digest, List<PendingArticle> pending) {
    Set<StoryId> stories = pending.stream()
        .map(article -> article.placement().story())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return tx.editions().shown(digest.name(), stories).values().stream()
        .collect(Collectors.toMap(
            ShownStory::story,
            story -> new SentStory(story.story(), story.title(), story.builtAt())));
  }

  private static Summary summary(Candidate candidate) {
    return Summarizer.summarize(
        candidate.article(),
        candidate.matches().stream().map(Match::passages).flatMap(List::stream).toList(),
        SUMMARY);
  }
}
