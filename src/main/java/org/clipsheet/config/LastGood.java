package org.clipsheet.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The last configuration that was valid, kept beside the data. The files are copied as they stand: secrets stay where
 * {@code ${NAME}} points.
 */
public final class LastGood {
  private final Path folder;

  /** @param data the data folder */
  public LastGood(Path data) {
    this.folder = data.resolve("last-good");
  }

  /** Keeps these contents: what was checked, whatever the files hold by now. */
  public void keep(ConfigStamp checked) {
    try {
      Files.createDirectories(folder);
      for (int i = 0; i < ConfigLoader.FILES.size(); i++) {
        String name = ConfigLoader.FILES.get(i);
        Path copy = Files.createTempFile(folder, name, ".new");
        Files.writeString(copy, checked.contents().get(i));
        Files.move(
            copy,
            folder.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the last good configuration cannot be kept in " + folder, e);
    }
  }

  /** The settings kept, their relative paths resolved against {@code config}; empty if none are, or they fail now. */
  public Optional<Settings> load(ConfigLoader loader, Path config) {
    return loader.load(folder, config) instanceof Loading.Valid valid
        ? Optional.of(valid.settings())
        : Optional.empty();
  }
}
