package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.clipsheet.read.document.WordLists;

/** Finds whom an article names as its origin: "… on the Kremlin. Politico.", "Source: Reuters", «по материалам РБК». */
final class CreditReader {
  private static final Map<String, List<String>> WORDS =
      WordLists.sections(CreditReader.class, "credits.txt");
  private static final Pattern LABELLED = Pattern.compile(
      "^(?:\\(|\\[)?(?:" + alternatives("LABELS") + ")\\s*[:：—–-]\\s*(.{2,80}?)[.)\\]]*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern REPORTED = Pattern.compile(
      "(?<!\\p{L})(?:" + alternatives("REPORTS")
          + ")\\s+[«\"“„]?(\\p{Lu}[\\p{L}\\d.&'’-]*(?:\\s\\p{Lu}[\\p{L}\\d.&'’-]*){0,3})",
      Pattern.UNICODE_CASE);
  private static final Pattern APPENDED = Pattern.compile(
      "[.!?…»”\"]\\s+(?:\\()?((?:The |Il |El |La |Le |Die |Der )?\\p{Lu}[\\p{L}\\d&'’-]*(?:[ .]\\p{L}[\\p{L}\\d&'’-]*){0,3})\\.?\\)?$");
  private static final int LONGEST = 60;
  private static final int LONGEST_LINE = 120;
  private static final int MOST_WORDS = 5;

  private CreditReader() {}

  private static String alternatives(String section) {
    List<String> phrases = new ArrayList<>(WORDS.getOrDefault(section, List.of()));
    phrases.sort(Comparator.comparingInt(String::length).reversed());
    return String.join("|", phrases.stream().map(Pattern::quote).toList());
  }

  /**
   * @param page all blocks, since the line that names the source may stand outside the text
   * @param text the blocks of the article
   */
  static Optional<String> read(PageOutline page, List<PageBlock> text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return appended(text.getFirst())
        .or(() -> labelled(page, text))
        .or(() -> text.size() > 1 ? appended(text.getLast()) : Optional.empty());
  }

  /** Whether the block says whom the text is from, and nothing else. */
  static boolean isCreditLine(PageBlock block) {
    return block.text().length() < LONGEST_LINE
        && !block.isHeading()
        && LABELLED.matcher(block.text()).find();
  }

  /** A name that stands as a sentence of its own at the end of a paragraph. */
  private static Optional<String> appended(PageBlock block) {
    Matcher name = APPENDED.matcher(tail(block.text()));
    return name.find() ? name(name.group(1)) : Optional.empty();
  }

  private static String tail(String text) {
    return text.length() <= LONGEST + 10 ? text : text.substring(text.length() - LONGEST - 10);
  }

  private static Optional<String> labelled(PageOutline page, List<PageBlock> text) {
    int from = text.getFirst().index();
    int to = Math.min(page.blocks().size(), text.getLast().index() + 6);
    for (PageBlock block : page.blocks().subList(from, to)) {
      if (block.text().length() < LONGEST_LINE) {
        Matcher label = LABELLED.matcher(block.text());
        if (label.find()) {
          return name(label.group(1));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String found) {
    String name = found.strip().replaceAll("^[«\"“„]+|[»\"”“.,;]+$", "");
    boolean fits = !name.isBlank()
        && name.length() <= LONGEST
        && PageText.words(name) <= MOST_WORDS
        && Character.isLetterOrDigit(name.charAt(0));
    return fits ? Optional.of(name) : Optional.empty();
  }
}
