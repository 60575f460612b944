package org.clipsheet.read;

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
final class PageWordLists {
  private PageWordLists() {}

  /** The lines of each section, stripped, without comments and empty lines, in the file's order. */
  static Map<String, List<String>> sections(String file) {
    try (InputStream in = PageWordLists.class.getResourceAsStream(file)) {
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
