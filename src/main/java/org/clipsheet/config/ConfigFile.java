package org.clipsheet.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One file of the configuration: its nodes, and the problems found in it so far. */
final class ConfigFile {
  private final String name;
  private final Placeholders placeholders;
  private final List<Problem> problems;
  private final List<Problem> notes;
  private List<String> lines = List.of();

  /** @param name as the user knows it */
  ConfigFile(String name, Placeholders placeholders, List<Problem> problems, List<Problem> notes) {
    this.name = name;
    this.placeholders = placeholders;
    this.problems = problems;
    this.notes = notes;
  }

  /** The file's one mapping; empty, with the problem reported, if it cannot be read as one. */
  Optional<Section> read(Path file) {
    try {
      LoadSettings settings = LoadSettings.builder()
          .setLabel(name)
          .setUseMarks(true)
          .setAllowDuplicateKeys(true)
          .build();
      String text = Files.readString(file);
      lines = text.lines().toList();
      Optional<Mark> tooDeep = YamlDepth.exceeded(text, settings);
      if (tooDeep.isPresent()) {
        problems.add(Problem.at(
            name, tooDeep.get(), "lists and keys stand deeper here than in any configuration"));
        return Optional.empty();
      }
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Optional.of(new Section(this, mapping));
      }
      problems.add(Problem.of(
          name,
          "expected keys with values, found " + (root.isEmpty() ? "nothing" : "something else")));
    } catch (NoSuchFileException e) {
      problems.add(Problem.of(name, "the file does not exist"));
    } catch (CharacterCodingException e) {
      problems.add(Problem.of(name, "the file is not UTF-8"));
    } catch (IOException e) {
      problems.add(Problem.of(name, "the file cannot be read: " + e.getMessage()));
    } catch (MarkedYamlEngineException e) {
      problems.add(YamlMistake.of(name, e));
    } catch (YamlEngineException e) {
      problems.add(Problem.of(name, "not YAML: " + e.getMessage()));
    }
    return Optional.empty();
  }

  void problem(Node node, String message) {
    problems.add(at(node, message));
  }

  /** @param offset characters into the value */
  void problem(ScalarNode node, int offset, String message) {
    problems.add(at(node, offset, message));
  }

  void note(Node node, String message) {
    notes.add(at(node, message));
  }

  /** @param offset characters into the value */
  void note(ScalarNode node, int offset, String message) {
    notes.add(at(node, offset, message));
  }

  /** The text with placeholders filled; those that cannot be are reported at the node. */
  String fill(Node node, String text) {
    return placeholders.fill(text, message -> problem(node, message));
  }

  private Problem at(Node node, String message) {
    return node.getStartMark()
        .map(mark -> Problem.at(name, mark, message))
        .orElseGet(() -> Problem.of(name, message));
  }

  private Problem at(ScalarNode node, int offset, String message) {
    return node.getStartMark()
        .map(mark -> Problem.at(name, ScalarPlace.of(lines, node, mark, offset), message))
        .orElseGet(() -> Problem.of(name, message));
  }
}
