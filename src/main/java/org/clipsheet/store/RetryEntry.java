package org.clipsheet.store;

import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * An entry whose page could not be read yet.
 *
 * @param article what stands for it meanwhile; absent where the entry gave nothing
 * @param tries how often its page was tried
 */
public record RetryEntry(EntryId id, Entry entry, @Nullable ArticleId article, int tries) {}
