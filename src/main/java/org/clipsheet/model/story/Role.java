package org.clipsheet.model.story;

import java.util.Locale;

/** What an article is to its story. */
public enum Role {
  /** The article that stands for the story. */
  LEAD,
  /** The same text, whole or cut, under this or another headline. */
  COPY,
  /** The same text with facts changed: numbers, names, negations. Never folded away. */
  VERSION,
  /** New text on the same event. */
  FOLLOW_UP;

  /** The name in output: {@code lead}, {@code copy}, {@code version}, {@code follow-up}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
