package org.clipsheet.country;

import java.util.Set;
import org.clipsheet.language.WordForms;
import org.clipsheet.text.Folding;
import org.jspecify.annotations.Nullable;

/** A word of a text as a name of a country might stand in it; its forms are sought when they are asked for. For one thread. */
final class Reading {
  private final String text;
  private final @Nullable String language;
  private final String folded;
  private @Nullable Set<String> forms;

  Reading(String text, @Nullable String language) {
    this.text = text;
    this.language = language;
    this.folded = Folding.fold(text);
  }

  String text() {
    return text;
  }

  @Nullable
  String language() {
    return language;
  }

  String folded() {
    return folded;
  }

  boolean isCapitalised() {
    return isCapitalised(text);
  }

  static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  Set<String> forms() {
    if (forms == null) {
      forms = WordForms.of(text, language);
    }
    return forms;
  }
}
