package org.clipsheet.config;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.clipsheet.fetch.FetchSettings;
import org.clipsheet.mail.MailSettings;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.source.Source;
import org.clipsheet.watch.Watch;
import org.jspecify.annotations.Nullable;

/**
 * A whole configuration, valid as it stands.
 *
 * @param zone of digests that name none
 * @param data where the database and the last good configuration are kept; absolute
 * @param backlog entries older than this at a source's first poll are stored and not sent; absent: all are sent
 * @param maxAge articles published longer ago when found are listed as found late
 * @param mail absent where no digest is configured
 */
public record Settings(
    ZoneId zone,
    Path data,
    @Nullable Duration backlog,
    Duration maxAge,
    FetchSettings fetch,
    @Nullable MailSettings mail,
    List<Source> sources,
    List<Watch> watches,
    List<Digest> digests) {

  public Settings {
    sources = List.copyOf(sources);
    watches = List.copyOf(watches);
    digests = List.copyOf(digests);
  }
}
