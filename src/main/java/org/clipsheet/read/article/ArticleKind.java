package org.clipsheet.read.article;

import java.util.Optional;
import org.clipsheet.read.article.BodyReader.Body;

/** What kind of article a page holds, as far as that bears on how whole its text can be. */
enum ArticleKind {
  STORY(""),
  /** Entries that are added while something happens; what is read is its state at one moment. */
  LIVE_BLOG("live blog"),
  /** Pictures with a line each. */
  GALLERY("picture gallery"),
  /** A sentence or two, of which nothing is missing. */
  FLASH(""),
  /** The page shows the beginning to everyone and the rest to subscribers. */
  CUT("only the beginning is free to read");

  private static final int FEW_LETTERS = 1_500;
  private static final int FLASH_LETTERS = 350;
  private static final int FEWEST_CAPTIONS = 5;

  private final String notice;

  ArticleKind(String notice) {
    this.notice = notice;
  }

  static ArticleKind of(PageOutline page, StructuredData data, Body body) {
    int letters = body.letters() + body.stated().length();
    if (data.hasType("LiveBlogPosting")) {
      return LIVE_BLOG;
    }
    if (letters < FEW_LETTERS && (data.isPaid() || PageWords.asksToPay(page, body.blocks()))) {
      return CUT;
    }
    if (data.hasType("ImageGallery")
        || data.hasType("MediaGallery")
        || captions(page, body) > body.letters()) {
      return GALLERY;
    }
    return letters < FLASH_LETTERS ? FLASH : STORY;
  }

  /** Letters in captions where there are several, or 0. */
  private static int captions(PageOutline page, Body body) {
    int letters = 0;
    int count = 0;
    for (PageRegion region : page.regions()) {
      if (region.tag() == PageTag.CAPTION && region.element().normalName().equals("figcaption")) {
        count++;
        for (int i = region.first(); i < region.end(); i++) {
          letters += body.marks().isKept(i) ? 0 : page.blocks().get(i).letters();
        }
      }
    }
    return count < FEWEST_CAPTIONS ? 0 : letters;
  }

  /** The kind in words for the reader of a digest; empty where there is nothing to tell. */
  Optional<String> notice() {
    return Optional.of(notice).filter(text -> !text.isEmpty());
  }

  /** Its name among the weights of {@link BodyConfidence}. */
  String trait() {
    return switch (this) {
      case STORY -> "kind.story";
      case LIVE_BLOG -> "kind.live-blog";
      case GALLERY -> "kind.gallery";
      case FLASH -> "kind.flash";
      case CUT -> "kind.cut";
    };
  }
}
