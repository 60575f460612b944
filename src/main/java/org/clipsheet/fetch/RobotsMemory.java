package org.clipsheet.fetch;

import java.util.Optional;
import org.clipsheet.model.source.RobotsFile;

/** Keeps robots.txt files longer than the process lives. Thread-safe. */
public interface RobotsMemory {

  /** @param origin scheme, host and port, such as {@code https://example.org:8443} */
  Optional<RobotsFile> find(String origin);

  void keep(String origin, RobotsFile file);

  /** Remembers nothing. */
  static RobotsMemory none() {
    return new RobotsMemory() {
      @Override
      public Optional<RobotsFile> find(String origin) {
        return Optional.empty();
      }

      @Override
      public void keep(String origin, RobotsFile file) {}
    };
  }
}
