package org.clipsheet.model.source;

/**
 * The name a source is known by, unique within one configuration: the configured name, or the address
 * as written where the user gave none. History hangs on it, which is why a rename needs {@code was:}.
 */
public record SourceName(String value) implements Comparable<SourceName> {

  public SourceName {
    if (value.isBlank()) {
      throw new IllegalArgumentException("source name is blank");
    }
  }

  @Override
  public int compareTo(SourceName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
