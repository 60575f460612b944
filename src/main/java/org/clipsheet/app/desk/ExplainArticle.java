package org.clipsheet.app.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoredEntry;
import org.clipsheet.store.Transaction;

/** The life of the article behind an address, from the store alone. */
public final class ExplainArticle {
  private final Store store;

  public ExplainArticle(Store store) {
    this.store = store;
  }

  /** Empty if no source has ever shown the address, in whatever clothes. */
  public Optional<ArticleLife> explain(URI address) {
    return store.read(tx -> life(tx, AddressKey.of(address)));
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
        article.map(tx.editions()::toldIn).orElse(List.of())));
  }
}
