package org.clipsheet.model.edition;

import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.WatchName;

/**
 * Why a story is in the edition: a sentence (or the title) with the words that matched in it.
 *
 * @param before the sentence up to the matched words; starts with an ellipsis where it was cut
 * @param matched the matched words as they stand there
 * @param after the rest of the sentence; ends with an ellipsis where it was cut
 */
public record Reason(WatchName watch, Field field, String before, String matched, String after) {}
