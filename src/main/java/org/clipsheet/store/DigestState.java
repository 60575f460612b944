package org.clipsheet.store;

import java.time.Instant;
import org.clipsheet.model.edition.DigestName;
import org.jspecify.annotations.Nullable;

/**
 * How far a digest has come.
 *
 * @param firstSeenAt when it was first configured
 * @param nextDueAt when its next edition is due
 * @param lastBuiltAt when its last edition was built; absent before the first
 */
public record DigestState(
    DigestName name,
    Instant firstSeenAt,
    Instant nextDueAt,
    @Nullable Instant lastBuiltAt) {}
