package org.clipsheet.archive;

import java.util.Map;
import org.apache.lucene.util.Version;

/**
 * How far a commit of the index reaches; kept within the commit itself, so that the two cannot part.
 *
 * @param format what made its terms
 * @param program the very file of the program that wrote it last, or found it to be as it would write it
 * @param lastChange number of the last change of an article that is in it; 0 where it is empty
 */
record Reach(String format, String program, long lastChange) {
  private static final String FORMAT = "format";
  private static final String PROGRAM = "program";
  private static final String LAST_CHANGE = "last-change";

  /** Other versions may put the same article under other terms. */
  private static final String THIS_FORMAT = ArchiveDocument.FORMAT
      + "/" + Version.LATEST
      + "/" + Reach.class.getPackage().getImplementationVersion();

  static Reach upTo(String program, long lastChange) {
    return new Reach(THIS_FORMAT, program, lastChange);
  }

  /** As {@link #data} gave it. */
  static Reach of(Map<String, String> data) {
    return new Reach(
        data.getOrDefault(FORMAT, ""),
        data.getOrDefault(PROGRAM, ""),
        Long.parseLong(data.getOrDefault(LAST_CHANGE, "0")));
  }

  boolean isOfThisVersion() {
    return format.equals(THIS_FORMAT);
  }

  Map<String, String> data() {
    return Map.of(FORMAT, format, PROGRAM, program, LAST_CHANGE, Long.toString(lastChange));
  }
}
