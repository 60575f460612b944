package org.clipsheet.model.source;

/** What the address of a source is said to lead to. */
public enum SourceKind {
  /** Whatever the bytes turn out to be. */
  AUTO,
  /** RSS, RDF, Atom or JSON Feed. */
  FEED,
  /** A plain HTML page of links. */
  PAGE,
  /** A sitemap or sitemap index (sitemaps.org). */
  SITEMAP
}
