package org.clipsheet.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.watch.QueryProblem;
import org.clipsheet.watch.QuerySyntax;
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
        file.problemAt(element, "a watch needs a \"name\" and a \"query\" or \"any\"");
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
    section.allow("name", "query", "any", "all", "none", "inflect", "was");
    Optional<String> name = section.text("name");
    if (!section.has("name")) {
      section.problem("a watch needs a \"name\"");
    }
    Optional<Term> query = section.term("query");
    query.ifPresent(term -> checkQuery(term, false));
    List<String> any = lines(section, "any");
    List<String> all = lines(section, "all");
    if (!section.has("query") && any.isEmpty() && all.isEmpty()) {
      section.problem(
          "a watch needs something to look for: a \"query\", or terms under \"any\" or \"all\"");
    }
    List<String> none = lines(section, "none");
    boolean inflect = section.flag("inflect").orElse(true);
    Optional<WatchName> was = section.text("was").map(WatchName::new);
    if (name.isEmpty() || (query.isEmpty() && any.isEmpty() && all.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new Watch(
        new WatchName(name.get()),
        query.map(Term::text).orElse(null),
        any,
        all,
        none,
        inflect,
        was.orElse(null)));
  }

  private static List<String> lines(Section section, String key) {
    List<String> lines = new ArrayList<>();
    for (Term term : section.terms(key)) {
      checkQuery(term, true);
      if (lines.contains(term.text())) {
        term.note("\"" + term.text() + "\" is listed twice");
      } else {
        lines.add(term.text());
      }
    }
    return lines;
  }

  private static void checkQuery(Term term, boolean phraseLine) {
    for (QueryProblem problem : QuerySyntax.problems(term.text(), phraseLine)) {
      term.problem(problem.offset(), problem.message());
    }
  }
}
