package org.clipsheet.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipsheet.name.NameKind;
import org.clipsheet.name.SoughtName;
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.query.Expression.What;
import org.clipsheet.query.NameKeys;
import org.clipsheet.text.Folding;

/** The person and the organisation of one watch, with their aliases and those who are somebody else. */
final class NameEntries {
  private static final String ALIASES = "aliases";
  private static final String EXCLUDE = "exclude";

  /** In a name that does not stand in capitals throughout. */
  private static final Pattern OPERATOR = Pattern.compile("(?=.*\\p{Ll}).*\\b(AND|OR|NOT)\\b.*");

  private final Section section;
  private final boolean anySpelling;
  private final List<Term> aliases;
  private final List<Term> excluded;

  NameEntries(Section section, boolean anySpelling) {
    this.section = section;
    this.anySpelling = anySpelling;
    this.aliases = section.terms(ALIASES);
    this.excluded = section.terms(EXCLUDE);
  }

  /** One for each key that names somebody; the problems are noted. */
  List<Expression> expressions() {
    List<Expression> names = new ArrayList<>();
    name(NameKind.PERSON, "person").ifPresent(names::add);
    name(NameKind.ORGANIZATION, "organization").ifPresent(names::add);
    if (!section.has("person")
        && !section.has("organization")
        && !(aliases.isEmpty() && excluded.isEmpty())) {
      section.problem(
          section.has(ALIASES) ? ALIASES : EXCLUDE,
          "\"aliases\" and \"exclude\" belong to a \"person\" or an \"organization\"");
    }
    return names;
  }

  private Optional<Expression> name(NameKind kind, String key) {
    Optional<Term> written = section.term(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Stream.of(written.stream(), aliases.stream(), excluded.stream())
        .flatMap(terms -> terms)
        .forEach(term -> check(kind, term));
    checkWhoIsSomebodyElse(written.get());
    return Optional.of(new Leaf(
        null,
        null,
        new What.Name(new SoughtName(
            kind, written.get().text(), texts(aliases), texts(excluded), anySpelling))));
  }

  private void check(NameKind kind, Term term) {
    if (OPERATOR.matcher(term.text()).matches()) {
      term.problem("one name stands here; others of the same one stand under \"aliases\", somebody"
          + " else in a watch of their own");
    } else if (NameKeys.ofSought(
            new SoughtName(kind, term.text(), List.of(), List.of(), anySpelling))
        .isEmpty()) {
      term.problem("\"" + term.text() + "\" is no name that an article could have");
    }
  }

  private void checkWhoIsSomebodyElse(Term name) {
    for (Term other : excluded) {
      Stream.concat(Stream.of(name), aliases.stream())
          .filter(one -> Folding.fold(one.text()).equals(Folding.fold(other.text())))
          .findFirst()
          .ifPresent(one -> other.problem(
              "\"" + other.text() + "\" is sought by this watch and cannot be excluded from it"));
    }
  }

  private static List<String> texts(List<Term> terms) {
    return terms.stream().map(Term::text).toList();
  }
}
