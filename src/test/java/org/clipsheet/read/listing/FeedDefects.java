package org.clipsheet.read.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.model.source.WebDocument;
import org.jspecify.annotations.Nullable;

/**
 * Feeds with what is wrong with them and what they say all the same: the base feeds with the defects of
 * {@code feed-defects.txt} done to them, and the whole documents of {@code feed-documents.txt}. All invented.
 */
final class FeedDefects {
  static final List<String> FIELDS =
      List.of("title", "link", "id", "published", "author", "summary");

  private static final String ADDRESS = "https://harbour.example/feeds/news.xml";

  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-F]{4})");

  private FeedDefects() {}

  /**
   * One broken feed.
   *
   * @param entries what is true of each entry, by field; a field that is not there is not asked for, an empty one is absent
   */
  record Broken(
      String family, String name, WebDocument document, List<Map<String, String>> entries) {}

  static List<Broken> all() {
    List<Broken> all = new ArrayList<>();
    for (String block : resource("feed-defects.txt").split("(?m)^== ", -1)) {
      String[] head = block.lines().findFirst().orElse("").split(" \\| ", -1);
      if (head.length == 3) {
        List<String> steps =
            block.lines().skip(1).filter(line -> !line.isBlank()).toList();
        for (String base : head[1].split(" ", -1)) {
          all.add(broken(head[0], base, base + ": " + head[2], steps));
        }
      }
    }
    for (String block : resource("feed-documents.txt").split("(?m)^== ", -1)) {
      String name = block.lines().findFirst().orElse("");
      if (!name.isEmpty() && !name.startsWith("#")) {
        all.add(document(name, block.substring(name.length() + 1).split("(?m)^--\\n", -1)));
      }
    }
    return all;
  }

  private static Broken broken(String family, String base, String name, List<String> steps) {
    String text = resource("feeds/" + base + (base.contains(".") ? "" : ".xml"));
    List<Map<String, String>> truth = new ArrayList<>();
    resource("feeds/truth.txt").lines().skip(1).forEach(line -> truth.add(fields(line)));
    Charset charset = UTF_8;
    @Nullable String type = null;
    for (String step : steps) {
      String rest = step.substring(step.indexOf(' ') + 1);
      switch (step.substring(0, Math.max(0, step.indexOf(' ')))) {
        case "?" -> correct(truth, rest);
        case "before" -> text = unescaped(rest) + text;
        case "after" -> text = text + unescaped(rest);
        case "cut" ->
          text = text.substring(0, found(text, text.lastIndexOf(unescaped(rest)), name));
        case "as" -> charset = Charset.forName(rest);
        case "sent" -> type = rest;
        case "re" -> text = replaced(text, rest, name, Pattern::compile, FeedDefects::lineEnds);
        default ->
          text = replaced(
              text,
              step,
              name,
              literal -> Pattern.compile(Pattern.quote(unescaped(literal))),
              other -> Matcher.quoteReplacement(unescaped(other)));
      }
    }
    return new Broken(
        family, name, new WebDocument(URI.create(ADDRESS), type, text.getBytes(charset)), truth);
  }

  /** A document, a line of dashes, and a line for each entry: title, link, id, published, author, summary; "~" for any. */
  private static Broken document(String name, String[] halves) {
    return new Broken(
        "documents",
        name,
        new WebDocument(URI.create(ADDRESS), null, halves[0].getBytes(UTF_8)),
        halves[1]
            .lines()
            .filter(line -> !line.isBlank())
            .map(FeedDefects::fields)
            .toList());
  }

  private static String replaced(
      String text,
      String step,
      String name,
      java.util.function.Function<String, Pattern> what,
      UnaryOperator<String> by) {
    String[] sides = step.split(" => ?", 2);
    Matcher matcher = what.apply(sides[0]).matcher(text);
    found(text, matcher.find() ? 0 : -1, name + ": " + step);
    return matcher.replaceAll(by.apply(sides[1]));
  }

  private static int found(String text, int at, String step) {
    if (at < 0) {
      throw new IllegalArgumentException("defect does nothing: " + step + " in " + text);
    }
    return at;
  }

  private static void correct(List<Map<String, String>> truth, String correction) {
    if (correction.startsWith("add ")) {
      truth.add(truth.get(Integer.parseInt(correction.substring(4)) - 1));
      return;
    }
    String[] sides = correction.split(" = ?", 2);
    String[] place = sides[0].split(" ", 2);
    put(truth.get(Integer.parseInt(place[0]) - 1), place[1], sides[1]);
  }

  private static Map<String, String> fields(String line) {
    String[] values = line.split(" \\| ?", -1);
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      put(fields, FIELDS.get(i), values[i]);
    }
    return fields;
  }

  private static void put(Map<String, String> fields, String field, String value) {
    if (value.equals("~")) {
      fields.remove(field);
    } else {
      fields.put(field, value);
    }
  }

  private static String lineEnds(String written) {
    return written.replace("\\n", "\n");
  }

  private static String unescaped(String written) {
    return UNICODE
        .matcher(written)
        .replaceAll(escape ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))))
        .translateEscapes();
  }

  private static String resource(String name) {
    try (InputStream in = FeedDefects.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
