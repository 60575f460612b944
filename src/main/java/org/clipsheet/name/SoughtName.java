package org.clipsheet.name;

import java.util.List;

/**
 * A person or an organisation to be found in texts.
 *
 * @param name in any script, given name first
 * @param aliases other names of the same one
 * @param excluded names of others that would be taken for it
 * @param anySpelling whether other spellings of it count: of other alphabets, translators and printers
 */
public record SoughtName(
    NameKind kind, String name, List<String> aliases, List<String> excluded, boolean anySpelling) {

  public SoughtName {
    aliases = List.copyOf(aliases);
    excluded = List.copyOf(excluded);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a name without letters");
    }
  }
}
