package org.clipsheet.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.query.Expression;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing.Parsed;
import org.clipsheet.query.QueryParsing.Refused;
import org.clipsheet.query.QuerySyntax;
import org.clipsheet.query.SoughtNames;

/** What one watch seeks: its keys, joined by AND. */
final class SoughtEntries {
  static final List<String> SPELLINGS = List.of("any", "exact");

  private final Section section;
  private final boolean inflect;
  private final boolean anySpelling;

  SoughtEntries(Section section) {
    this.section = section;
    this.inflect = section.flag("inflect").orElse(true);
    this.anySpelling = section.choice("spelling", SPELLINGS).orElse("any").equals("any");
  }

  /** Empty if nothing is sought that can be; the problems are noted. */
  Optional<Expression> expression() {
    List<Expression> sought = new ArrayList<>();
    section.term("query").flatMap(term -> parse(term, false)).ifPresent(sought::add);
    List<Expression> any = lines("any");
    if (!any.isEmpty()) {
      sought.add(Expression.anyOf(any));
    }
    sought.addAll(lines("all"));
    sought.addAll(names());
    if (!section.has("query")
        && !section.has("person")
        && !section.has("organization")
        && section.elements("any").isEmpty()
        && section.elements("all").isEmpty()) {
      section.problem("a watch needs something to look for: a \"query\", terms under \"any\" or"
          + " \"all\", a \"person\" or an \"organization\"");
    }
    if (section.has("spelling") && sought.stream().noneMatch(SoughtNames::areIn)) {
      section.note("spelling", "\"spelling\" changes nothing: no person or organization is sought");
    }
    boolean found = !sought.isEmpty();
    lines("none").forEach(line -> sought.add(new Expression.Not(line)));
    return found ? Optional.of(Expression.allOf(sought)) : Optional.empty();
  }

  private List<Expression> lines(String key) {
    List<Expression> lines = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Term term : section.terms(key)) {
      if (seen.contains(term.text())) {
        term.note("\"" + term.text() + "\" is listed twice");
      } else {
        seen.add(term.text());
        parse(term, true).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private Optional<Expression> parse(Term term, boolean phraseLine) {
    return switch (QuerySyntax.parse(
        term.text(), new QueryMode(phraseLine, inflect, anySpelling))) {
      case Parsed parsed -> {
        parsed.notes().forEach(note -> term.note(note.offset(), note.message()));
        yield Optional.of(parsed.expression());
      }
      case Refused refused -> {
        refused.problems().forEach(problem -> term.problem(problem.offset(), problem.message()));
        yield Optional.empty();
      }
    };
  }

  private List<Expression> names() {
    return new NameEntries(section, anySpelling).expressions();
  }
}
