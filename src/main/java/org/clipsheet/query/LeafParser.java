package org.clipsheet.query;

import java.util.List;
import java.util.Optional;
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
  private static final int MOST_DIGITS = 4;
  private static final int MOST_SLOP = 100;
  private static final int LONGEST_PHRASE = 100;
  private static final int LONGEST_WORD = 200;
  private static final int SHORTEST_PREFIX = 2;

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
      if (!prefix(place, QueryPrefix.of(prefix.get()))) {
        scanner.takeAll();
        return Optional.empty();
      }
      place = scanner.at();
    }
    if (isSoughtInVain()) {
      problem(place, "persons, organizations and countries are sought in title: and text: only");
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

  /** Whether the prefix can be taken; if not, the reason is among the problems. */
  private boolean prefix(int place, QueryPrefix prefix) {
    boolean second = switch (prefix) {
      case QueryPrefix.InField inField -> field != null;
      case QueryPrefix.InLanguage inLanguage -> language != null;
      case QueryPrefix.OfName ofName -> name != null || country;
      case QueryPrefix.OfCountry ofCountry -> name != null || country;
      case QueryPrefix.Unknown unknown -> false;
    };
    if (second) {
      problem(place, "a term has one field and one language; for either of two, write OR");
      return false;
    }
    switch (prefix) {
      case QueryPrefix.InField inField -> field = inField.field();
      case QueryPrefix.InLanguage inLanguage -> language = inLanguage.language();
      case QueryPrefix.OfName ofName -> name = ofName.kind();
      case QueryPrefix.OfCountry ofCountry -> country = true;
      case QueryPrefix.Unknown unknown -> {
        problem(place, unknown.message());
        return false;
      }
    }
    return true;
  }

  /** Names and countries are sought in the title and the text; elsewhere they would never be found. */
  private boolean isSoughtInVain() {
    return (name != null || country) && field != null && !ArticleTokens.PROSE.contains(field);
  }

  private Optional<What> what() {
    if (scanner.isAtQuote()) {
      return phrase();
    }
    if (scanner.isAt('/')) {
      return pattern();
    }
    if (scanner.take('=')) {
      return exact();
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
      if (digits.isEmpty()) {
        problem(tilde, "~ needs a number of words behind it, such as ~4");
        return Optional.empty();
      }
      if (digits.length() > MOST_DIGITS || Integer.parseInt(digits) > MOST_SLOP) {
        problem(tilde, "~" + digits + " is too far apart; at most ~" + MOST_SLOP);
        return Optional.empty();
      }
      slop = Integer.parseInt(digits);
    }
    return ofWords(open, inner.get(), slop);
  }

  private Optional<What> pattern() {
    int open = scanner.at();
    Optional<String> enclosed = scanner.takeEnclosed();
    if (enclosed.isEmpty()) {
      problem(open, "this regular expression is not closed by a /");
      return Optional.empty();
    }
    String regex = RegexCheck.folded(enclosed.get());
    Optional<String> wrong = RegexCheck.problem(regex);
    wrong.ifPresent(message -> problem(open, message));
    return wrong.isPresent() ? Optional.empty() : Optional.of(new What.Pattern(regex));
  }

  private Optional<What> exact() {
    int place = scanner.at();
    String run = scanner.takeRun();
    List<Word> words = Words.of(run);
    if (words.size() > 1 && isUnspaced(words, run)) {
      return Optional.of(new What.Words(words.stream().map(Word::text).toList(), 0, false));
    }
    if (words.size() != 1) {
      problem(place, "= stands before one word, such as =NATO");
      return Optional.empty();
    }
    return Optional.of(new What.Exact(words.getFirst().text()));
  }

  /** Whether nothing parts the words: 制裁, whose characters are sought as a phrase. */
  private static boolean isUnspaced(List<Word> words, String run) {
    return words.stream().mapToInt(word -> word.text().length()).sum() == run.length();
  }

  private Optional<What> words() {
    int start = scanner.at();
    String run = scanner.takeRun();
    int star = run.indexOf('*');
    if (star >= 0) {
      return prefix(start, run, star);
    }
    boolean known = isKnown(start, run);
    StringBuilder phrase = new StringBuilder(run);
    while (known && mode.phraseLine() && scanner.isAtPlainWord()) {
      int next = scanner.at();
      String word = scanner.takeRun();
      known = isKnown(next, word);
      phrase.append(' ').append(word);
    }
    return known ? ofWords(start, phrase.toString(), 0) : Optional.empty();
  }

  /** Whether it means what another query language means by it; if not, that is among the problems. */
  private boolean isKnown(int place, String run) {
    Optional<ForeignSyntax> foreign = ForeignSyntax.in(run);
    foreign.ifPresent(sign -> problem(place + sign.offset(), sign.message()));
    return foreign.isEmpty();
  }

  private Optional<What> prefix(int start, String run, int star) {
    if (star < run.length() - 1) {
      problem(start + star, "* stands at the end of a word only");
      return Optional.empty();
    }
    String letters = run.substring(0, star);
    if (letters.codePointCount(0, star) < SHORTEST_PREFIX) {
      problem(start, "* needs at least two letters before it");
      return Optional.empty();
    }
    List<Word> words = Words.of(letters);
    if (words.size() != 1 || !words.getFirst().text().equals(letters)) {
      problem(start, "* stands behind the letters of one word, such as sanction*");
      return Optional.empty();
    }
    return Optional.of(new What.Prefix(letters));
  }

  private Optional<What> ofWords(int place, String phrase, int slop) {
    List<String> words = Words.of(phrase).stream().map(Word::text).toList();
    if (words.size() > LONGEST_PHRASE) {
      problem(place, "a phrase of " + words.size() + " words; at most " + LONGEST_PHRASE);
      return Optional.empty();
    }
    int longest = words.stream().mapToInt(String::length).max().orElse(0);
    if (longest > LONGEST_WORD) {
      problem(place, "a word of " + longest + " letters; at most " + LONGEST_WORD);
      return Optional.empty();
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new What.Words(words, slop, mode.inflect()));
  }

  private void problem(int offset, String message) {
    problems.add(new QueryProblem(offset, message));
  }
}
