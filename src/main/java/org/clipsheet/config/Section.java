package org.clipsheet.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clipsheet.text.Nearest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a configuration file, asked for its keys one by one. What has the wrong form is reported at its place and
 * treated as absent, so that one pass finds every problem.
 */
final class Section {
  /** A whole number of at least 1, as a regular expression of Java and of ECMA-262 alike. */
  static final String COUNT = "^[1-9][0-9]{0,8}$";

  private final ConfigFile file;
  private final MappingNode node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();

  Section(ConfigFile file, MappingNode node) {
    this.file = file;
    this.node = node;
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        file.problem(tuple.getKeyNode(), "a key must be a word");
        continue;
      }
      if (keys.putIfAbsent(key.getValue(), key) != null) {
        file.problem(key, "key \"" + key.getValue() + "\" is given twice");
      } else {
        values.put(key.getValue(), tuple.getValueNode());
      }
    }
  }

  /** Reports every key that is not among these, with the one that was probably meant. */
  Section allow(Keys known) {
    Set<String> words = new TreeSet<>(known.names());
    keys.forEach((key, place) -> {
      if (!words.contains(key)) {
        file.problem(place, "unknown key \"" + key + "\"" + Nearest.hint(key, words));
      }
    });
    return this;
  }

  /** Its keys, in the order of the file. */
  List<String> names() {
    return List.copyOf(values.keySet());
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  void problem(String message) {
    file.problem(node, message);
  }

  void problem(String key, String message) {
    file.problem(values.getOrDefault(key, node), message);
  }

  void note(String key, String message) {
    file.note(values.getOrDefault(key, node), message);
  }

  /** The scalar as it stands in the file, whatever it looks like; an empty one is reported. */
  Optional<String> text(String key) {
    return term(key).map(Term::text);
  }

  /** The same with placeholders filled. */
  Optional<String> filled(String key) {
    return term(key).map(term -> file.fill(term.node(), term.text()));
  }

  /** The scalar with its place. */
  Optional<Term> term(String key) {
    return Optional.ofNullable(values.get(key)).flatMap(value -> scalar(value, "\"" + key + "\""));
  }

  Optional<Section> section(String key) {
    Node value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof MappingNode mapping) {
      return Optional.of(new Section(file, mapping));
    }
    file.problem(value, "\"" + key + "\" must hold keys with values");
    return Optional.empty();
  }

  /** The elements of a list; a single value stands for a list of one. */
  List<Node> elements(String key) {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
  }

  /** The scalars of a list. */
  List<Term> terms(String key) {
    List<Term> terms = new ArrayList<>();
    for (Node element : elements(key)) {
      scalar(element, "each of \"" + key + "\"").ifPresent(terms::add);
    }
    return terms;
  }

  Optional<Term> scalar(Node value, String what) {
    if (!(value instanceof ScalarNode scalar)) {
      file.problem(value, what + " must be a single value");
      return Optional.empty();
    }
    if (scalar.getValue().isBlank()) {
      file.problem(value, what + " must not be empty");
      return Optional.empty();
    }
    return Optional.of(new Term(file, scalar));
  }

  Optional<Boolean> flag(String key) {
    return text(key).flatMap(text -> switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> {
        problem(key, "\"" + key + "\" must be true or false, not \"" + text + "\"");
        yield Optional.empty();
      }
    });
  }

  Optional<Integer> count(String key) {
    return text(key).flatMap(text -> {
      if (text.matches(COUNT)) {
        return Optional.of(Integer.valueOf(text));
      }
      problem(key, "\"" + key + "\" must be a whole number of at least 1, not \"" + text + "\"");
      return Optional.empty();
    });
  }

  Optional<Duration> duration(String key) {
    return text(key).flatMap(text -> {
      Optional<Duration> duration = Durations.parse(text);
      if (duration.isEmpty()) {
        problem(key, "\"" + text + "\" is no duration; write it like 90s, 15m, 6h or 2d");
      }
      return duration;
    });
  }

  Optional<ZoneId> zone(String key) {
    return text(key).flatMap(text -> {
      try {
        return Optional.of(ZoneId.of(text));
      } catch (DateTimeException e) {
        problem(
            key,
            "unknown time zone \"" + text + "\""
                + Nearest.to(text, lowerZones())
                    .flatMap(Section::zoneWritten)
                    .map(zone -> "; did you mean \"" + zone + "\"?")
                    .orElse("; write it like Europe/Kyiv or UTC"));
        return Optional.empty();
      }
    });
  }

  /** One of the words, in lower case. */
  Optional<String> choice(String key, List<String> known) {
    return text(key).flatMap(text -> {
      String lower = text.toLowerCase(Locale.ROOT);
      if (known.contains(lower)) {
        return Optional.of(lower);
      }
      problem(key, "\"" + key + "\" cannot be \"" + text + "\"" + Nearest.hint(text, known));
      return Optional.empty();
    });
  }

  private static List<String> lowerZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .map(zone -> zone.toLowerCase(Locale.ROOT))
        .sorted()
        .toList();
  }

  private static Optional<String> zoneWritten(String lower) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.toLowerCase(Locale.ROOT).equals(lower))
        .findFirst();
  }

  /** The element as a mapping of its own, if it is one. */
  Optional<Section> mapping(Node element) {
    return element instanceof MappingNode mapping
        ? Optional.of(new Section(file, mapping))
        : Optional.empty();
  }

  void problemAt(Node place, String message) {
    file.problem(place, message);
  }

  void noteAt(Node place, String message) {
    file.note(place, message);
  }
}
