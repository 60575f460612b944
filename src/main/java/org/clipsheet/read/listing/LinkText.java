package org.clipsheet.read.listing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;

/** What the words of a link say of the page behind it: a headline, a section's name, a person's, "read more". */
record LinkText(String text) {
  private static final Pattern QUOTED = Pattern.compile("[\"“”„«»‘’:;?!—–…「」『』]|\\.{3}");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
  private static final int LETTERS_A_WORD = 2;

  void describe(Set<String> slugWords, LinkTraits traits) {
    List<String> words = LinkWords.split(text);
    String joined = String.join("-", words);
    int length = length(words);
    traits.add("text.words." + LinkAddress.bucket(length), 1);
    traits.add("text.lower", length >= 3 ? lower() : 0);
    traits.add("text.quoted", QUOTED.matcher(text).find() ? 1 : 0);
    traits.add("text.ends", PageText.endsSentence(text) ? 1 : 0);
    traits.add("text.name", isName(length) ? 1 : 0);
    traits.add("text.more", LinkWords.is("more", joined) ? 1 : 0);
    traits.add("text.section", LinkWords.is("section", joined) ? 1 : 0);
    traits.add("text.house", LinkWords.is("house", joined) ? 1 : 0);
    traits.add("text.offer", words.stream().anyMatch(word -> LinkWords.is("offer", word)) ? 1 : 0);
    long shared = words.stream().distinct().filter(slugWords::contains).count();
    boolean told = slugWords.size() >= 3;
    traits.add(
        "text.slug", told ? (double) Math.min(shared, slugWords.size()) / slugWords.size() : 0);
    traits.add(
        "text.is-slug",
        !words.isEmpty()
                && slugWords.size() <= 4
                && shared == slugWords.size()
                && shared + 1 >= words.size()
            ? 1
            : 0);
  }

  /** In words; scripts without spaces count two letters as one. */
  private static int length(List<String> words) {
    int length = 0;
    for (String word : words) {
      int dense = (int) word.codePoints().filter(LinkText::isDense).count();
      length += dense == 0 ? 1 : (dense + 1) / LETTERS_A_WORD;
    }
    return length;
  }

  private static boolean isDense(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> false;
    };
  }

  /** The share of words that begin with a small letter, as most of a headline's do in most languages. */
  private double lower() {
    long all = WORD.matcher(text).results().count();
    long lower = WORD.matcher(text)
        .results()
        .filter(word -> !Character.isUpperCase(word.group().codePointAt(0)))
        .count();
    return all == 0 ? 0 : (double) lower / all;
  }

  private boolean isName(int length) {
    return length >= 2 && length <= 3 && lower() == 0 && text.chars().noneMatch(Character::isDigit);
  }
}
