package org.clipsheet.store;

import java.time.Instant;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.SourceName;
import org.jspecify.annotations.Nullable;

/** An entry as it is kept; its teaser and full text are not kept with it. */
public record StoredEntry(
    EntryId id,
    SourceName source,
    Entry entry,
    Reading reading,
    Instant seenAt,
    @Nullable ArticleId article) {}
