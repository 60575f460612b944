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

  /** Keeps the files of this folder. */
  public void keep(Path config) {
    try {
      Files.createDirectories(folder);
      for (String name : ConfigLoader.FILES) {
        Path copy = Files.createTempFile(folder, name, ".new");
        Files.copy(config.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
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
