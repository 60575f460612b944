package org.clipsheet.model.article;

import java.util.Locale;

/** A part of an article in which a watch can match. */
public enum Field {
  TITLE,
  TEXT,
  SITE,
  SOURCE,
  LANGUAGE,
  BYLINE;

  /** The name in queries and in output: {@code title}, {@code text}, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
