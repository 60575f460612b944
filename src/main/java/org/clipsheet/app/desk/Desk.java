package org.clipsheet.app.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.clipsheet.fetch.FetchSettings;
import org.clipsheet.mail.MailSettings;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.watch.Watch;
import org.clipsheet.watch.Watchlist;
import org.jspecify.annotations.Nullable;

/**
 * What is worked with at present: one configuration, its watchlist compiled. Immutable; a new configuration is a new desk.
 *
 * @param backlog entries older than this at a source's first poll are not sent; absent: all are
 * @param mail absent where no digest is configured
 */
public record Desk(
    List<Source> sources,
    Watchlist watchlist,
    List<Digest> digests,
    FetchSettings fetch,
    @Nullable MailSettings mail,
    @Nullable Duration backlog,
    Duration maxAge) {

  public Desk {
    sources = List.copyOf(sources);
    digests = List.copyOf(digests);
  }

  public Optional<Source> source(SourceName name) {
    return sources.stream().filter(source -> source.name().equals(name)).findFirst();
  }

  public Optional<Digest> digest(DigestName name) {
    return digests.stream().filter(digest -> digest.name().equals(name)).findFirst();
  }

  /** All watches, in the watchlist's order. */
  public List<WatchName> watchNames() {
    return watchlist.watches().stream().map(Watch::name).toList();
  }
}
