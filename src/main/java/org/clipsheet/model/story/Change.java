package org.clipsheet.model.story;

/**
 * One fact that a version states otherwise than the text it changes.
 *
 * @param before the words in the earlier text; empty where the version adds them
 * @param after the words in the version; empty where it takes them away
 */
public record Change(String before, String after) {}
