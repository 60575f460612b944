package org.clipsheet.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.clipsheet.text.Word;
import org.clipsheet.text.Words;
import org.jspecify.annotations.Nullable;

/** The query language by recursive descent: OR over AND over NOT over leaves. One parser for one query. */
final class QueryParser {
  static final Set<String> FIELDS = Set.of("title", "text", "site", "source", "language", "byline");
  private static final Set<String> LATER = Set.of("person", "organization", "country");
  private static final int MOST_TERMS = 1000;

  private final String text;
  private final boolean phraseLine;
  private final List<QueryProblem> problems;
  private int at;
  private int terms;

  QueryParser(String text, boolean phraseLine, List<QueryProblem> problems) {
    this.text = text;
    this.phraseLine = phraseLine;
    this.problems = problems;
  }

  /** The query; empty if it has problems, which are then among the problems given. */
  Optional<Expression> parse() {
    Optional<Expression> whole = or();
    skipBlanks();
    if (at < text.length() && problems.isEmpty()) {
      problem(at, "a closing parenthesis without its opening one");
    }
    if (whole.isEmpty() && problems.isEmpty()) {
      problem(0, "the query is empty");
    }
    if (whole.isPresent() && problems.isEmpty() && isNegative(whole.get())) {
      problem(0, "NOT alone finds nothing; say first what to look for");
    }
    if (terms > MOST_TERMS) {
      problem(0, terms + " terms in one query; at most " + MOST_TERMS);
    }
    return problems.isEmpty() ? whole : Optional.empty();
  }

  private Optional<Expression> or() {
    List<Expression> parts = new ArrayList<>();
    and().ifPresent(parts::add);
    while (takeWord("OR")) {
      operand("OR", and(), parts);
    }
    return joined(parts, Expression.Or::new);
  }

  private Optional<Expression> and() {
    List<Expression> parts = new ArrayList<>();
    not().ifPresent(parts::add);
    while (true) {
      if (takeWord("AND")) {
        operand("AND", not(), parts);
        continue;
      }
      Optional<Expression> next = not();
      if (next.isEmpty()) {
        return joined(parts, Expression.And::new);
      }
      parts.add(next.get());
    }
  }

  private void operand(String operator, Optional<Expression> operand, List<Expression> parts) {
    if (operand.isEmpty() || parts.isEmpty()) {
      problem(
          Math.min(at, Math.max(0, text.length() - 1)), operator + " needs a term on both sides");
    }
    operand.ifPresent(parts::add);
  }

  private Optional<Expression> not() {
    if (!takeWord("NOT")) {
      return leaf();
    }
    Optional<Expression> part = not();
    if (part.isEmpty()) {
      problem(Math.max(0, at - 1), "NOT needs a term behind it");
    }
    return part.map(Expression.Not::new);
  }

  private Optional<Expression> leaf() {
    skipBlanks();
    if (at >= text.length() || text.charAt(at) == ')' || peekWord("OR") || peekWord("AND")) {
      return Optional.empty();
    }
    if (text.charAt(at) == '(') {
      return group();
    }
    @Nullable String field = null;
    @Nullable String language = null;
    for (Optional<String> prefix = takePrefix(); prefix.isPresent(); prefix = takePrefix()) {
      if (FIELDS.contains(prefix.get())) {
        field = prefix.get();
      } else {
        language = prefix.get();
      }
    }
    return what(field, language);
  }

  private Optional<Expression> group() {
    int open = at++;
    Optional<Expression> inner = or();
    skipBlanks();
    if (at < text.length() && text.charAt(at) == ')') {
      at++;
    } else {
      problem(open, "this parenthesis is not closed");
    }
    if (inner.isEmpty() && problems.isEmpty()) {
      problem(open, "nothing stands in these parentheses");
    }
    return inner;
  }

  /** A field or a language before a colon; others are problems. */
  private Optional<String> takePrefix() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean prefix =
        end > at && end + 1 < text.length() && text.charAt(end) == ':' && !isBlank(end + 1);
    if (!prefix) {
      return Optional.empty();
    }
    String name = text.substring(at, end).toLowerCase(Locale.ROOT);
    if (LATER.contains(name)) {
      problem(at, "\"" + name + ":\" is not supported by this version; list the names as words");
    } else if (!FIELDS.contains(name) && name.length() != 2) {
      problem(
          at, "unknown field \"" + name + "\"; known: title, text, site, source, language, byline");
    }
    at = end + 1;
    return Optional.of(name);
  }

  private Optional<Expression> what(@Nullable String field, @Nullable String language) {
    int start = at;
    terms++;
    Optional<Expression.What> what = switch (at < text.length() ? text.charAt(at) : ' ') {
      case '"', '\u201c', '\u201e', '\u00ab' -> phrase();
      case '/' -> regex();
      case '=' -> {
        at++;
        yield Optional.of(run()).filter(word -> !word.isEmpty()).map(Expression.What.Exact::new);
      }
      default -> words();
    };
    if (what.isEmpty() && problems.isEmpty()) {
      problem(start, "a word was expected here");
    }
    if (what.isEmpty()) {
      at = text.length();
    }
    return what.map(found -> new Expression.Leaf(field, language, found));
  }

  private Optional<Expression.What> phrase() {
    int open = at++;
    int close = at;
    while (close < text.length() && "\"\u201d\u201c\u00bb".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    if (close >= text.length()) {
      problem(open, "this quotation mark is not closed");
      return Optional.empty();
    }
    String inner = text.substring(at, close);
    at = close + 1;
    int slop = 0;
    if (at < text.length() && text.charAt(at) == '~') {
      int digits = ++at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      if (digits == at || at - digits > 3) {
        problem(digits - 1, "~ needs a number of words behind it, such as ~4");
        return Optional.empty();
      }
      slop = Integer.parseInt(text.substring(digits, at));
    }
    return ofWords(inner, slop);
  }

  private Optional<Expression.What> regex() {
    int open = at;
    int close = text.indexOf('/', at + 1);
    if (close < 0) {
      problem(open, "this regular expression is not closed by a /");
      return Optional.empty();
    }
    String regex = text.substring(open + 1, close).toLowerCase(Locale.ROOT);
    at = close + 1;
    try {
      Operations.determinize(
          new RegExp(regex).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
      if (regex.isEmpty() || regex.startsWith(".*") || regex.startsWith(".+")) {
        problem(
            open, "this regular expression would look at every word; let it begin with letters");
        return Optional.empty();
      }
      return Optional.of(new Expression.What.Pattern(regex));
    } catch (IllegalArgumentException e) {
      problem(open, "no regular expression: " + e.getMessage());
    } catch (TooComplexToDeterminizeException e) {
      problem(open, "this regular expression is too complex");
    }
    return Optional.empty();
  }

  private Optional<Expression.What> words() {
    int start = at;
    String run = run();
    if (run.endsWith("*")) {
      String prefix = run.substring(0, run.length() - 1);
      if (prefix.length() < 2 || prefix.indexOf('*') >= 0) {
        problem(start, "* needs at least two letters before it, and stands at the end only");
        return Optional.empty();
      }
      return Optional.of(new Expression.What.Prefix(prefix));
    }
    if (run.indexOf('*') >= 0) {
      problem(start + run.indexOf('*'), "* stands at the end of a word only");
      return Optional.empty();
    }
    StringBuilder phrase = new StringBuilder(run);
    while (phraseLine && startsPlainWord()) {
      phrase.append(' ').append(run());
    }
    return ofWords(phrase.toString(), 0);
  }

  private Optional<Expression.What> ofWords(String phrase, int slop) {
    List<String> words = Words.of(phrase).stream().map(Word::text).toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(new Expression.What.Words(words, slop));
  }

  private boolean startsPlainWord() {
    skipBlanks();
    if (at >= text.length() || "()\"/=\u201c\u201e\u00ab".indexOf(text.charAt(at)) >= 0) {
      return false;
    }
    int end = endOfRun();
    String run = text.substring(at, end);
    return !run.endsWith("*")
        && !run.contains(":")
        && !Set.of("AND", "OR", "NOT").contains(run);
  }

  private String run() {
    int start = at;
    at = endOfRun();
    return text.substring(start, at);
  }

  private int endOfRun() {
    int end = at;
    while (end < text.length() && !isBlank(end) && "()\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean takeWord(String word) {
    if (peekWord(word)) {
      at += word.length();
      return true;
    }
    return false;
  }

  private boolean peekWord(String word) {
    skipBlanks();
    int end = at + word.length();
    return text.startsWith(word, at)
        && (end >= text.length() || isBlank(end) || "()\"".indexOf(text.charAt(end)) >= 0);
  }

  private void skipBlanks() {
    while (at < text.length() && isBlank(at)) {
      at++;
    }
  }

  private boolean isBlank(int index) {
    return Character.isWhitespace(text.charAt(index)) || text.charAt(index) == '\u00a0';
  }

  private void problem(int offset, String message) {
    problems.add(new QueryProblem(offset, message));
  }

  /** Whether nothing in it says what to look for. */
  static boolean isNegative(Expression expression) {
    return switch (expression) {
      case Expression.Not not -> true;
      case Expression.And and -> and.parts().stream().allMatch(QueryParser::isNegative);
      case Expression.Or or -> or.parts().stream().anyMatch(QueryParser::isNegative);
      case Expression.Leaf leaf -> false;
    };
  }

  private interface Joining {
    Expression of(List<Expression> parts);
  }

  private static Optional<Expression> joined(List<Expression> parts, Joining joining) {
    return switch (parts.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(parts.getFirst());
      default -> Optional.of(joining.of(List.copyOf(parts)));
    };
  }
}
