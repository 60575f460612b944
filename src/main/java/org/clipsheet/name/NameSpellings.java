package org.clipsheet.name;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipsheet.text.Transcription;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;

/**
 * Some of the ways in which a sought name may stand in a text, for people to see what it stands for. Only what a {@link
 * NameFinder} takes is among them; it takes many more.
 */
public final class NameSpellings {
  private final SoughtName sought;
  private final NameFinder finder;

  private NameSpellings(SoughtName sought) {
    this.sought = sought;
    this.finder = NameFinder.of(List.of(sought));
  }

  public static NameSpellings of(SoughtName sought) {
    return new NameSpellings(sought);
  }

  /** Shorter and turned forms that are taken by themselves, in the letters of the name. */
  public List<String> shortened() {
    List<String> words = Words.of(sought.name()).stream().map(Word::text).toList();
    Set<String> forms = new LinkedHashSet<>();
    if (sought.kind() == NameKind.PERSON && words.size() > 1) {
      String first = words.getFirst();
      String surname = words.getLast();
      String initial = first.substring(0, first.offsetByCodePoints(0, 1)) + ".";
      forms.add(first + " " + surname);
      forms.add(initial + " " + surname);
      forms.add(surname + " " + first);
    } else if (sought.kind() == NameKind.ORGANIZATION) {
      forms.add(withoutLegalForms(words));
    }
    forms.remove(sought.name());
    return taken(forms);
  }

  private static String withoutLegalForms(List<String> words) {
    List<String> folded = words.stream()
        .map(word -> NameToken.of(word, null))
        .map(NameToken::folded)
        .toList();
    return NameWords.outsideLegalForms(folded).stream()
        .map(words::get)
        .collect(Collectors.joining(" "));
  }

  /** What is taken once the whole name stood in the article; empty if nothing is. */
  public String alone() {
    List<Word> words = Words.of(sought.name());
    if (sought.kind() != NameKind.PERSON || words.size() < 2) {
      return "";
    }
    String surname = words.getLast().text();
    return finds(sought.name() + ". " + surname, 2) ? surname : "";
  }

  /** Spellings in other alphabets, by alphabet. */
  public SequencedMap<UnicodeScript, List<String>> elsewhere() {
    SequencedMap<UnicodeScript, List<String>> spellings = new LinkedHashMap<>();
    String name = sought.kind() == NameKind.ORGANIZATION
        ? withoutLegalForms(Words.of(sought.name()).stream().map(Word::text).toList())
        : sought.name();
    Transcription.of(name).forEach((script, written) -> {
      List<String> taken = taken(written);
      if (!taken.isEmpty()) {
        spellings.put(script, taken);
      }
    });
    return spellings;
  }

  private List<String> taken(Set<String> forms) {
    return forms.stream().filter(form -> !form.isBlank() && finds(form, 1)).toList();
  }

  private boolean finds(String text, int times) {
    return finder.find(List.of(new NameText(text, Words.of(text))), null).size() >= times;
  }
}
