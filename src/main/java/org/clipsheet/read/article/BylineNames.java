package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;

/** Takes people's names out of the ways in which pages print them. */
final class BylineNames {
  private static final Map<String, List<String>> WORDS =
      WordLists.sections(BylineNames.class, "byline.txt");
  private static final Set<String> NOBODY = new HashSet<>(WORDS.getOrDefault("NOBODY", List.of()));
  private static final Set<String> ROLES = new HashSet<>(WORDS.getOrDefault("ROLES", List.of()));
  private static final Pattern OPENING = Pattern.compile(
      "^(?:" + String.join("|", WORDS.getOrDefault("OPENINGS", List.of())) + ")\\s*:?\\s+",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LABEL = Pattern.compile(
      "^(?:" + String.join("|", WORDS.getOrDefault("OPENINGS", List.of())) + ")\\s*:\\s*",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN = Pattern.compile(
      "\\s*[;|•·/]\\s*|\\s*,\\s*|\\s+(?:"
          + String.join("|", WORDS.getOrDefault("BETWEEN", List.of()))
          + ")\\s+|\\s*&\\s*|\\s+[-–—]\\s+|\\n",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NOISE = Pattern.compile(
      "\\([^)]*\\)|\\S+@\\S+|@\\w+|\\bhttps?://\\S+|\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?(?:Uhr|[ap]\\.?m))?");
  private static final Pattern TAIL = Pattern.compile(
      "\\s+(?:" + String.join("|", WORDS.getOrDefault("TAILS", List.of())) + ")(?!\\p{L}).*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern INSIDE = Pattern.compile("(?<!\\p{L})(?:"
      + String.join("|", WORDS.getOrDefault("INSIDE", List.of())) + ")\\s*:?\\s+(?=\\p{Lu})");
  private static final Pattern WORD_END = Pattern.compile("[\\s.]+");
  private static final int MOST_WORDS = 5;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS_OF_DATED_LINE = 9;

  private BylineNames() {}

  /** Whether the line says that names follow: "By …", "Autor: …". */
  static boolean opens(String line) {
    return OPENING.matcher(line).lookingAt() || LABEL.matcher(line).lookingAt();
  }

  /** Whether it says that names follow and names nobody itself: "By", "Autor:". */
  static boolean isLabel(String line) {
    return line.length() <= LONGEST
        && (OPENING.matcher(line.strip() + " ").matches()
            || LABEL.matcher(line.strip() + ": ").matches());
  }

  /** The people that a line of a page names as its authors, at its beginning or beside a date. */
  static List<String> printedIn(String line, Set<String> sites) {
    if (opens(line)) {
      return of(line, sites);
    }
    boolean dated = line.chars().filter(Character::isDigit).count() > 4;
    if (!dated) {
      return List.of();
    }
    Matcher inside = INSIDE.matcher(line);
    if (inside.find()) {
      return of(line.substring(inside.end()), sites);
    }
    return PageText.words(line) > MOST_WORDS_OF_DATED_LINE
        ? List.of()
        : of(line, sites).stream().filter(name -> name.indexOf(' ') > 0).toList();
  }

  /**
   * The people a byline names, in its order, each once.
   *
   * @param sites names of the site, which are nobody
   */
  static List<String> of(String byline, Set<String> sites) {
    String names = NOISE.matcher(PageText.collapsed(byline)).replaceAll(" ").strip();
    for (int i = 0; i < 2; i++) {
      names = LABEL.matcher(names).replaceFirst("");
      names = OPENING.matcher(names).replaceFirst("").strip();
    }
    names = TAIL.matcher(names).replaceFirst("");
    Map<String, String> people = new LinkedHashMap<>();
    for (String part : BETWEEN.split(names)) {
      String name = trimmed(part);
      if (isPerson(name, sites)) {
        people.putIfAbsent(PageText.key(name), name);
      } else if (people.isEmpty() && isWords(name)) {
        break;
      }
    }
    return new ArrayList<>(people.values());
  }

  /** Whether it may be a name to log in. */
  static boolean isOneWord(String name) {
    return name.indexOf(' ') < 0;
  }

  /** Whether it is the name of whom the one word names, with its spaces. */
  static boolean isInFull(String whole, String name) {
    return isOneWord(name) && !isOneWord(whole) && PageText.key(whole).equals(PageText.key(name));
  }

  private static String trimmed(String part) {
    String name = part.strip();
    while (!name.isEmpty() && !Character.isLetterOrDigit(name.charAt(0))) {
      name = name.substring(1);
    }
    while (!name.isEmpty()
        && ".,:;-–—*|)]".indexOf(name.charAt(name.length() - 1)) >= 0
        && !isInitial(name)) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name;
  }

  private static boolean isInitial(String name) {
    return name.endsWith(".")
        && name.length() > 2
        && Character.isUpperCase(name.charAt(name.length() - 2))
        && !Character.isLetter(name.charAt(name.length() - 3));
  }

  private static boolean isPerson(String name, Set<String> sites) {
    if (name.length() < 2
        || name.length() > LONGEST
        || !isWords(name)
        || PageText.words(name) > MOST_WORDS) {
      return false;
    }
    String lower = PageText.lower(name);
    if (NOBODY.contains(lower)
        || isLabel(name)
        || sites.contains(PageText.key(name))
        || lower.contains("www.")
        || hasDate(lower)) {
      return false;
    }
    for (String word : WORD_END.split(lower)) {
      if (ROLES.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWords(String name) {
    return name.chars().anyMatch(Character::isLetter);
  }

  private static boolean hasDate(String lower) {
    int digits = (int) lower.chars().filter(Character::isDigit).count();
    return digits > 4 || (digits > 0 && lower.indexOf(' ') > 0);
  }
}
