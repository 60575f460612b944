package org.clipsheet.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the parser of YAML says of a text that is none, with what its writer most likely meant. */
final class YamlMistake {
  private static final String QUOTED = "while scanning a quoted scalar";

  private YamlMistake() {}

  static Problem of(String file, MarkedYamlEngineException mistake) {
    String problem = text(mistake.getProblem());
    String context = text(mistake.getContext());
    boolean unclosed = context.equals(QUOTED) && problem.contains("end of stream");
    String message = unclosed
        ? "not YAML: this quotation mark is not closed"
        : ("not YAML: " + problem + " " + context).strip() + hint(problem);
    Optional<Mark> place = unclosed ? mistake.getContextMark() : mistake.getProblemMark();
    return place
        .map(mark -> Problem.at(file, mark, message))
        .orElseGet(() -> Problem.of(file, message));
  }

  private static String hint(String problem) {
    if (problem.contains("<block mapping start>") || problem.contains("<block sequence start>")) {
      return "; what belongs together begins in one column";
    }
    if (problem.contains("<scalar>")) {
      return "; a value that begins with a quotation mark ends with it: put all of it in single"
          + " quotes, as in '\"a phrase\" AND word'";
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return "; a value with a colon and a blank in it must stand in quotation marks";
    }
    boolean sign = problem.contains("that cannot start any token") && !problem.contains("TAB");
    return sign || problem.startsWith("found undefined alias")
        ? "; a value that begins with such a sign must stand in quotation marks"
        : "";
  }

  /** In one line, without the advice on indentation that is given of every sign. */
  private static String text(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String line = text.replaceAll("\\s+", " ").strip();
    return line.contains("TAB") ? line : line.replaceFirst(" \\(Do not use .*\\)$", "");
  }
}
