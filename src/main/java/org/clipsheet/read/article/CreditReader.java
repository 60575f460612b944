package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;

/** Finds whom an article names as its origin: "… on the Kremlin. Politico.", "Source: Reuters", «по материалам РБК». */
final class CreditReader {
  private static final Map<String, List<String>> WORDS =
      WordLists.sections(CreditReader.class, "credits.txt");
  private static final Pattern LABELLED = Pattern.compile(
      "^(?:\\(|\\[)?(?:" + alternatives("LABELS") + ")\\s*[:：—–-]\\s*(.{2,80}?)[.)\\]]*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WITH_MATERIAL = Pattern.compile(
      "^[(\\[*–—-]*\\s*(?:\\p{L}[^.!?]{0,40}\\s)?(?:" + alternatives("MATERIAL")
          + ")\\s+([«\"“„]?\\p{L}.{1,60}?)[.)\\]*]*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern REPORTED = Pattern.compile(
      ",\\s(?:(?i:" + alternatives("REPORTS")
          + "))\\s+(?:\\p{Ll}[\\p{L}-]*\\s){0,2}[«\"“„]?(\\p{L}[\\p{L}\\d.’'-]*(?:\\s\\p{L}[\\p{L}\\d-]*){0,3})[»\"”“]?\\.?$",
      Pattern.UNICODE_CASE);
  private static final Pattern APPENDED = Pattern.compile(
      "[.!?…»”\"]\\s+(?:\\()?((?:The |Il |El |La |Le |Die |Der )?\\p{Lu}[\\p{L}\\d&'’-]*(?:[ .](?:(?:of|and|de|del|della|di|du|da|do|la|le|les|für|der|и|і|та)\\s)?\\p{Lu}[\\p{L}\\d&'’-]*){0,3})\\.?\\)?$");
  private static final Pattern AROUND_NAME = Pattern.compile("^[«\"“„]+|[»\"”“.,;]+$");

  /** What a line is looked through for before the pattern is tried, which takes far longer. */
  private static final PhraseIndex<String> LABELS = phrases("LABELS");

  private static final PhraseIndex<String> MATERIAL = phrases("MATERIAL");
  private static final int LONGEST = 60;
  private static final int LONGEST_LINE = 120;
  private static final int MOST_WORDS = 5;
  private static final int LINES_BEHIND = 4;

  private CreditReader() {}

  private static String alternatives(String section) {
    List<String> phrases = new ArrayList<>(WORDS.getOrDefault(section, List.of()));
    phrases.sort(Comparator.comparingInt(String::length).reversed());
    return String.join("|", phrases.stream().map(Pattern::quote).toList());
  }

  private static PhraseIndex<String> phrases(String section) {
    Map<String, String> phrases = new LinkedHashMap<>();
    for (String phrase : WORDS.getOrDefault(section, List.of())) {
      phrases.put(PageText.lower(phrase), phrase);
    }
    return new PhraseIndex<>(phrases);
  }

  /**
   * @param page all blocks, since the line that names the source may stand outside the text
   * @param text the blocks of the article
   */
  static Optional<String> read(PageOutline page, List<PageBlock> text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    PageBlock first = text.getFirst();
    PageBlock last = text.getLast();
    return CreditAgencies.ofDateline(first.text())
        .or(() -> appended(first))
        .or(() -> labelled(page, text))
        .or(() -> signed(page, last))
        .or(() -> reported(first))
        .or(() -> text.size() > 1 ? appended(last) : Optional.empty());
  }

  /** Whether the block says whom the text is from, and nothing else. */
  static boolean isCreditLine(PageBlock block) {
    return block.text().length() < LONGEST_LINE
        && !block.isHeading()
        && (ofLabel(block.text()).isPresent() || ofMaterial(block.text()).isPresent());
  }

  /** The agency in brackets at the end of the text, or in a line of its own right behind it. */
  private static Optional<String> signed(PageOutline page, PageBlock last) {
    int behind = Math.min(page.blocks().size(), last.index() + LINES_BEHIND);
    for (PageBlock block : page.blocks().subList(last.index(), behind)) {
      Optional<String> agency = CreditAgencies.ofEnd(block.text());
      if (agency.isPresent() && (block == last || block.text().length() < LONGEST_LINE)) {
        return agency;
      }
    }
    return Optional.empty();
  }

  /** An agency or a paper that the first paragraph ends in: «…, сообщает Интерфакс». */
  private static Optional<String> reported(PageBlock block) {
    Matcher name = REPORTED.matcher(tail(block.text()));
    return name.find() ? CreditAgencies.known(name.group(1)) : Optional.empty();
  }

  /** What follows a label at the beginning of the line, as written. */
  private static Optional<String> ofLabel(String line) {
    String lower = PageText.lower(line);
    if (LABELS.at(lower, 0).isEmpty() && LABELS.at(lower, 1).isEmpty()) {
      return Optional.empty();
    }
    Matcher label = LABELLED.matcher(line);
    return label.find() ? Optional.of(label.group(1)) : Optional.empty();
  }

  /** "With material from …": known agencies by their own names, others as they are written. */
  private static Optional<String> ofMaterial(String line) {
    Matcher material = WITH_MATERIAL.matcher(line);
    if (!MATERIAL.isIn(PageText.lower(line)) || !material.find()) {
      return Optional.empty();
    }
    String name = material.group(1);
    return CreditAgencies.known(name)
        .or(() -> Character.isLowerCase(name.charAt(0)) ? Optional.empty() : name(name));
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
        Optional<String> labelled = ofLabel(block.text());
        Optional<String> name =
            labelled.isPresent() ? labelled.flatMap(CreditReader::name) : ofMaterial(block.text());
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(String found) {
    String name = AROUND_NAME.matcher(found.strip()).replaceAll("");
    boolean fits = !name.isBlank()
        && name.length() <= LONGEST
        && PageText.words(name) <= MOST_WORDS
        && Character.isLetterOrDigit(name.charAt(0));
    return fits ? Optional.of(name) : Optional.empty();
  }
}
