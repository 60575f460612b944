package org.clipsheet.model.edition;

/** The store's number of an edition. */
public record EditionId(long value) {}
