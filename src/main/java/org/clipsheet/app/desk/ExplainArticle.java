package org.clipsheet.app.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.store.StoredEntry;
import org.clipsheet.store.Transaction;
import org.clipsheet.watch.Judge;
import org.clipsheet.watch.Watch;

/** The life of the article behind an address, from the store, and how near it comes to each watch. */
public final class ExplainArticle {
  private final Store store;
  private final List<Watch> watches;

  /** @param watches of which it is told how near the article comes to them */
  public ExplainArticle(Store store, List<Watch> watches) {
    this.store = store;
    this.watches = List.copyOf(watches);
  }

  /** Empty if no source has ever shown the address, in whatever clothes. */
  public Optional<ArticleLife> explain(URI address) {
    return store.read(tx -> life(tx, AddressKey.of(address))).map(this::judged);
  }

  private ArticleLife judged(ArticleLife life) {
    if (life.article().isEmpty()) {
      return life;
    }
    StoredArticle stored = life.article().get();
    return life.with(Judge.of(watches).judge(stored.article(), stored.source().value()));
  }

  private static Optional<ArticleLife> life(Transaction tx, AddressKey address) {
    List<StoredEntry> entries = new ArrayList<>(tx.entries().at(address));
    Optional<ArticleId> article = tx.articles()
        .findAny(List.of(address))
        .or(() ->
            entries.stream().map(StoredEntry::article).filter(Objects::nonNull).findFirst());
    article.ifPresent(id -> tx.entries().of(id).stream()
        .filter(entry -> entries.stream().noneMatch(seen -> seen.id().equals(entry.id())))
        .forEach(entries::add));
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    List<ArticleLife.Seen> seen = entries.stream()
        .map(entry -> new ArticleLife.Seen(entry, tx.ledger().of(entry.id())))
        .toList();
    return Optional.of(new ArticleLife(
        seen,
        article.flatMap(tx.articles()::find),
        article.map(tx.articles()::matches).orElse(List.of()),
        article.flatMap(tx.stories()::placement),
        article.map(tx.editions()::toldIn).orElse(List.of()),
        List.of()));
  }
}
