package org.clipsheet.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Word lists that ship beside the classes: lines under {@code [section]} heads, {@code #} begins a comment line. They
 * are files because they grow by language and are read by people who do not read Java.
 */
public final class WordLists {
  private WordLists() {}

  /** The lines of each section of the file beside this class: stripped, in the file's order, no comments, no empty lines. */
  public static Map<String, List<String>> sections(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("word list is missing from the class path: " + file);
      }
      return sections(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("word list: " + file, e);
    }
  }

  private static Map<String, List<String>> sections(BufferedReader lines) throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String stripped = line.strip();
      if (stripped.startsWith("[") && stripped.endsWith("]")) {
        section = sections.computeIfAbsent(
            stripped.substring(1, stripped.length() - 1), s -> new ArrayList<>());
      } else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        section.add(stripped);
      }
    }
    return sections;
  }
}
