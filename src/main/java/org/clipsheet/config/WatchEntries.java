package org.clipsheet.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.watch.Watch;
import org.snakeyaml.engine.v2.nodes.Node;

/** The watches of {@code watchlist.yaml}. */
final class WatchEntries {

  private WatchEntries() {}

  static List<Watch> read(Section file) {
    file.allow("watches", "digests");
    if (!file.has("watches")) {
      file.problem("\"watches\" is missing: the list of what to look for");
    }
    List<Watch> watches = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Node element : file.elements("watches")) {
      Optional<Section> section = file.mapping(element);
      if (section.isEmpty()) {
        file.problemAt(element, "a watch needs a \"name\" and a \"query\", \"any\" or \"person\"");
        continue;
      }
      Optional<Watch> watch = watch(section.get());
      watch.ifPresent(watches::add);
      if (watch.isPresent() && !names.add(watch.get().name().value())) {
        section
            .get()
            .problem(
                "name",
                "a watch named \"" + watch.get().name() + "\" stands above; names must differ");
      }
    }
    return watches;
  }

  private static Optional<Watch> watch(Section section) {
    section.allow(
        "name",
        "query",
        "any",
        "all",
        "none",
        "person",
        "organization",
        "aliases",
        "exclude",
        "inflect",
        "spelling",
        "was");
    Optional<String> name = section.text("name");
    if (!section.has("name")) {
      section.problem("a watch needs a \"name\"");
    }
    Optional<WatchName> was = section.text("was").map(WatchName::new);
    return new SoughtEntries(section)
        .expression()
        .flatMap(
            sought -> name.map(text -> new Watch(new WatchName(text), sought, was.orElse(null))));
  }
}
