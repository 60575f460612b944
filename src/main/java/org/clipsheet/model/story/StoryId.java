package org.clipsheet.model.story;

/** The store's number of a story: that of its lead article. */
public record StoryId(long value) {}
