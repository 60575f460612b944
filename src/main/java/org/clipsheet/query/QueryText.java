package org.clipsheet.query;

import java.util.List;
import java.util.regex.Pattern;
import org.clipsheet.name.NameKind;
import org.clipsheet.name.SoughtName;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.query.Expression.What;

/**
 * Writes a query as its user might have: what {@link QuerySyntax} parses to the same expression, in a line of the watchlist
 * as in a {@code query}. What the language has no words for is left out: whether words are inflected, other spellings
 * counted, and the aliases of a name.
 */
public final class QueryText {
  /** Words that need no quotation marks; operators look like such words. */
  private static final Pattern BARE =
      Pattern.compile("(?!(?:AND|OR|NOT)$)[\\p{L}\\p{N}]+(?:['\u2019\u02bc-][\\p{L}\\p{N}]+)*");

  private static final Pattern QUOTATION_MARKS =
      Pattern.compile("[\"\u201c\u201d\u201e\u00ab\u00bb]");

  private QueryText() {}

  public static String of(Expression expression) {
    return switch (expression) {
      case Expression.Or or ->
        String.join(
            " OR ",
            or.parts().stream()
                .map(part -> part instanceof Expression.Or ? grouped(part) : of(part))
                .toList());
      case Expression.And and -> all(and.parts());
      case Expression.Not not ->
        "NOT " + (not.part() instanceof Leaf leaf ? of(leaf) : grouped(not.part()));
      case Leaf leaf -> leaf(leaf);
    };
  }

  private static String all(List<Expression> parts) {
    StringBuilder all = new StringBuilder();
    for (Expression part : parts) {
      if (!all.isEmpty()) {
        all.append(part instanceof Expression.Not ? " " : " AND ");
      }
      boolean binds = part instanceof Leaf || part instanceof Expression.Not;
      all.append(binds ? of(part) : grouped(part));
    }
    return all.toString();
  }

  private static String grouped(Expression expression) {
    return "(" + of(expression) + ")";
  }

  private static String leaf(Leaf leaf) {
    return (leaf.field() == null ? "" : leaf.field().word() + ":")
        + (leaf.language() == null ? "" : leaf.language() + ":")
        + what(leaf.what());
  }

  private static String what(What what) {
    return switch (what) {
      case What.Words words -> words(words);
      case What.Exact exact -> "=" + exact.word();
      case What.Prefix prefix -> prefix.start() + "*";
      case What.Pattern pattern -> "/" + pattern.regex() + "/";
      case What.Name name -> name(name.sought());
      case What.Country country -> "country:" + country.code();
    };
  }

  private static String words(What.Words words) {
    String text = String.join(" ", words.words());
    boolean bare = words.slop() == 0 && BARE.matcher(text).matches();
    return bare ? text : quoted(text) + (words.slop() == 0 ? "" : "~" + words.slop());
  }

  private static String name(SoughtName name) {
    return (name.kind() == NameKind.PERSON ? "person:" : "organization:") + quoted(name.name());
  }

  private static String quoted(String text) {
    return '"' + QUOTATION_MARKS.matcher(text).replaceAll("'") + '"';
  }
}
