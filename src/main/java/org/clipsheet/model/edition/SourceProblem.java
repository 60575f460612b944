package org.clipsheet.model.edition;

import java.time.Instant;

/**
 * A source that is not well.
 *
 * @param source its label
 * @param problem in words, with the last error
 * @param advice what the user can do about it
 */
public record SourceProblem(String source, String problem, Instant since, String advice) {}
