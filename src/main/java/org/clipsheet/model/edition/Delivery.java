package org.clipsheet.model.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One edition to one recipient, without its bytes.
 *
 * @param messageId the Message-ID, made with the edition and the same in every attempt
 * @param attempts how often it was handed to a mail server
 * @param nextAttemptAt when it is due; meaningless once sent or failed
 * @param lastError why the last attempt failed
 */
public record Delivery(
    DeliveryId id,
    EditionId edition,
    String recipient,
    DeliveryState state,
    String messageId,
    int attempts,
    Instant nextAttemptAt,
    @Nullable String lastError) {}
