package org.clipsheet.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ${NAME}} → an environment variable, {@code ${file:/path}} → a file's text without its last line break. */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
  private static final String FILE = "file:";

  private final Map<String, String> environment;
  private final Path folder;

  /** @param folder against which relative paths are resolved */
  Placeholders(Map<String, String> environment, Path folder) {
    this.environment = environment;
    this.folder = folder;
  }

  /** The text with all placeholders replaced; one that cannot be is reported and left as it stands. */
  String fill(String text, Consumer<String> problem) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement(value(found.group(1), found.group(), problem)));
  }

  private String value(String name, String whole, Consumer<String> problem) {
    if (name.startsWith(FILE)) {
      Path file = folder.resolve(name.substring(FILE.length()));
      try {
        return Files.readString(file).stripTrailing();
      } catch (IOException e) {
        problem.accept(whole + ": the file cannot be read: " + file);
        return whole;
      }
    }
    String value = environment.get(name);
    if (value == null) {
      problem.accept(whole + ": the environment variable is not set");
      return whole;
    }
    return value;
  }
}
