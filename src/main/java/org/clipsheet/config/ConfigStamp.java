package org.clipsheet.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contents of a configuration folder's files at one moment, to tell whether they changed. */
public record ConfigStamp(List<String> contents) {

  public ConfigStamp {
    contents = List.copyOf(contents);
  }

  /** A file that cannot be read counts as having no content. */
  public static ConfigStamp of(Path folder) {
    List<String> contents = new ArrayList<>();
    for (String name : ConfigLoader.FILES) {
      contents.add(contentOf(folder.resolve(name)));
    }
    return new ConfigStamp(contents);
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
