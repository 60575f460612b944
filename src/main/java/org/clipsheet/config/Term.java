package org.clipsheet.config;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A scalar of a configuration file, taken as written. */
record Term(ConfigFile file, ScalarNode node) {

  String text() {
    return node.getValue();
  }

  void problem(String message) {
    file.problem(node, message);
  }

  /**
   * @param offset characters into the text; told exactly for text on one line, as nearly all is, and as the start of
   *     the scalar where it is folded over several
   */
  void problem(int offset, String message) {
    file.problem(
        node,
        onOneLine() ? offset + (node.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1) : 0,
        message);
  }

  void note(String message) {
    file.note(node, message);
  }

  private boolean onOneLine() {
    return node.getStartMark().isPresent()
        && node.getEndMark().isPresent()
        && node.getStartMark().get().getLine() == node.getEndMark().get().getLine();
  }
}
