package org.clipsheet.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.SourceName;

/** Entries met in listings. An entry is known by its source and key for good, also after its article was forgotten. */
public interface EntryStore {

  /** Those of the keys that this source has shown before. */
  Set<String> known(SourceName source, Collection<String> keys);

  /**
   * Keeps the entry; empty, and nothing written, if this source has shown the key before.
   *
   * @param key what tells it from the source's other entries: the value of the {@link AddressKey} of its link, so that
   *     {@link #at} finds it, or the feed's own identifier where it has no link
   * @throws IllegalArgumentException if the source has no row
   */
  Optional<EntryId> insert(
      SourceName source, String key, Entry entry, Reading reading, Instant seenAt);

  /** Ties the entry to the article it led to. */
  void link(EntryId entry, ArticleId article);

  /** Entries whose page is to be tried again by {@code now}, those due first. */
  List<RetryEntry> dueForRetry(SourceName source, Instant now, int limit);

  /** Writes how the last try ended and, where there is to be another, when. */
  void recordReading(EntryId entry, Reading reading, int tries, Optional<Instant> retryAt);

  /**
   * Everything ever met under this address, by any source, oldest first: entries that have it as their key, and entries
   * that led to the article known by it.
   */
  List<StoredEntry> at(AddressKey address);

  /** The entries that led to this article, oldest first. */
  List<StoredEntry> of(ArticleId article);
}
