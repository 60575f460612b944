package org.clipsheet.read.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.clipsheet.read.article.BodyReader.Body;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.Shingles;

/** Tells the blocks of a text that its site shows on most of its pages. */
final class BodyRepeats {
  /** What is shorter may be said again by anyone: an answer, a sub-heading. */
  private static final int SHORTEST = 12;

  private BodyRepeats() {}

  /** Fingerprints of the blocks, by which they are known on other pages; none for those too short to be known by. */
  static List<Long> fingerprints(Body body) {
    return body.blocks().stream()
        .filter(BodyRepeats::isTelling)
        .map(BodyRepeats::fingerprint)
        .toList();
  }

  /** The text without the blocks of these fingerprints, and without the headings that then head nothing. */
  static Body without(Set<Long> repeated, Body body) {
    if (repeated.isEmpty()) {
      return body;
    }
    List<PageBlock> own = body.blocks().stream()
        .filter(block -> !isTelling(block) || !repeated.contains(fingerprint(block)))
        .toList();
    if (own.size() == body.blocks().size()) {
      return body;
    }
    body.blocks().forEach(block -> body.marks().drop(block.index(), Omission.REPEATED));
    Deque<PageBlock> kept = new ArrayDeque<>();
    boolean followed = !body.stated().isEmpty();
    for (PageBlock block : own.reversed()) {
      boolean heads = block.isHeading() && !BodyFilter.isSentence(block);
      body.marks().keep(block.index());
      if (heads && !followed) {
        body.marks().drop(block.index(), Omission.EMPTY_HEADING);
      } else {
        kept.addFirst(block);
      }
      followed = !heads;
    }
    return new Body(List.copyOf(kept), body.stated(), body.root(), body.marks());
  }

  private static boolean isTelling(PageBlock block) {
    return block.letters() >= SHORTEST;
  }

  private static long fingerprint(PageBlock block) {
    return Shingles.of(List.of(PageText.key(block.text())), 1)[0];
  }
}
