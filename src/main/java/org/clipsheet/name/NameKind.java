package org.clipsheet.name;

/** What bears a name. */
public enum NameKind {
  PERSON,
  ORGANIZATION
}
