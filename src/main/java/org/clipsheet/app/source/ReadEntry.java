package org.clipsheet.app.source;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.SitePage;
import org.clipsheet.model.source.Entry;
import org.clipsheet.store.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what reading it gave, ready to be committed.
 *
 * @param key by which its source knows it
 * @param article absent where the entry gave nothing to watch
 * @param addresses under which the article is known, the entry's own first
 * @param matches the watches it satisfies; none for backlog
 * @param reason how it was read or why not, in words
 * @param retryAt when its page is worth another try
 * @param missedRules the source's rules that gave nothing on its page, in words
 * @param page what its page tells of the pages of its site; absent where it was not read from a page
 */
record ReadEntry(
    String key,
    Entry entry,
    Reading reading,
    @Nullable Article article,
    List<AddressKey> addresses,
    List<Match> matches,
    String reason,
    Optional<Instant> retryAt,
    List<String> missedRules,
    Optional<SitePage> page) {

  /** One that gave nothing to watch. */
  static ReadEntry failed(String key, Entry entry, String reason) {
    return new ReadEntry(
        key,
        entry,
        Reading.FAILED,
        null,
        List.of(),
        List.of(),
        reason,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  ReadEntry triedAgainAt(Optional<Instant> retryAt) {
    return new ReadEntry(
        key, entry, reading, article, addresses, matches, reason, retryAt, missedRules, page);
  }

  ReadEntry from(PageReading.Got got) {
    return new ReadEntry(
        key,
        entry,
        reading,
        article,
        addresses,
        matches,
        reason,
        retryAt,
        got.missed(),
        Optional.of(got.page()));
  }
}
