package org.clipsheet.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.address.AddressKey;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.Source;
import org.clipsheet.read.listing.Subscription;
import tools.jackson.databind.json.JsonMapper;

/** {@code sources.yaml} as a text that is added to at its end, so that everything its owner wrote stays as it is. */
public final class SourcesFile {
  private static final Pattern FIRST_ELEMENT = Pattern.compile("(?m)^( *)- ");
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,()&'/+-]*[\\p{L}\\p{N})]");
  private static final Set<String> NO_NAMES = Set.of("true", "false", "null", "yes", "no");

  private final Path file;
  private final Placeholders placeholders;

  /**
   * @param folder of the configuration
   * @param environment the values of <code>${NAME}</code>
   */
  public SourcesFile(Path folder, Map<String, String> environment) {
    this.file = folder.resolve("sources.yaml");
    this.placeholders = new Placeholders(environment, folder.toAbsolutePath());
  }

  /**
   * What adding came to.
   *
   * @param known those whose address stood in the file already
   * @param problems why nothing was added; the file is as it was then
   */
  public record Addition(
      List<Subscription> added, List<Subscription> known, List<Problem> problems) {}

  /**
   * Adds those whose addresses the file does not hold. The file is replaced in one step, and only by one without problems.
   *
   * @throws IOException if it cannot be read or written
   */
  public Addition add(List<Subscription> subscriptions) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "sources:\n";
    List<Problem> problems = new ArrayList<>();
    List<Source> present = new ArrayList<>();
    if (FIRST_ELEMENT.matcher(text).find()) {
      present.addAll(read(file, problems));
    }
    if (!problems.isEmpty()) {
      return new Addition(List.of(), List.of(), problems);
    }
    Set<AddressKey> addresses = new HashSet<>();
    Set<String> names = new HashSet<>();
    present.forEach(source -> {
      addresses.add(AddressKey.of(source.url()));
      names.add(source.name().value());
    });
    List<Subscription> added = new ArrayList<>();
    List<Subscription> known = new ArrayList<>();
    for (Subscription subscription : subscriptions) {
      (addresses.add(AddressKey.of(subscription.url())) ? added : known).add(subscription);
    }
    if (!added.isEmpty()) {
      problems.addAll(
          replace(text + (text.endsWith("\n") ? "" : "\n") + lines(text, added, names)));
    }
    return new Addition(problems.isEmpty() ? added : List.of(), known, problems);
  }

  private List<Problem> replace(String text) throws IOException {
    Path next = Files.writeString(file.resolveSibling("sources.yaml.new"), text);
    List<Problem> problems = new ArrayList<>();
    read(next, problems);
    if (problems.isEmpty()) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return List.of();
    }
    Files.delete(next);
    return List.of(
        Problem.of(
            file.toString(),
            "nothing can be added to the list as it is written; give each source a line of its own that begins with \"- \""));
  }

  private List<Source> read(Path from, List<Problem> problems) {
    Optional<Section> section =
        new ConfigFile(file.toString(), placeholders, problems, new ArrayList<>()).read(from);
    return section.map(SourceEntries::read).orElse(List.of());
  }

  private static String lines(String text, List<Subscription> added, Set<String> names) {
    Matcher element = FIRST_ELEMENT.matcher(text);
    String indent = element.find() ? element.group(1) : "  ";
    Map<URI, String> nameOf = new HashMap<>();
    added.forEach(subscription -> nameOf.put(subscription.url(), name(subscription, names)));
    StringBuilder lines = new StringBuilder();
    String folder = null;
    for (Subscription subscription : added) {
      if (subscription.folder() != null && !subscription.folder().equals(folder)) {
        lines
            .append("\n")
            .append(indent)
            .append("# ")
            .append(subscription.folder())
            .append("\n");
      }
      folder = subscription.folder();
      String name = Objects.requireNonNull(nameOf.get(subscription.url()));
      lines.append(indent).append("- ");
      if (!name.isEmpty()) {
        lines.append("name: ").append(scalar(name)).append("\n").append(indent).append("  url: ");
      }
      lines.append(scalar(subscription.url().toString())).append("\n");
    }
    return lines.toString();
  }

  /** Feeds of one site often share a title; the host or a number tells them apart. Empty for none. */
  private static String name(Subscription subscription, Set<String> names) {
    String title = subscription.name();
    if (title == null) {
      return "";
    }
    String name = title;
    for (int i = 1; !names.add(name); i++) {
      name = title + " (" + Addresses.host(subscription.url()) + (i == 1 ? "" : " " + i) + ")";
    }
    return name;
  }

  private static String scalar(String value) {
    boolean plain =
        PLAIN.matcher(value).matches() && !NO_NAMES.contains(value.toLowerCase(Locale.ROOT));
    boolean address = value.matches("https?://[^\\s#]+") && !value.endsWith(":");
    return plain || address ? value : JsonMapper.shared().writeValueAsString(value);
  }
}
