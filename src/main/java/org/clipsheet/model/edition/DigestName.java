package org.clipsheet.model.edition;

/** The name a digest is known by, unique within one configuration. */
public record DigestName(String value) {

  public DigestName {
    if (value.isBlank()) {
      throw new IllegalArgumentException("digest name is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
