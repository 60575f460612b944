package org.clipsheet.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clipsheet.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well names are told apart, on pairs judged by hand before the matching was tuned: {@code judged/*.txt}. Printed per
 * script; the floors hold what was reached.
 */
class JudgedNamesTest {

  private record Pair(
      NameKind kind, String script, String watch, String seen, boolean same, boolean found) {}

  private static final List<Pair> PAIRS = Stream.of(
          "people.txt",
          "organizations.txt",
          "scripts-cyrillic-greek.txt",
          "scripts-near-east.txt",
          "scripts-east.txt")
      .flatMap(file -> pairs("judged/" + file).stream())
      .toList();

  @ParameterizedTest
  @CsvSource({
    "PERSON, latin, 0.94",
    "ORGANIZATION, latin, 0.92",
    "PERSON, russian, 0.95",
    "PERSON, ukrainian, 0.97",
    "PERSON, belarusian, 0.97",
    "PERSON, bulgarian, 0.95",
    "PERSON, serbian, 0.92",
    "PERSON, greek, 0.90",
    "PERSON, georgian, 0.95",
    "PERSON, armenian, 0.90",
    "PERSON, arabic, 0.90",
    "PERSON, persian, 0.85",
    "PERSON, hebrew, 0.90",
    "PERSON, chinese, 0.85",
    "PERSON, japanese, 0.80",
    "PERSON, korean, 0.95",
    "PERSON, hindi, 0.90"
  })
  void namesAreFoundInEveryScriptAndOthersAreNot(NameKind kind, String script, double floor) {
    assertThat(measure(pair -> pair.kind() == kind && pair.script().equals(script)))
        .isGreaterThanOrEqualTo(floor);
  }

  @Test
  void organizationsAreFoundInOtherScripts() {
    assertThat(measure(
            pair -> pair.kind() == NameKind.ORGANIZATION && !pair.script().equals("latin")))
        .isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void figuresArePrinted() {
    Map<String, List<Pair>> groups = PAIRS.stream()
        .collect(Collectors.groupingBy(
            pair -> pair.kind().name().toLowerCase(Locale.ROOT) + " " + pair.script(),
            TreeMap::new,
            Collectors.toList()));
    groups.forEach((group, pairs) -> System.out.printf(
        Locale.ROOT, "%-24s %3d pairs, F1 %.3f%n", group, pairs.size(), measure(pairs::contains)));

    assertThat(PAIRS).hasSizeGreaterThan(1_000);
  }

  /** The harmonic mean of the share of the same that are found and of those found that are the same. */
  private static double measure(Predicate<Pair> group) {
    List<Pair> pairs = PAIRS.stream().filter(group).toList();
    List<Pair> found = pairs.stream().filter(Pair::found).toList();
    double right = found.stream().filter(Pair::same).count();
    double same = pairs.stream().filter(Pair::same).count();
    return 2 * right / (found.size() + same);
  }

  private static boolean isFound(NameKind kind, String watch, String seen) {
    SoughtName sought = new SoughtName(kind, watch, List.of(), List.of(), true);
    String text = "— " + seen + ", 2021.";
    List<NameText> texts = List.of(new NameText(text, Words.of(text)));
    return !NameFinder.of(List.of(sought)).find(texts, null).isEmpty();
  }

  /** A heading says of what kind the lines under it are: {@code ## person greek same}. */
  private static List<Pair> pairs(String file) {
    List<Pair> pairs = new ArrayList<>();
    String[] heading = {};
    for (String line : lines(file)) {
      if (line.startsWith("## ")) {
        heading = line.substring(3).split(" ");
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] names = line.split(" \\| ");
        NameKind kind = NameKind.valueOf(heading[0].toUpperCase(Locale.ROOT));
        boolean same = heading[2].equals("same");
        boolean found = isFound(kind, names[0], names[1]);
        pairs.add(new Pair(kind, heading[1], names[0], names[1], same, found));
      }
    }
    return pairs;
  }

  private static List<String> lines(String file) {
    try (InputStream in = JudgedNamesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
