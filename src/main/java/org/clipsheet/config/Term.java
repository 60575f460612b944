package org.clipsheet.config;

import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A scalar of a configuration file, taken as written. */
record Term(ConfigFile file, ScalarNode node) {

  String text() {
    return node.getValue();
  }

  void problem(String message) {
    file.problem(node, message);
  }

  /** @param offset characters into the text */
  void problem(int offset, String message) {
    file.problem(node, offset, message);
  }

  void note(String message) {
    file.note(node, message);
  }

  /** @param offset characters into the text */
  void note(int offset, String message) {
    file.note(node, offset, message);
  }
}
