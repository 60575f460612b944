package org.clipsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.clipsheet.app.edition.BuiltEdition;
import org.clipsheet.model.edition.DigestName;

/** An edition as files: the message, its HTML and its text. */
final class EditionFiles {

  private EditionFiles() {}

  /** Writes the three files, named for the digest, and returns where they lie. */
  static List<Path> write(Path folder, DigestName digest, BuiltEdition edition) throws IOException {
    return write(folder, fileName(digest), edition);
  }

  /** Writes the three files under this name. */
  static List<Path> write(Path folder, String name, BuiltEdition edition) throws IOException {
    Files.createDirectories(folder.toAbsolutePath());
    Path eml = folder.resolve(name + ".eml");
    Path html = folder.resolve(name + ".html");
    Path txt = folder.resolve(name + ".txt");
    Files.write(eml, edition.messages().getFirst().bytes());
    Files.writeString(html, edition.rendered().html());
    Files.writeString(txt, edition.rendered().text());
    return List.of(eml, html, txt);
  }

  private static String fileName(DigestName digest) {
    String words = digest.value().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return words.replaceAll("^-|-$", "").isEmpty() ? "digest" : words.replaceAll("^-|-$", "");
  }
}
