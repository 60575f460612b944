package org.clipsheet.read.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.listing.ListingOutcome.Listed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Floors for the figures that BENCHMARKS gives of the front pages in {@code front-pages/}, each written by hand for an
 * invented outlet: its address in the first comment, its stories marked by {@code data-story}, or named in a comment where
 * a script holds them. The figures are printed.
 */
class FrontPagesByHandTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private static final Pattern ADDRESS = Pattern.compile("^<!-- (\\S+) -->");
  private static final Pattern NAMED = Pattern.compile("<!-- stories: (.+) -->");

  @Test
  void storiesAreToldFromTheRest() throws Exception {
    int taken = 0;
    int right = 0;
    int stories = 0;
    List<String> wrong = new ArrayList<>();
    for (Path file : files()) {
      String html = Files.readString(file);
      Set<URI> truth = truth(html);
      Set<URI> found = found(html);
      Set<URI> both = new LinkedHashSet<>(truth);
      both.retainAll(found);
      taken += found.size();
      stories += truth.size();
      right += both.size();
      truth.stream().filter(one -> !both.contains(one)).forEach(one -> wrong.add("missed " + one));
      found.stream().filter(one -> !both.contains(one)).forEach(one -> wrong.add("taken " + one));
    }
    double precision = (double) right / taken;
    double recall = (double) right / stories;
    System.out.printf(
        "front pages by hand, stories %d: P %.3f R %.3f%n%s%n",
        stories, precision, recall, String.join("\n", wrong));

    assertThat(precision).isGreaterThan(0.85);
    assertThat(recall).isGreaterThan(0.9);
  }

  private static List<Path> files() throws Exception {
    Path folder =
        Path.of(Objects.requireNonNull(FrontPagesByHandTest.class.getResource("front-pages"))
            .toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static URI address(String html) throws IOException {
    Matcher address = ADDRESS.matcher(html);
    if (!address.find()) {
      throw new IOException("a front page without its address in the first comment");
    }
    return URI.create(address.group(1));
  }

  private static Set<URI> truth(String html) throws IOException {
    Set<URI> truth = new LinkedHashSet<>();
    URI page = address(html);
    Document document = Jsoup.parse(html);
    for (Element story : document.select("[data-story]")) {
      String written = story.hasAttr("href") ? story.attr("href") : story.attr("data-href");
      Addresses.parse(written, page).ifPresent(truth::add);
    }
    Matcher named = NAMED.matcher(html);
    if (named.find()) {
      for (String written : named.group(1).split(" ")) {
        Addresses.parse(written, page).ifPresent(truth::add);
      }
    }
    return truth;
  }

  private static Set<URI> found(String html) throws IOException {
    WebDocument document =
        new WebDocument(address(html), "text/html", html.getBytes(StandardCharsets.UTF_8));
    Set<URI> found = new LinkedHashSet<>();
    if (new ListingReader().read(document, SourceKind.PAGE, Selectors.NONE, NOW)
        instanceof Listed listed) {
      for (Entry entry : listed.listing().entries()) {
        if (entry.link() != null) {
          found.add(entry.link());
        }
      }
    }
    return found;
  }
}
