package org.clipsheet.model.source;

/** The store's number of an entry; grows in commit order. */
public record EntryId(long value) {}
