package org.clipsheet.app.desk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.clipsheet.health.Health;
import org.clipsheet.model.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * How one source is.
 *
 * @param feed by which its page is read; absent where its own address is asked
 * @param nextPollAt absent for a source never applied
 */
public record SourceReview(
    Source source,
    Health health,
    @Nullable URI feed,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant lastNewEntryAt,
    Optional<Duration> usualPace,
    @Nullable Instant nextPollAt) {}
