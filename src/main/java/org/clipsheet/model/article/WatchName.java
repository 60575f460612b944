package org.clipsheet.model.article;

/** The name a watch is known by, unique within one watchlist. */
public record WatchName(String value) {

  public WatchName {
    if (value.isBlank()) {
      throw new IllegalArgumentException("watch name is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
