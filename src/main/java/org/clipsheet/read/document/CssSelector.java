package org.clipsheet.read.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/** CSS selectors as users write them. */
public final class CssSelector {
  private static final Pattern UNEXPECTED =
      Pattern.compile("unexpected token at '(.*)'", Pattern.DOTALL);
  private static final Pattern PSEUDO = Pattern.compile("(?<!:):([A-Za-z-]+)");
  private static final Pattern TYPE = Pattern.compile("(?:^|[\\s>+~,])([A-Za-z][A-Za-z0-9]*)");
  private static final Pattern ARGUMENTS = Pattern.compile("\\[[^]]*]|\\([^)]*\\)|\"[^\"]*\"");

  /** What jsoup's language knows. */
  private static final List<String> PSEUDOS = List.of(
      ("lt gt eq nth-child nth-last-child nth-of-type nth-last-of-type first-child last-child first-of-type"
              + " last-of-type only-child only-of-type empty blank root has is not contains containsown"
              + " containswholetext containswholeowntext containsdata matches matchesown matcheswholetext"
              + " matcheswholeowntext matchtext")
          .split(" "));

  private static final List<String> ELEMENTS = List.of(
      ("a abbr address article aside b big blockquote body br button canvas caption center cite code col dd del"
              + " details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6"
              + " head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta nav"
              + " noscript object ol option p picture pre q s samp section select small source span strong sub summary"
              + " sup table tbody td template textarea tfoot th thead time title tr tt u ul var video audio svg")
          .split(" "));

  private CssSelector() {}

  /**
   * What is wrong with a selector.
   *
   * @param at where in the selector, in characters from its start
   * @param word a name in it that nobody knows; empty where that is not what is wrong
   * @param known the names that could have been meant by {@code word}
   */
  public record Fault(int at, String message, String word, List<String> known) {
    Fault(int at, String message) {
      this(at, message, "", List.of());
    }
  }

  /** Why the text is no selector; empty where it is one. */
  public static Optional<Fault> fault(String selector) {
    try {
      QueryParser.parse(selector);
      return Optional.empty();
    } catch (SelectorParseException | IllegalArgumentException e) {
      return Optional.of(fault(selector, Objects.requireNonNullElse(e.getMessage(), "")));
    }
  }

  /** An element name in a valid selector that HTML does not know and that looks like a slip. */
  public static Optional<Fault> slip(String selector) {
    String bare = ARGUMENTS
        .matcher(selector)
        .replaceAll(found -> " ".repeat(found.end() - found.start()).replaceFirst(" ", "["));
    Matcher type = TYPE.matcher(bare);
    while (type.find()) {
      String name = PageText.lower(type.group(1));
      boolean isCustom = bare.startsWith("-", type.end());
      if (!isCustom && !ELEMENTS.contains(name)) {
        return Optional.of(new Fault(
            type.start(1), "HTML has no element \"" + type.group(1) + "\"", name, ELEMENTS));
      }
    }
    return Optional.empty();
  }

  private static Fault fault(String selector, String message) {
    if (selector.strip().startsWith("/") || selector.contains("/@")) {
      return new Fault(0, "that is XPath; write CSS, such as article .body");
    }
    if (selector.contains("<")) {
      return new Fault(
          selector.indexOf('<'),
          "that is markup; write CSS, such as div.body for <div class=\"body\">");
    }
    int open = unclosed(selector);
    if (open >= 0) {
      return new Fault(open, "\"" + selector.charAt(open) + "\" is not closed");
    }
    Optional<Fault> pseudo = unknownPseudo(selector);
    if (pseudo.isPresent()) {
      return pseudo.get();
    }
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.find() && selector.strip().endsWith(unexpected.group(1))) {
      String rest = unexpected.group(1);
      return rest.isEmpty()
          ? new Fault(selector.length() - 1, "it ends where another selector is expected")
          : new Fault(selector.lastIndexOf(rest), "unexpected \"" + rest + "\"" + remedy(rest));
    }
    return new Fault(0, "no CSS selector; write it like article .body");
  }

  private static String remedy(String rest) {
    if (rest.startsWith("=")) {
      return "; an attribute stands in brackets, like [class=body], a class behind a dot, like .body";
    }
    return rest.startsWith("@") ? "; an attribute stands in brackets, like a[title]" : "";
  }

  private static Optional<Fault> unknownPseudo(String selector) {
    Matcher pseudo = PSEUDO.matcher(selector);
    while (pseudo.find()) {
      if (!PSEUDOS.contains(PageText.lower(pseudo.group(1)))) {
        return Optional.of(new Fault(
            pseudo.start(), "unknown \"" + pseudo.group() + "\"", pseudo.group(1), PSEUDOS));
      }
    }
    return Optional.empty();
  }

  /** Where the first bracket or quote stands that is never closed; -1 where there is none. */
  private static int unclosed(String selector) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < selector.length(); i++) {
      char c = selector.charAt(i);
      if (c == '"' || c == '\'') {
        int end = selector.indexOf(c, i + 1);
        if (end < 0) {
          return i;
        }
        i = end;
      } else if (c == '[' || c == '(') {
        open.push(i);
      } else if ((c == ']' || c == ')') && !open.isEmpty()) {
        open.pop();
      }
    }
    return open.isEmpty() ? -1 : open.getLast();
  }
}
