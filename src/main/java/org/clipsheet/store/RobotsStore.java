package org.clipsheet.store;

import java.util.Optional;
import org.clipsheet.model.source.RobotsFile;

/** robots.txt files, so that a restart need not ask for them again. */
public interface RobotsStore {

  /**
   * The file last kept for this origin.
   *
   * @param origin scheme, host and port, such as {@code https://example.org:8443}
   */
  Optional<RobotsFile> find(String origin);

  void keep(String origin, RobotsFile file);
}
