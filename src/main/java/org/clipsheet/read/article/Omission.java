package org.clipsheet.read.article;

/** Why a block of a page is no part of the article's text. */
enum Omission {
  /** It stands outside the element that holds the article, or before its headline. */
  OUTSIDE,
  /** It is the headline, or repeats it. */
  HEADLINE,
  /** The name, class or role of an element around it says that it is something else. */
  NAMED,
  /** Most text of an element around it is links. */
  LINK_LIST,
  /** It leads to other articles. */
  RELATED,
  /** It heads what readers say. */
  COMMENTS,
  /** It stands behind the end of the article. */
  AFTER_END,
  /** It asks to pass the article on. */
  SHARE,
  /** It sorts the article. */
  TAGS,
  /** It asks for a subscription, a click or money. */
  PLEA,
  /** It tells about a picture. */
  CAPTION,
  /** Consent and rights. */
  LEGAL,
  /** A word or two that only name a box. */
  LABEL,
  /** It stands on most pages of the site. */
  REPEATED,
  /** It is little more than a link. */
  LINK,
  /** It says whom the text is from, and nothing else. */
  CREDIT,
  /** A heading beneath which nothing of the text stands. */
  EMPTY_HEADING;

  /** Whether the reader judged by the block itself, amid the text, and not by its place or by what the page calls it. */
  boolean isJudged() {
    return switch (this) {
      case OUTSIDE, HEADLINE, NAMED, COMMENTS, REPEATED, CREDIT -> false;
      case LINK_LIST,
          RELATED,
          AFTER_END,
          SHARE,
          TAGS,
          PLEA,
          CAPTION,
          LEGAL,
          LABEL,
          LINK,
          EMPTY_HEADING -> true;
    };
  }
}
