package org.clipsheet.model.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is said in addition to a source's own site when its listing and pages are asked for: a login, a cookie, a token.
 * Values are secrets and never shown: {@link #toString()} tells names only.
 *
 * @param values by name as written, in the order given
 */
public record SourceHeaders(Map<String, String> values) {

  /** Says nothing in addition. */
  public static final SourceHeaders NONE = new SourceHeaders(Map.of());

  public SourceHeaders {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  @Override
  public String toString() {
    return "SourceHeaders" + values.keySet();
  }
}
