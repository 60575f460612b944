package org.clipsheet.model.story;

/**
 * A sentence quoted from an article's text.
 *
 * @param start first UTF-16 unit in the article's text
 * @param end one past the last
 * @param text those units, line breaks and runs of white space folded to one space
 */
public record Sentence(int start, int end, String text) {}
