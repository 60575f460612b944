package org.clipsheet.read.article;

import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.clipsheet.read.article.BodyReader.Body;
import org.clipsheet.read.document.PageText;

/**
 * What speaks for a text being an article's and all of it, and what against: shares from 0 to 1, each of which moves the
 * {@link BodyConfidence} one way only, so that a page that differs in nothing else is never trusted more for having more
 * left out.
 */
final class BodyTraits {
  private static final int SHORTEST_SENTENCE = 30;
  private static final double MOST_LINKED = 0.5;
  private static final int SHORT_PARAGRAPH = 60;
  private static final int LONG_TEXT = 3_000;
  private static final int MANY_BLOCKS = 200;
  private static final int MOST_CHECKED = 2_000;
  private static final int SHORTEST_DESCRIPTION = 40;
  private static final int BEGINNING = 40;
  private static final int FIRST_BLOCKS = 3;

  private final PageOutline page;
  private final StructuredArticle structured;
  private final BodyStated stated;
  private final ArticleTitle title;
  private final Body body;

  BodyTraits(
      PageOutline page,
      StructuredArticle structured,
      BodyStated stated,
      ArticleTitle title,
      Body body) {
    this.page = page;
    this.structured = structured;
    this.stated = stated;
    this.title = title;
    this.body = body;
  }

  /** Hands over each trait with its share. */
  void describe(ObjDoubleConsumer<String> trait) {
    int kept = body.stated().length();
    int unended = 0;
    int scraps = 0;
    int paragraphs = 0;
    for (PageBlock block : body.blocks()) {
      kept += block.letters();
      if (!block.isHeading()) {
        paragraphs++;
        unended += PageText.endsSentence(block.text()) ? 0 : block.letters();
        scraps += block.letters() < SHORT_PARAGRAPH ? block.letters() : 0;
      }
    }
    int leftOut = leftOut();
    int cutOut = cutOut();
    trait.accept("left-out", share(leftOut, leftOut + kept));
    trait.accept("cut-out", share(cutOut, cutOut + kept));
    trait.accept("unended", share(unended, kept));
    trait.accept("scraps", share(scraps, kept));
    trait.accept("few", 1.0 / Math.max(1, paragraphs));
    trait.accept("long", Math.min(1, Math.log1p(body.blocks().size()) / Math.log1p(MANY_BLOCKS)));
    trait.accept("short", 1 - Math.min(1, Math.log1p(kept) / Math.log1p(LONG_TEXT)));
    trait.accept("named", isNamed() ? 1 : 0);
    trait.accept("clear", body.root() == null ? 0 : body.root().clearance());
    trait.accept("headed", isHeaded() ? 1 : 0);
    trait.accept("declared", isDeclared() ? 1 : 0);
    describeWitnesses(kept, trait);
  }

  /** What the page states about its text: silent where it states nothing. */
  private void describeWitnesses(int kept, ObjDoubleConsumer<String> trait) {
    if (stated.isArticle() && body.stated().isEmpty()) {
      int held = 0;
      for (PageBlock block :
          body.blocks().subList(0, Math.min(MOST_CHECKED, body.blocks().size()))) {
        held += stated.holds(block) ? block.letters() : 0;
      }
      trait.accept("stated", Math.min(1, share(held, Math.max(kept, stated.letters()))));
    }
    page.meta()
        .first(List.of("description", "og:description"))
        .map(PageText::key)
        .ifPresent(key -> {
          if (key.length() >= SHORTEST_DESCRIPTION && isDescribed(key)) {
            trait.accept("described", 1);
          }
        });
  }

  private boolean isDescribed(String description) {
    String beginning = description.substring(0, Math.min(description.length(), BEGINNING));
    return body.blocks().stream()
        .limit(FIRST_BLOCKS)
        .anyMatch(block -> PageText.key(block.text()).contains(beginning));
  }

  /** Letters of sentences that nothing speaks against but their place. */
  private int leftOut() {
    int letters = 0;
    for (PageBlock block : page.blocks()) {
      if (block.letters() >= SHORTEST_SENTENCE
          && block.linkDensity() < MOST_LINKED
          && !block.isHeading()
          && PageText.endsSentence(block.text())
          && body.marks().why(block.index()).filter(Omission.OUTSIDE::equals).isPresent()
          && !isInFurniture(block)) {
        letters += block.letters();
      }
    }
    return letters;
  }

  private static boolean isInFurniture(PageBlock block) {
    for (PageRegion at = block.region(); at != null; at = at.parent()) {
      if (at.tag() == PageTag.FURNITURE
          || at.tag() == PageTag.CAPTION
          || at.hint().isFurniture()) {
        return true;
      }
    }
    return false;
  }

  /** Letters that stand among the text and were taken for something else by what they say or how they are linked. */
  private int cutOut() {
    int letters = 0;
    for (PageBlock block : page.blocks()) {
      Omission why = body.marks().why(block.index()).orElse(null);
      letters += why != null && why.isJudged() ? block.letters() : 0;
    }
    return letters;
  }

  private boolean isNamed() {
    return body.root() != null && body.root().region().hint() == PageHint.BODY;
  }

  private boolean isHeaded() {
    return title.block() >= 0
        && !body.blocks().isEmpty()
        && title.block() < body.blocks().getFirst().index();
  }

  private boolean isDeclared() {
    return structured.isArticle()
        || page.meta().first("og:type").filter("article"::equalsIgnoreCase).isPresent();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
