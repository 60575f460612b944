package org.clipsheet.app.desk;

import java.time.Instant;
import org.clipsheet.model.edition.Reason;
import org.clipsheet.store.StoredArticle;

/**
 * An article of the archive that satisfies a query.
 *
 * @param datedAt when it was published, or found if that was earlier or nobody knows
 * @param reason the words that satisfied it, in their sentence; its watch stands for the query
 */
public record FoundArticle(StoredArticle stored, Instant datedAt, Reason reason) {}
