package org.clipsheet.model.source;

import java.time.Instant;

/**
 * A rule of a source's {@code select} that gave nothing on the pages read last.
 *
 * @param rule with its selector and what became of it, in words: {@code select.text "article .body" matches nothing}
 * @param pages how many pages in a row, as far as was looked back
 * @param since when the first of them was read
 */
public record RuleMiss(String rule, int pages, Instant since) {}
