package org.clipsheet.app.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;

/**
 * The identity of entries within a source. The address decides, not the id: feeds give one page a new id each day, and
 * some publishers reuse an id for another article. Only an entry without an address is known by its id, and one without
 * both by its title.
 */
final class EntryKeys {

  private EntryKeys() {}

  static String of(Entry entry) {
    if (entry.link() != null) {
      return AddressKey.of(entry.link()).value();
    }
    return entry.id() != null ? "id:" + entry.id() : "title:" + entry.title();
  }

  /** The entries by key, in their order; of several with one key the first stands. */
  static Map<String, Entry> index(List<Entry> entries) {
    Map<String, Entry> byKey = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byKey.putIfAbsent(of(entry), entry);
    }
    return byKey;
  }

  /** The listing's entries without those that cannot be told from others: templates leave empty ones. */
  static List<Entry> distinct(Listing listing) {
    return listing.entries().stream()
        .filter(entry -> entry.link() != null || entry.id() != null || entry.title() != null)
        .toList();
  }

  /** Those of the indexed entries whose keys are not known, oldest listed last as feeds have it, oldest first here. */
  static List<Map.Entry<String, Entry>> unseen(Map<String, Entry> byKey, Set<String> known) {
    List<Map.Entry<String, Entry>> unseen = new ArrayList<>();
    byKey.forEach((key, entry) -> {
      if (!known.contains(key)) {
        unseen.addFirst(Map.entry(key, entry));
      }
    });
    return unseen;
  }
}
