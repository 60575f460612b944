package org.clipsheet.config;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** How deep a YAML text nests: each level is a frame on the stack of those who compose it. */
final class YamlDepth {
  /** The deepest key of a configuration stands at five. */
  private static final int DEEPEST = 50;

  private YamlDepth() {}

  /**
   * The first place that lies deeper than any configuration.
   *
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if the text before it is not YAML
   */
  static Optional<Mark> exceeded(String text, LoadSettings settings) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        return event.getStartMark();
      }
      if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
    return Optional.empty();
  }
}
