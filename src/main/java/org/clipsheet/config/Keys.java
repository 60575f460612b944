package org.clipsheet.config;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that a mapping of a configuration file may hold, in the order of their description. The reader knows no others,
 * and the JSON Schemas beside the files are made from them, so that the two cannot differ. Immutable.
 *
 * @param keys each with its form and what it is for
 * @param required those that may not be left out
 * @param oneOf at least one of these is needed; empty: none
 * @param exclusive at most one of these may stand
 * @param together none of these stands without the others
 */
record Keys(
    List<Key> keys,
    List<String> required,
    List<String> oneOf,
    List<String> exclusive,
    List<String> together) {

  /** @param description what an editor shows; empty where the name says all */
  record Key(String name, Form form, String description) {}

  /** None yet. */
  static Keys none() {
    return new Keys(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  Keys with(String name, Form form, String description) {
    List<Key> more = new ArrayList<>(keys);
    more.add(new Key(name, form, description));
    return new Keys(List.copyOf(more), required, oneOf, exclusive, together);
  }

  Keys requiring(String... names) {
    return new Keys(keys, List.of(names), oneOf, exclusive, together);
  }

  Keys requiringOneOf(String... names) {
    return new Keys(keys, required, List.of(names), exclusive, together);
  }

  Keys excluding(String... names) {
    return new Keys(keys, required, oneOf, List.of(names), together);
  }

  Keys together(String... names) {
    return new Keys(keys, required, oneOf, exclusive, List.of(names));
  }

  List<String> names() {
    return keys.stream().map(Key::name).toList();
  }
}
