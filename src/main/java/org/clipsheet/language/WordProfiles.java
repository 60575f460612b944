package org.clipsheet.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The word lists that ship with the program ({@code profiles.txt}), as one model for each script. */
record WordProfiles(ScriptModel latin, ScriptModel cyrillic) {

  private static final String RESOURCE = "profiles.txt";

  static WordProfiles load() {
    Map<String, List<String>> latin = new LinkedHashMap<>();
    Map<String, List<String>> cyrillic = new LinkedHashMap<>();
    read().forEach((tag, words) -> {
      UnicodeScript script = UnicodeScript.of(words.getFirst().codePointAt(0));
      (script == UnicodeScript.CYRILLIC ? cyrillic : latin).put(tag, words);
    });
    return new WordProfiles(new ScriptModel(latin), new ScriptModel(cyrillic));
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section =
            words.computeIfAbsent(line.substring(1, line.length() - 1), tag -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.addAll(List.of(line.trim().split(" +")));
      }
    }
    return words;
  }

  private static List<String> lines() {
    try (InputStream in = WordProfiles.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("read " + RESOURCE, e);
    }
  }
}
