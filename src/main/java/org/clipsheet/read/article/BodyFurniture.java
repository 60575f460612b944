package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * What a block is, if it is no part of an article although it stands in the article's element: told by the phrase it
 * begins with or holds, in several languages.
 */
enum BodyFurniture {
  /** Leads to other articles. */
  RELATED(240),
  /** Heads what readers say. */
  COMMENTS(60),
  /** Asks to pass the article on. */
  SHARE(80),
  /** Sorts the article. */
  TAGS(300),
  /** Asks for a subscription, a click or money. */
  PLEA(600),
  /** Tells about a picture. */
  CAPTION(400),
  /** Consent and rights. */
  LEGAL(900),
  /** A word or two that only name a box. */
  LABEL(30);

  /** Blocks up to this length are looked at for phrases within. */
  private static final int LONGEST_PLEA = 700;

  private static final Map<String, List<Phrase>> OPENINGS = new HashMap<>();
  private static final PhraseIndex<BodyFurniture> WITHIN;

  private final int longest;

  /** @param longest a block with more characters is not recognised by how it begins */
  BodyFurniture(int longest) {
    this.longest = longest;
  }

  private record Phrase(String text, BodyFurniture means) {}

  static {
    Map<String, BodyFurniture> within = new LinkedHashMap<>();
    WordLists.sections(BodyFurniture.class, "furniture.txt").forEach((section, lines) -> {
      BodyFurniture means = valueOf(section);
      for (String line : lines) {
        if (line.startsWith("~")) {
          within.putIfAbsent(line.substring(1), means);
        } else {
          OPENINGS
              .computeIfAbsent(firstWord(line), w -> new ArrayList<>())
              .add(new Phrase(line, means));
        }
      }
    });
    WITHIN = new PhraseIndex<>(within);
  }

  /** What the block is; absent where nothing speaks against its being text. */
  static @Nullable BodyFurniture of(PageBlock block) {
    String text = block.text();
    if (text.length() > LEGAL.longest) {
      return null;
    }
    String lower = PageText.lower(text);
    BodyFurniture opening = byOpening(block, lower);
    return opening != null || text.length() > LONGEST_PLEA ? opening : byPhraseWithin(lower);
  }

  private static @Nullable BodyFurniture byOpening(PageBlock block, String lower) {
    int from = 0;
    while (from < lower.length() && from < 4 && isOrnament(lower.charAt(from))) {
      from++;
    }
    String bare = lower.substring(from);
    for (Phrase phrase : OPENINGS.getOrDefault(firstWord(bare), List.of())) {
      if (bare.startsWith(phrase.text) && phrase.means.fits(block, bare, phrase.text)) {
        return phrase.means;
      }
    }
    return null;
  }

  /** The same as a reason for leaving a block out. */
  Omission omission() {
    return switch (this) {
      case RELATED -> Omission.RELATED;
      case COMMENTS -> Omission.COMMENTS;
      case SHARE -> Omission.SHARE;
      case TAGS -> Omission.TAGS;
      case PLEA -> Omission.PLEA;
      case CAPTION -> Omission.CAPTION;
      case LEGAL -> Omission.LEGAL;
      case LABEL -> Omission.LABEL;
    };
  }

  /** A sentence may begin with the same words as furniture does; what follows tells. */
  private boolean fits(PageBlock block, String lower, String phrase) {
    int end = phrase.length();
    if (lower.length() > longest
        || (end < lower.length()
            && Character.isLetter(lower.charAt(end))
            && !PageText.isEastAsian(lower.charAt(end))
            && Character.isLetter(phrase.charAt(end - 1)))) {
      return false;
    }
    String rest = lower.substring(end).strip();
    return switch (this) {
      case RELATED ->
        block.linkDensity() > 0.25
            || isShort(rest, 40)
            || phrase.endsWith(":")
            || rest.startsWith(":")
            || rest.startsWith("：")
            || rest.startsWith("|")
            || rest.startsWith(">")
            || block.isHeading();
      case COMMENTS -> rest.length() < 25 && !PageText.endsSentence(rest);
      case PLEA -> block.linkLetters() > 0 || isShort(lower, 220);
      case TAGS ->
        phrase.endsWith(":") || rest.startsWith(":") || block.linkLetters() > 0 || rest.isEmpty();
      case CAPTION -> lower.length() < 160 || !PageText.endsSentence(lower);
      case LABEL -> isShort(rest, 12);
      case SHARE, LEGAL -> true;
    };
  }

  /** Scripts that write a word in one or two characters say in a third of the length what others say. */
  private static boolean isShort(String text, int length) {
    boolean isDense = !text.isEmpty() && PageText.isEastAsian(text.charAt(text.length() / 2));
    return isDense
        ? text.length() < length / 3 && !PageText.endsSentence(text)
        : text.length() < length;
  }

  private static @Nullable BodyFurniture byPhraseWithin(String lower) {
    for (int i = WITHIN.next(lower, 0); i < lower.length(); i = WITHIN.next(lower, i + 1)) {
      if (i == 0 || !Character.isLetter(lower.charAt(i - 1))) {
        return WITHIN.at(lower, i).getFirst();
      }
    }
    return null;
  }

  /** Of scripts without spaces the first two characters. */
  private static String firstWord(String text) {
    if (text.length() >= 2 && PageText.isEastAsian(text.charAt(0))) {
      return text.substring(0, 2);
    }
    int end = 0;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && ":,;：、，；".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isOrnament(char c) {
    return !Character.isLetterOrDigit(c) && c != '©' && c != '(';
  }
}
