package org.clipsheet.language;

/** Which vowels an ending may have behind the vowels of a word. */
enum VowelHarmony {
  /** Any. */
  NONE {
    @Override
    boolean admits(String word, int cut) {
      return true;
    }
  },
  /** None of ä, ö, y behind a, o, u, and the other way round; e and i go with all. */
  FINNISH {
    @Override
    boolean admits(String word, int cut) {
      return has("aou", word, 0, cut)
          ? !has("äöy", word, cut, word.length())
          : !has("äöy", word, 0, cut) || !has("aou", word, cut, word.length());
    }
  },
  /** No front vowel but é behind back vowels alone (csalásért), no back vowel behind ö and ü alone. */
  HUNGARIAN {
    @Override
    boolean admits(String word, int cut) {
      boolean back = has("aáoóuú", word, 0, cut);
      boolean neutral = has("eéií", word, 0, cut);
      boolean rounded = has("öőüű", word, 0, cut);
      return back && !neutral && !rounded
          ? !has("eöőüű", word, cut, word.length())
          : !rounded || neutral || back || !has("aáoóuú", word, cut, word.length());
    }
  },
  /** The first vowel follows the last before it: a, ı → a, ı; e, i → e, i; o, u → a, u; ö, ü → e, ü. */
  TURKISH {
    @Override
    boolean admits(String word, int cut) {
      int first = cut;
      while (first < word.length() && !isTurkishVowel(word.charAt(first))) {
        first++;
      }
      int last = cut - 1;
      while (last >= 0 && !isTurkishVowel(word.charAt(last))) {
        last--;
      }
      if (first == word.length() || last < 0) {
        return true;
      }
      char ending = word.charAt(first);
      return follows(word.charAt(last), ending)
          || ("lt".indexOf(word.charAt(cut - 1)) >= 0
              && follows(FRONTED.charAt(TURKISH_VOWELS.indexOf(word.charAt(last))), ending));
    }
  };

  private static final String TURKISH_VOWELS = "aıeiouöüâ";

  /** The front vowel that goes with each of them, as loanwords take it behind l and t: petrolü, seyahati. */
  private static final String FRONTED = "eieiöüöüe";

  /** @param cut where the ending begins in the word */
  abstract boolean admits(String word, int cut);

  private static boolean isTurkishVowel(char letter) {
    return TURKISH_VOWELS.indexOf(letter) >= 0;
  }

  private static boolean follows(char last, char ending) {
    String admitted = switch (ending) {
      case 'a', 'o' -> "aıouâ";
      case 'e', 'ö' -> "eiöü";
      case 'ı' -> "aıâ";
      case 'i' -> "eiâ";
      case 'u' -> "ou";
      default -> "öü";
    };
    return admitted.indexOf(last) >= 0;
  }

  private static boolean has(String vowels, String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (vowels.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
