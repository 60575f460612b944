package org.clipsheet.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.clipsheet.country.CountryCodes;
import org.clipsheet.model.article.Field;
import org.clipsheet.name.NameKind;
import org.clipsheet.name.SoughtName;
import org.clipsheet.query.Expression.What;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** The leaves of a query: a word, a phrase, a pattern, a name, each with the field and language before it. */
final class LeafParser {
  private static final String FIELDS =
      Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "));

  private static final int LONGEST_SLOP = 3;

  private final QueryScanner scanner;
  private final QueryMode mode;
  private final List<QueryProblem> problems;
  private @Nullable Field field;
  private @Nullable String language;
  private @Nullable NameKind name;
  private boolean country;

  LeafParser(QueryScanner scanner, QueryMode mode, List<QueryProblem> problems) {
    this.scanner = scanner;
    this.mode = mode;
    this.problems = problems;
  }

  /** The leaf here; empty if it has a problem, which is then among the problems. */
  Optional<Expression> leaf() {
    field = null;
    language = null;
    name = null;
    country = false;
    int place = scanner.at();
    for (Optional<String> prefix = scanner.takePrefix();
        prefix.isPresent();
        prefix = scanner.takePrefix()) {
      prefix(place, prefix.get().toLowerCase(Locale.ROOT));
      place = scanner.at();
    }
    Optional<What> what = name != null ? name(name) : country ? country() : what();
    if (what.isEmpty()) {
      if (problems.isEmpty()) {
        problem(place, "a word was expected here");
      }
      scanner.takeAll();
    }
    return what.map(found -> new Expression.Leaf(field, language, found));
  }

  private void prefix(int place, String prefix) {
    Optional<Field> named =
        Arrays.stream(Field.values()).filter(one -> one.word().equals(prefix)).findFirst();
    if (named.isPresent()) {
      field = named.get();
    } else if (prefix.equals("person")) {
      name = NameKind.PERSON;
    } else if (prefix.equals("organization")) {
      name = NameKind.ORGANIZATION;
    } else if (prefix.equals("country")) {
      country = true;
    } else if (prefix.length() == 2) {
      language = prefix;
    } else {
      problem(
          place,
          "unknown field \"" + prefix + "\"; known: " + FIELDS
              + "; to look for the words themselves, put them in quotation marks");
    }
  }

  private Optional<What> what() {
    if (scanner.isAtQuote()) {
      return phrase();
    }
    if (scanner.isAt('/')) {
      return pattern();
    }
    if (scanner.take('=')) {
      return Optional.of(scanner.takeRun()).filter(word -> !word.isEmpty()).map(What.Exact::new);
    }
    return words();
  }

  private Optional<What> name(NameKind kind) {
    int place = scanner.at();
    Optional<String> name =
        scanner.isAtQuote() ? scanner.takeQuoted() : Optional.of(scanner.takeRun());
    if (name.isEmpty()) {
      problem(place, "this quotation mark is not closed");
      return Optional.empty();
    }
    return name.filter(text -> !Words.of(text).isEmpty())
        .map(text ->
            new What.Name(new SoughtName(kind, text, List.of(), List.of(), mode.anySpelling())));
  }

  private Optional<What> country() {
    int place = scanner.at();
    String written = scanner.isAtQuote() ? scanner.takeQuoted().orElse("") : scanner.takeRun();
    if (CountryCodes.isKnown(written)) {
      return Optional.of(new What.Country(written));
    }
    problem(
        place,
        "unknown country \"" + written + "\""
            + CountryCodes.meant(written)
                .map(code -> "; did you mean country:" + code + "?")
                .orElse("; a country is given by its code of two letters, such as country:UA"));
    return Optional.empty();
  }

  private Optional<What> phrase() {
    int open = scanner.at();
    Optional<String> inner = scanner.takeQuoted();
    if (inner.isEmpty()) {
      problem(open, "this quotation mark is not closed");
      return Optional.empty();
    }
    int slop = 0;
    int tilde = scanner.at();
    if (scanner.take('~')) {
      String digits = scanner.takeDigits();
      if (digits.isEmpty() || digits.length() > LONGEST_SLOP) {
        problem(tilde, "~ needs a number of words behind it, such as ~4");
        return Optional.empty();
      }
      slop = Integer.parseInt(digits);
    }
    return ofWords(inner.get(), slop);
  }

  private Optional<What> pattern() {
    int open = scanner.at();
    Optional<String> enclosed = scanner.takeEnclosed();
    if (enclosed.isEmpty()) {
      problem(open, "this regular expression is not closed by a /");
      return Optional.empty();
    }
    String regex = enclosed.get().toLowerCase(Locale.ROOT);
    try {
      Operations.determinize(
          new RegExp(regex).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
      if (regex.isEmpty() || regex.startsWith(".*") || regex.startsWith(".+")) {
        problem(
            open, "this regular expression would look at every word; let it begin with letters");
        return Optional.empty();
      }
      return Optional.of(new What.Pattern(regex));
    } catch (IllegalArgumentException e) {
      problem(open, "no regular expression: " + e.getMessage());
    } catch (TooComplexToDeterminizeException e) {
      problem(open, "this regular expression is too complex");
    }
    return Optional.empty();
  }

  private Optional<What> words() {
    int start = scanner.at();
    String run = scanner.takeRun();
    int star = run.indexOf('*');
    if (star >= 0 && star < run.length() - 1) {
      problem(start + star, "* stands at the end of a word only");
      return Optional.empty();
    }
    if (star >= 0) {
      if (star < 2) {
        problem(start, "* needs at least two letters before it");
        return Optional.empty();
      }
      return Optional.of(new What.Prefix(run.substring(0, star)));
    }
    StringBuilder phrase = new StringBuilder(run);
    while (mode.phraseLine() && scanner.isAtPlainWord()) {
      phrase.append(' ').append(scanner.takeRun());
    }
    return ofWords(phrase.toString(), 0);
  }

  private Optional<What> ofWords(String phrase, int slop) {
    List<String> words = Words.of(phrase).stream().map(Word::text).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new What.Words(words, slop, mode.inflect()));
  }

  private void problem(int offset, String message) {
    problems.add(new QueryProblem(offset, message));
  }
}
