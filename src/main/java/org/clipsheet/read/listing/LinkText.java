package org.clipsheet.read.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clipsheet.read.document.PageText;
import org.clipsheet.read.listing.LinkWords.Kind;

/** What the words of a link say of the page behind it: a headline, a section's name, a person's, "read more". */
record LinkText(String text) {
  private static final String QUOTING = "\"“”„«»‘’:;?!—–…「」『』";
  private static final int LETTERS_A_WORD = 2;
  private static final int LONG = 6;

  /** Before the first letter of a script without spaces. */
  private static final int FIRST_DENSE = 0x0E00;

  void describe(Set<String> slugWords, LinkTraits traits) {
    List<String> words = LinkWords.split(text);
    int length = length(words);
    double lower = lower();
    traits.add(Counted.TEXT_WORDS.of(length), true);
    traits.add("text.long", length >= LONG);
    traits.add("text.lower", length >= 3 ? lower : 0);
    traits.add("text.quoted", isQuoting());
    traits.add("text.ends", PageText.endsSentence(text));
    traits.add("text.name", length >= 2 && length <= 3 && lower == 0 && !hasDigit());
    traits.add(
        "text.offer", words.stream().anyMatch(word -> LinkWords.kinds(word).contains(Kind.OFFER)));
    describeLikeness(words, slugWords, traits);
  }

  private static void describeLikeness(
      List<String> words, Set<String> slugWords, LinkTraits traits) {
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(slugWords);
    int known = slugWords.size();
    traits.add("text.slug", known >= 3 ? (double) shared.size() / known : 0);
    traits.add(
        "text.is-slug",
        !words.isEmpty()
            && known <= 4
            && shared.size() == known
            && shared.size() + 1 >= words.size());
  }

  /** In words; scripts without spaces count two letters as one. */
  private static int length(List<String> words) {
    int length = 0;
    for (String word : words) {
      int dense = 0;
      for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
        dense += isDense(word.codePointAt(i)) ? 1 : 0;
      }
      length += dense == 0 ? 1 : (dense + 1) / LETTERS_A_WORD;
    }
    return length;
  }

  private static boolean isDense(int c) {
    if (c < FIRST_DENSE) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> false;
    };
  }

  /** The share of words that begin with a small letter, as most of a headline's do in most languages. */
  private double lower() {
    int all = 0;
    int lower = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean letter = Character.isLetter(c);
      if (letter && !inWord) {
        all++;
        lower += Character.isUpperCase(c) ? 0 : 1;
      }
      inWord = letter || (inWord && joins(c));
    }
    return all == 0 ? 0 : (double) lower / all;
  }

  private static boolean joins(int c) {
    return c == '\'' || c == '’' || c == '-' || isMark(Character.getType(c));
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private boolean isQuoting() {
    return text.chars().anyMatch(c -> QUOTING.indexOf(c) >= 0) || text.contains("...");
  }

  private boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }
}
