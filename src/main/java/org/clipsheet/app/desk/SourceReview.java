package org.clipsheet.app.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.clipsheet.health.Health;
import org.clipsheet.model.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * How one source is.
 *
 * @param nextPollAt absent for a source never applied
 */
public record SourceReview(
    Source source,
    Health health,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant lastNewEntryAt,
    Optional<Duration> usualPace,
    @Nullable Instant nextPollAt) {}
