package org.clipsheet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Objects one a line, in UTF-8: what the stage commands read and answer. */
final class NdjsonLines {
  private static final JsonMapper JSON = JsonMapper.shared();

  private NdjsonLines() {}

  /** An object of which absent values, empty texts, lists and objects are left out. */
  static final class Line {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Line with(String name, @Nullable Object value) {
      boolean absent = value == null
          || (value instanceof String text && text.isEmpty())
          || (value instanceof Collection<?> list && list.isEmpty())
          || (value instanceof Map<?, ?> object && object.isEmpty());
      if (!absent) {
        fields.put(name, value);
      }
      return this;
    }

    /** The same for a field that is given whatever its value. */
    Line withAlways(String name, Object value) {
      fields.put(name, value);
      return this;
    }

    Map<String, Object> fields() {
      return fields;
    }

    @Override
    public String toString() {
      return JSON.writeValueAsString(fields);
    }
  }

  /** What to do with one line of input. */
  interface Consumer {
    void accept(JsonNode line) throws IOException;
  }

  /** Gives each line of the file, or of standard input for {@code -}, to the consumer; blank lines are skipped. */
  static void read(String file, Consumer each, java.util.function.Consumer<String> unreadable)
      throws IOException {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.isBlank()) {
          Optional<JsonNode> parsed = parse(line);
          if (parsed.isPresent()) {
            each.accept(parsed.get());
          } else {
            unreadable.accept(line);
          }
        }
      }
    }
  }

  private static Optional<JsonNode> parse(String line) {
    try {
      return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The field as text, numbers included; absent when missing, null or empty. */
  static Optional<String> text(JsonNode line, String field) {
    JsonNode value = line.get(field);
    return value == null || value.isNull()
        ? Optional.empty()
        : Optional.of(value.asString()).filter(t -> !t.isEmpty());
  }
}
