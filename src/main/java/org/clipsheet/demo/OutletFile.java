package org.clipsheet.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An outlet as a resource beside this class: its head of {@code key: value} lines, then its articles, each after a line of
 * {@code ===} with a head of its own, an empty line and paragraphs parted by empty lines.
 */
final class OutletFile {
  private static final String NEXT_ARTICLE = "(?m)^===\n";

  private OutletFile() {}

  /** @param name of the resource without its ending; the host's name begins with it */
  static Outlet load(String name) {
    String[] parts = text(name + ".txt").split(NEXT_ARTICLE, -1);
    Map<String, String> head = head(parts[0].strip());
    return new Outlet(
        value(head, "name"),
        name + ".example",
        value(head, "language"),
        Front.valueOf(value(head, "front").toUpperCase(Locale.ROOT).replace('-', '_')),
        outage(head.get("down")),
        Arrays.stream(parts).skip(1).map(OutletFile::article).toList());
  }

  private static WebArticle article(String part) {
    List<String> blocks = List.of(part.strip().split("\n\n"));
    Map<String, String> head = head(blocks.getFirst());
    return new WebArticle(
        value(head, "path"),
        Instant.parse(value(head, "at")),
        value(head, "title"),
        value(head, "byline"),
        head.get("credit"),
        value(head, "teaser"),
        !"no".equals(head.get("robots")),
        blocks.subList(1, blocks.size()));
  }

  private static Outlet.@Nullable Outage outage(@Nullable String interval) {
    if (interval == null) {
      return null;
    }
    String[] ends = interval.split("/", 2);
    return new Outlet.Outage(Instant.parse(ends[0]), Instant.parse(ends[1]));
  }

  private static Map<String, String> head(String lines) {
    Map<String, String> head = new LinkedHashMap<>();
    for (String line : lines.split("\n", -1)) {
      String[] pair = line.split(": ", 2);
      head.put(pair[0], pair[1]);
    }
    return head;
  }

  private static String value(Map<String, String> head, String key) {
    return Objects.requireNonNull(head.get(key), () -> key + " is missing in " + head);
  }

  private static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(OutletFile.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
