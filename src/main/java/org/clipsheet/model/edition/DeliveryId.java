package org.clipsheet.model.edition;

/** The store's number of a delivery. */
public record DeliveryId(long value) {}
