package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.read.document.PageText;
import org.clipsheet.read.document.WordLists;

/** Finds what a page says about its own text: translated by a machine, paid for, an opinion, corrected. */
final class NoticeReader {
  private static final Map<String, List<String>> WORDS =
      WordLists.sections(NoticeReader.class, "notices.txt");
  private static final int LONGEST_NOTICE = 400;
  private static final int LONGEST_LABEL = 30;
  private static final int AROUND = 15;
  private static final double MOSTLY_LINKS = 0.5;

  private NoticeReader() {}

  /**
   * In the order translated, sponsored, opinion, corrected; each at most once.
   *
   * @param headline index of the headline's block, or -1
   * @param text the blocks of the article
   */
  static List<String> read(
      PageOutline page, StructuredArticle structured, int headline, List<PageBlock> text) {
    if (text.isEmpty()) {
      return List.of();
    }
    int begin = text.getFirst().index();
    List<PageBlock> before =
        around(page, Math.min(begin, headline < 0 ? begin : headline) - AROUND, begin + 1);
    List<PageBlock> all = around(page, before.getFirst().index(), text.getLast().index() + AROUND);
    Set<String> notices = new LinkedHashSet<>();
    translated(all).ifPresent(notices::add);
    if (structured.types().contains("AdvertiserContentArticle")
        || isLabelled(before, page.meta(), "SPONSORED")) {
      notices.add("sponsored");
    }
    if (structured.types().contains("OpinionNewsArticle")
        || isLabelled(before, page.meta(), "OPINION")) {
      notices.add("opinion");
    }
    corrected(all, headline).ifPresent(notices::add);
    return new ArrayList<>(notices);
  }

  /** Whether the block is a notice and no text. */
  static boolean isNotice(PageBlock block) {
    if (block.text().length() > LONGEST_NOTICE) {
      return false;
    }
    String lower = PageText.lower(block.text());
    return isTranslation(lower) || isCorrection(lower);
  }

  private static List<PageBlock> around(PageOutline page, int from, int to) {
    List<PageBlock> blocks = page.blocks();
    return blocks.subList(Math.max(0, from), Math.min(blocks.size(), to));
  }

  private static Optional<String> translated(List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      String lower = PageText.lower(block.text());
      if (lower.length() <= LONGEST_NOTICE && isTranslation(lower)) {
        return Optional.of("machine-translated"
            + origin(lower).map(language -> " from " + language).orElse(""));
      }
    }
    return Optional.empty();
  }

  private static boolean isTranslation(String lower) {
    return words("TRANSLATED").stream().anyMatch(lower::contains);
  }

  private static Optional<String> origin(String lower) {
    return words("FROM").stream()
        .filter(line -> lower.contains(line.substring(line.indexOf(' ') + 1)))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst();
  }

  private static boolean isLabelled(List<PageBlock> blocks, PageMeta meta, String section) {
    List<String> labels = words(section);
    return meta.first(List.of("article:section", "section"))
            .filter(name -> labels.contains(PageText.lower(name)))
            .isPresent()
        || blocks.stream()
            .filter(block -> block.text().length() <= LONGEST_LABEL && block.linkDensity() < 1)
            .anyMatch(block -> labels.contains(PageText.lower(block.text())));
  }

  /** Not the headline, which says so itself, nor the headlines of other articles nearby. */
  private static Optional<String> corrected(List<PageBlock> blocks, int headline) {
    return blocks.stream()
        .filter(block -> block.index() != headline && block.linkDensity() < MOSTLY_LINKS)
        .filter(block -> block.text().length() <= LONGEST_NOTICE)
        .filter(block -> isCorrection(PageText.lower(block.text())))
        .findFirst()
        .map(block -> "corrected: " + block.text().replace('\n', ' '));
  }

  private static boolean isCorrection(String lower) {
    return words("CORRECTED").stream()
        .anyMatch(opening -> lower.startsWith(opening)
            && lower.length() > opening.length() + 20
            && !Character.isLetter(lower.charAt(opening.length())));
  }

  private static List<String> words(String section) {
    return WORDS.getOrDefault(section, List.of());
  }
}
