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
  static final Keys KEYS = Keys.none()
      .with("name", Form.WORD, "")
      .with("query", Form.WORD, "sanctions AND (russia OR belarus) NOT title:football")
      .with("any", Form.TERMS, "At least one of these; several words in a line are a phrase.")
      .with("all", Form.TERMS, "Every one of these.")
      .with("none", Form.TERMS, "None of these.")
      .with(
          "person",
          Form.WORD,
          "A person, given name first; found in every spelling and alphabet, and by the surname once the whole name stood.")
      .with("organization", Form.WORD, "An organisation; its legal form does not count.")
      .with("aliases", Form.TERMS, "Other names of the person or organization.")
      .with("exclude", Form.TERMS, "Names of others that would be taken for it.")
      .with("inflect", Form.FLAG, "false: only the forms that stand here; default: true.")
      .with(
          "spelling",
          new Form.Choice(SoughtEntries.SPELLINGS),
          "exact: the name only as it is spelt here; default: any.")
      .with("was", Form.WORD, "Its former name: keeps the history on a rename.")
      .requiring("name")
      .requiringOneOf("query", "any", "all", "person", "organization");

  private WatchEntries() {}

  static List<Watch> read(Section file) {
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
    section.allow(KEYS);
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
