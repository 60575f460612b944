package org.clipsheet.model.article;

/** Where an article's text was taken from. */
public enum Origin {
  /** The article's own page. */
  PAGE,
  /** A feed that carries whole articles. */
  FEED_TEXT,
  /** The entry alone (title and teaser), because the page may not or could not be read. */
  ENTRY
}
