package org.clipsheet.digest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cron expression that cannot be understood or never fires: which field, and what is wrong with it. */
public final class InvalidCronException extends IllegalArgumentException {
  private final @Nullable String field;
  private final String problem;

  InvalidCronException(String expression, @Nullable String field, String problem) {
    super(
        "cron expression \"" + expression + "\": " + (field == null ? "" : field + ": ") + problem);
    this.field = field;
    this.problem = problem;
  }

  /** The field in words, such as {@code day of month}; empty where the expression as a whole is wrong. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** What is wrong, in words, without the field and the expression. */
  public String problem() {
    return problem;
  }
}
