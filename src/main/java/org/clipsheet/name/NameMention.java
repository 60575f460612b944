package org.clipsheet.name;

/**
 * Where a sought name stands.
 *
 * @param name its place in the list of names that were sought
 * @param text in which of the texts, from 0
 * @param first its first word in that text, from 0
 * @param last its last word
 */
public record NameMention(int name, int text, int first, int last) {

  /** Whether it is the same name and the other stands within it. */
  boolean contains(NameMention other) {
    return name == other.name && text == other.text && first <= other.first && other.last <= last;
  }
}
