package org.clipsheet.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clipsheet.model.article.Field;
import org.clipsheet.name.NameKind;
import org.clipsheet.text.Nearest;
import org.clipsheet.text.RegionNames;

/** What stands before a colon. */
sealed interface QueryPrefix {
  List<String> KNOWN = Stream.concat(
          Arrays.stream(Field.values()).map(Field::word),
          Stream.of("person", "organization", "country"))
      .toList();

  Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** What other programs call the same. */
  Map<String, String> SYNONYMS = Map.of(
      "lang", "language",
      "author", "byline",
      "by", "byline",
      "headline", "title",
      "body", "text",
      "host", "site",
      "domain", "site",
      "org", "organization",
      "company", "organization",
      "name", "person");

  record InField(Field field) implements QueryPrefix {}

  record InLanguage(String language) implements QueryPrefix {}

  record OfName(NameKind kind) implements QueryPrefix {}

  record OfCountry() implements QueryPrefix {}

  /** @param message what is wrong and what was probably meant */
  record Unknown(String message) implements QueryPrefix {}

  /** @param written without the colon */
  static QueryPrefix of(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    for (Field field : Field.values()) {
      if (field.word().equals(word)) {
        return new InField(field);
      }
    }
    return switch (word) {
      case "person" -> new OfName(NameKind.PERSON);
      case "organization" -> new OfName(NameKind.ORGANIZATION);
      case "country" -> new OfCountry();
      default -> LANGUAGES.contains(word) ? new InLanguage(word) : unknown(written, word);
    };
  }

  /** Whether the word before a colon that nothing follows was meant as a prefix; IT and No are words too. */
  static boolean isMeantBy(String written) {
    return KNOWN.contains(written) || (LANGUAGES.contains(written) && written.length() == 2);
  }

  private static Unknown unknown(String written, String word) {
    if (SYNONYMS.containsKey(word)) {
      return new Unknown(
          "unknown field \"" + written + "\"; did you mean \"" + SYNONYMS.get(word) + ":\"?");
    }
    if (word.length() == 2) {
      return new Unknown("unknown language \"" + written + "\""
          + RegionNames.languageOf(word.toUpperCase(Locale.ROOT))
              .map(language -> "; did you mean \"" + language + ":\"?")
              .orElse("; a language is given by its code, such as ru: or en:"));
    }
    return new Unknown("unknown field \"" + written + "\""
        + Nearest.to(word, KNOWN)
            .map(known -> "; did you mean \"" + known + ":\"?")
            .orElse("; known: " + String.join(", ", KNOWN)
                + "; to look for the words themselves, put them in quotation marks"));
  }
}
