package org.clipsheet.read.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;

/** Finds what a page says about its own text: translated by a machine, paid for, an opinion, corrected, updated. */
final class NoticeReader {
  private static final Map<String, List<String>> WORDS =
      WordLists.sections(NoticeReader.class, "notices.txt");

  /** By how a phrase begins, how it may end; an empty ending where it is given whole. */
  private static final PhraseIndex<List<String>> TRANSLATED = translated();

  private static final PhraseIndex<String> CORRECTED = openings("CORRECTED");
  private static final PhraseIndex<String> UPDATED = openings("UPDATED");
  private static final int FARTHEST_APART = 60;
  private static final Pattern LABEL_END = Pattern.compile("[:：|｜\\n]|[-–—](?=\\s)");
  private static final int LONGEST_NOTICE = 400;
  private static final int LONGEST_LABEL = 30;
  private static final int SHORTEST_NOTICE = 8;
  private static final int AROUND = 15;
  private static final double MOSTLY_LINKS = 0.5;

  private NoticeReader() {}

  /**
   * In the order translated, sponsored, opinion, corrected, updated; each at most once.
   *
   * @param address of the page, whose path may name the section
   * @param headline index of the headline's block, or -1
   * @param text the blocks of the article
   */
  static List<String> read(
      PageOutline page,
      StructuredArticle structured,
      URI address,
      int headline,
      List<PageBlock> text) {
    if (text.isEmpty()) {
      return List.of();
    }
    int begin = text.getFirst().index();
    List<PageBlock> before =
        around(page, Math.min(begin, headline < 0 ? begin : headline) - AROUND, begin + 1);
    List<Line> all =
        lines(around(page, before.getFirst().index(), text.getLast().index() + AROUND));
    Set<String> notices = new LinkedHashSet<>();
    translated(all).ifPresent(notices::add);
    String title = headline < 0 ? "" : page.blocks().get(headline).text();
    if (structured.types().contains("AdvertiserContentArticle")
        || isBelow(address, "SPONSORED")
        || isSection(page.meta(), "ADVERTISED")
        || isAnnounced(title, "SPONSORED")
        || isAnnounced(title, "ADVERTISED")
        || isLabelled(before, page.meta(), "SPONSORED")) {
      notices.add("sponsored");
    }
    if (structured.types().contains("OpinionNewsArticle")
        || isBelow(address, "OPINION")
        || isAnnounced(title, "OPINION")
        || isLabelled(before, page.meta(), "OPINION")) {
      notices.add("opinion");
    }
    said(all, headline, CORRECTED).ifPresent(note -> notices.add("corrected: " + note));
    said(all, headline, UPDATED).ifPresent(note -> notices.add("updated: " + note));
    return new ArrayList<>(notices);
  }

  /** Whether the block is a notice and no text. */
  static boolean isNotice(PageBlock block) {
    if (block.text().length() > LONGEST_NOTICE) {
      return false;
    }
    String lower = PageText.lower(block.text());
    return isTranslation(lower) || opens(lower, CORRECTED) || opens(lower, UPDATED);
  }

  private static List<PageBlock> around(PageOutline page, int from, int to) {
    List<PageBlock> blocks = page.blocks();
    return blocks.subList(Math.max(0, from), Math.min(blocks.size(), to));
  }

  /** A block that is short enough for a notice, and its text in lower case. */
  private record Line(PageBlock block, String lower) {}

  private static List<Line> lines(List<PageBlock> blocks) {
    return blocks.stream()
        .filter(block -> block.text().length() <= LONGEST_NOTICE)
        .map(block -> new Line(block, PageText.lower(block.text())))
        .toList();
  }

  private static Optional<String> translated(List<Line> lines) {
    return lines.stream()
        .map(Line::lower)
        .filter(NoticeReader::isTranslation)
        .findFirst()
        .map(lower -> "machine-translated"
            + origin(lower).map(language -> " from " + language).orElse(""));
  }

  private static boolean isTranslation(String lower) {
    for (int i = TRANSLATED.next(lower, 0); i < lower.length(); i = TRANSLATED.next(lower, i + 1)) {
      int at = i;
      for (List<String> endings : TRANSLATED.at(lower, i)) {
        if (endings.stream().anyMatch(ending -> isNear(lower.indexOf(ending, at), at))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNear(int ending, int at) {
    return ending >= at && ending - at <= FARTHEST_APART;
  }

  private static Optional<String> origin(String lower) {
    return words("FROM").stream()
        .filter(line -> lower.contains(line.substring(line.indexOf(' ') + 1)))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst();
  }

  private static boolean isLabelled(List<PageBlock> blocks, PageMeta meta, String section) {
    List<String> labels = words(section);
    return isSection(meta, section)
        || blocks.stream()
            .filter(block -> block.text().length() <= LONGEST_LABEL && block.linkDensity() < 1)
            .anyMatch(block -> labels.contains(PageText.lower(block.text())));
  }

  private static boolean isSection(PageMeta meta, String section) {
    return meta.first(List.of("article:section", "section"))
        .filter(name -> words(section).contains(PageText.lower(name)))
        .isPresent();
  }

  /** Whether a part of the address's path is one of the labels. */
  private static boolean isBelow(URI address, String section) {
    String path = address.getPath();
    return path != null
        && Arrays.stream(PageText.lower(path).split("/")).anyMatch(words(section)::contains);
  }

  /** Whether the headline begins with a label: "Kommentar: …". */
  private static boolean isAnnounced(String headline, String section) {
    Matcher end = LABEL_END.matcher(headline);
    return end.find()
        && words(section)
            .contains(PageText.lower(headline.substring(0, end.start())).strip());
  }

  /** Not the headline, which says so itself, nor the headlines of other articles nearby. */
  private static Optional<String> said(
      List<Line> lines, int headline, PhraseIndex<String> openings) {
    return lines.stream()
        .filter(line -> line.block.index() != headline && line.block.linkDensity() < MOSTLY_LINKS)
        .filter(line -> opens(line.lower, openings))
        .findFirst()
        .map(line -> line.block.text().replace('\n', ' '));
  }

  private static boolean opens(String lower, PhraseIndex<String> openings) {
    return openings.at(lower, 0).stream()
        .anyMatch(opening -> lower.length() > opening.length() + SHORTEST_NOTICE
            && !(Character.isLetter(opening.charAt(opening.length() - 1))
                && Character.isLetter(lower.charAt(opening.length()))));
  }

  private static PhraseIndex<List<String>> translated() {
    Map<String, List<String>> endings = new LinkedHashMap<>();
    for (String phrase : words("TRANSLATED")) {
      String[] parts = phrase.split(" … ");
      endings
          .computeIfAbsent(parts[0], p -> new ArrayList<>())
          .add(parts.length > 1 ? parts[1] : "");
    }
    return new PhraseIndex<>(endings);
  }

  private static PhraseIndex<String> openings(String section) {
    Map<String, String> openings = new LinkedHashMap<>();
    words(section).forEach(opening -> openings.put(opening, opening));
    return new PhraseIndex<>(openings);
  }

  private static List<String> words(String section) {
    return WORDS.getOrDefault(section, List.of());
  }
}
