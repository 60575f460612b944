package org.clipsheet.app.edition;

import java.util.Optional;
import org.clipsheet.model.edition.DeliveryState;

/**
 * How one attempt at a delivery ended.
 *
 * @param error why it was not accepted
 */
public record DeliveryReport(String recipient, DeliveryState state, Optional<String> error) {}
