package org.clipsheet.read.article;

/** What the names that a page's author gave to an element say about it. */
enum PageHint {
  /** Nothing. */
  NONE,
  /** The text of an article and little else. */
  BODY,
  /** The page's own content, as opposed to what surrounds it. */
  CONTENT,
  /** Who wrote it and when. */
  BYLINE,
  /** What stands below or beside pictures. */
  CAPTION,
  /** Navigation, related boxes, share bars, pleas and advertisements. */
  FURNITURE,
  /** What readers say. */
  COMMENTS,
  /** Not shown. */
  HIDDEN;

  /** Whether text so marked is no part of an article. */
  boolean isFurniture() {
    return ordinal() >= BYLINE.ordinal();
  }
}
