package org.clipsheet.digest;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One field of a cron expression.
 *
 * @param values ascending, each within the unit; Sunday is 0; never empty
 * @param startsWithStar whether it was written with a leading {@code *}, which decides how the two day fields are joined
 */
record CronField(List<Integer> values, boolean startsWithStar) {

  /** What a field counts, and between which bounds. */
  enum Unit {
    MINUTE("minute", 0, 59, List.of()),
    HOUR("hour", 0, 23, List.of()),
    DAY_OF_MONTH("day of month", 1, 31, List.of()),
    MONTH(
        "month",
        1,
        12,
        List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
    DAY_OF_WEEK("day of week", 0, 7, List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat"));

    private final String words;
    private final int first;
    private final int last;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of only
    private final List<String> names;

    Unit(String words, int first, int last, List<String> names) {
      this.words = words;
      this.first = first;
      this.last = last;
      this.names = names;
    }

    String words() {
      return words;
    }
  }

  /** What is wrong with a field; {@link CronExpression} adds the expression. */
  static final class Problem extends Exception {
    private final Unit unit;
    private final String words;

    Problem(Unit unit, String words) {
      super(words);
      this.unit = unit;
      this.words = words;
    }

    Unit unit() {
      return unit;
    }

    String words() {
      return words;
    }
  }

  static CronField parse(Unit unit, String field) throws Problem {
    SortedSet<Integer> values = new TreeSet<>();
    for (String part : field.split(",", -1)) {
      addPart(unit, part, values);
    }
    return new CronField(List.copyOf(values), field.startsWith("*"));
  }

  boolean contains(int value) {
    return values.contains(value);
  }

  private static void addPart(Unit unit, String part, SortedSet<Integer> values) throws Problem {
    int slash = part.indexOf('/');
    String range = slash < 0 ? part : part.substring(0, slash);
    int step = slash < 0 ? 1 : step(unit, part.substring(slash + 1));
    int dash = range.indexOf('-');
    int from;
    int to;
    if (range.equals("*")) {
      from = unit.first;
      to = unit.last;
    } else if (dash >= 0) {
      from = value(unit, range.substring(0, dash));
      to = rangeEnd(unit, range.substring(dash + 1));
    } else if (slash < 0) {
      from = value(unit, range);
      to = from;
    } else {
      throw new Problem(unit, "a step needs * or a range before it: \"" + part + "\"");
    }
    if (from > to) {
      throw new Problem(unit, "the range \"" + range + "\" runs backwards");
    }
    for (int value = from; value <= to; value += step) {
      values.add(unit == Unit.DAY_OF_WEEK ? value % 7 : value);
    }
  }

  /** Sunday at the end of a range closes the week, as in {@code sat-sun}. */
  private static int rangeEnd(Unit unit, String word) throws Problem {
    int value = value(unit, word);
    return unit == Unit.DAY_OF_WEEK && value == 0 ? 7 : value;
  }

  private static int step(Unit unit, String word) throws Problem {
    int step = number(word);
    if (step < 1) {
      throw new Problem(unit, "the step \"" + word + "\" is not a number from 1 to 999");
    }
    return step;
  }

  private static int value(Unit unit, String word) throws Problem {
    int name = unit.names.indexOf(word.toLowerCase(Locale.ROOT));
    int value = name >= 0 ? name + unit.first : number(word);
    if (value < unit.first || value > unit.last) {
      String names = unit.names.isEmpty() ? "" : " or a name such as " + unit.names.getFirst();
      throw new Problem(
          unit, "\"" + word + "\" is not a number from " + unit.first + " to " + unit.last + names);
    }
    return value;
  }

  /** The number, or -1 where the word is none of up to three digits. */
  private static int number(String word) {
    boolean digits = !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && word.length() <= 3 ? Integer.parseInt(word) : -1;
  }
}
