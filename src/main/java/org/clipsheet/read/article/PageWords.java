package org.clipsheet.read.article;

import java.util.List;
import java.util.Map;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;

/** Recognises, in several languages, what pages say that hold no article or not all of it. */
enum PageWords {
  /** That there is nothing at the address. */
  MISSING,
  /** That one is to log in. */
  LOGIN,
  /** That this is what a search found. */
  SEARCH,
  /** That the rest is for those who pay. */
  PAY;

  private static final Map<String, List<String>> LISTS =
      WordLists.sections(PageWords.class, "page-words.txt");
  private static final int LONGEST_HEADLINE = 90;
  private static final int LONGEST_PLEA = 400;
  private static final int BLOCKS_AFTER = 12;

  /** Whether the headline says so: its words begin it, or end it, or are all of it. */
  boolean isHeadline(String headline) {
    String lower = PageText.lower(headline).strip();
    return lower.length() <= LONGEST_HEADLINE
        && lines().stream().anyMatch(words -> begins(lower, words) || ends(lower, words));
  }

  /** Whether one of the blocks around the text's end, or behind it, says so. */
  static boolean asksToPay(PageOutline page, List<PageBlock> text) {
    if (text.isEmpty()) {
      return false;
    }
    int last = text.getLast().index();
    List<PageBlock> blocks = page.blocks();
    return blocks.subList(last, Math.min(blocks.size(), last + 1 + BLOCKS_AFTER)).stream()
        .map(PageBlock::text)
        .filter(words -> words.length() <= LONGEST_PLEA)
        .map(PageText::lower)
        .anyMatch(words -> PAY.lines().stream().anyMatch(words::contains));
  }

  private List<String> lines() {
    return LISTS.getOrDefault(name(), List.of());
  }

  private static boolean begins(String text, String words) {
    return text.startsWith(words) && isEdge(text, words.length());
  }

  private static boolean ends(String text, String words) {
    return text.endsWith(words) && isEdge(text, text.length() - words.length() - 1);
  }

  private static boolean isEdge(String text, int at) {
    return at < 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || PageText.isEastAsian(text.charAt(at));
  }
}
