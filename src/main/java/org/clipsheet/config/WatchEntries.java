package org.clipsheet.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.Expression;
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

  private final List<Watch> watches = new ArrayList<>();
  private final Set<WatchName> named = new LinkedHashSet<>();

  private WatchEntries() {}

  /** Those that are valid. */
  List<Watch> watches() {
    return watches;
  }

  /** The names of all, those with problems too. */
  Set<WatchName> named() {
    return named;
  }

  static WatchEntries none() {
    return new WatchEntries();
  }

  static WatchEntries read(Section file) {
    if (!file.has("watches")) {
      file.problem("\"watches\" is missing: the list of what to look for");
    }
    WatchEntries entries = new WatchEntries();
    for (Node element : file.elements("watches")) {
      Optional<Section> section = file.mapping(element);
      if (section.isEmpty()) {
        file.problemAt(element, "a watch needs a \"name\" and a \"query\", \"any\" or \"person\"");
        continue;
      }
      entries.add(section.get());
    }
    return entries;
  }

  private void add(Section section) {
    section.allow(KEYS);
    Optional<WatchName> name = section.text("name").map(WatchName::new);
    if (!section.has("name")) {
      section.problem("a watch needs a \"name\"");
    }
    if (name.isPresent() && !named.add(name.get())) {
      section.problem(
          "name", "a watch named \"" + name.get() + "\" stands above; names must differ");
    }
    Optional<WatchName> was = section.text("was").map(WatchName::new);
    Optional<Expression> sought = new SoughtEntries(section).expression();
    if (name.isPresent() && sought.isPresent()) {
      watches.add(new Watch(name.get(), sought.get(), was.orElse(null)));
    }
  }
}
