package org.clipsheet.read.listing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clipsheet.address.Addresses;
import org.clipsheet.read.document.LogisticFit;
import org.clipsheet.read.listing.LinkJudge.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns {@code link-weights.txt} from labelled links: lines of {@code {"url", "text", "site", "story"}}, the links of a
 * site judged as one page. Prints the figures of a tenfold cross-validation in which a site's links are all in one fold.
 *
 * <p>A site of whose links none is labelled a story is left out: every front page leads to stories, so a site without
 * any may not have been labelled at all, and would teach that headlines are none.
 *
 * <pre>
 * mvn -q test-compile
 * java -cp target/classes:target/test-classes:target/lib/* org.clipsheet.read.listing.LinkTraining LABELLED [WEIGHTS]
 * </pre>
 */
final class LinkTraining {
  private static final int FOLDS = 10;
  private static final double[] COMPANIES = {0, 0.3, 0.6, 1.0};
  private static final double[] PENALTIES = {2, 4, 8, 16};

  /** Of those tried, the two with which the invented front pages of the tests are read best. */
  private static final double PENALTY = 4;

  private static final double COMPANY = 1.0;

  /** Added to the log odds: a story that is lost costs more than a link too many. The front pages said how much. */
  private static final double LENIENCE = 0.4;

  private LinkTraining() {}

  record Labelled(Subject subject, boolean story) {}

  record Site(String name, URI page, List<Labelled> links) {
    List<Subject> subjects() {
      return links.stream().map(Labelled::subject).toList();
    }

    boolean hasStory() {
      return links.stream().anyMatch(Labelled::story);
    }

    int fold() {
      return Math.floorMod(name.hashCode() * 31, FOLDS);
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<Site> sites =
        sites(Path.of(arguments[0])).stream().filter(Site::hasStory).toList();
    for (double penalty : PENALTIES) {
      List<LinkModel> models = new ArrayList<>();
      for (int fold = 0; fold < FOLDS; fold++) {
        int left = fold;
        models.add(train(sites.stream().filter(site -> site.fold() != left).toList(), penalty));
      }
      for (double company : COMPANIES) {
        System.out.printf(
            Locale.ROOT,
            "penalty %.1f company %.1f: %s%n",
            penalty,
            company,
            Figures.of(sites, models, company));
      }
    }
    if (arguments.length > 1) {
      LinkModel whole = lenient(train(sites, PENALTY), COMPANY);
      Files.writeString(Path.of(arguments[1]), written(new TreeMap<>(whole.weights())));
    }
  }

  private static LinkModel lenient(LinkModel model, double company) {
    Map<String, Double> weights = new HashMap<>(model.weights());
    weights.put("company", company);
    weights.merge(LinkModel.ALWAYS, LENIENCE, Double::sum);
    return new LinkModel(weights);
  }

  private static String written(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .filter(weight -> Math.abs(weight.getValue()) >= 0.005)
        .map(weight -> String.format(Locale.ROOT, "%s %.2f", weight.getKey(), weight.getValue()))
        .collect(Collectors.joining(
            "\n",
            "# Log odds that each trait of a link adds; learned by LinkTraining, in the tests. 0 parts stories from others.\n"
                + "[weights]\n",
            "\n"));
  }

  /** How many stories are told right, each link judged by a model that did not see its site. */
  record Figures(int right, int taken, int stories) {
    static Figures of(List<Site> sites, List<LinkModel> models, double company) {
      int right = 0;
      int taken = 0;
      int stories = 0;
      for (Site site : sites) {
        LinkJudge judge = new LinkJudge(lenient(models.get(site.fold()), company));
        List<Double> odds =
            judge.inCompany(site.subjects(), judge.alone(site.page(), site.subjects()));
        for (int i = 0; i < odds.size(); i++) {
          boolean story = site.links().get(i).story();
          boolean isTaken = odds.get(i) > 0;
          stories += story ? 1 : 0;
          taken += isTaken ? 1 : 0;
          right += story && isTaken ? 1 : 0;
        }
      }
      return new Figures(right, taken, stories);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.3f R %.3f F1 %.3f",
          (double) right / taken,
          (double) right / stories,
          2.0 * right / (taken + stories));
    }
  }

  private static List<Site> sites(Path labelled) throws IOException {
    Map<String, List<JsonNode>> bySite = new LinkedHashMap<>();
    for (String line : Files.readAllLines(labelled)) {
      JsonNode link = JsonMapper.shared().readTree(line);
      bySite
          .computeIfAbsent(link.path("site").asString(), s -> new ArrayList<>())
          .add(link);
    }
    List<Site> sites = new ArrayList<>();
    bySite.forEach((name, links) -> {
      List<URI> hosts = links.stream()
          .flatMap(link -> address(URI.create("https://none.example/"), link).stream())
          .toList();
      URI page = URI.create("https://" + mostCommonHost(hosts) + "/");
      List<Labelled> read = new ArrayList<>();
      for (JsonNode link : links) {
        address(page, link)
            .ifPresent(address -> read.add(new Labelled(
                new Subject(
                    LinkAddress.of(address),
                    new LinkText(link.path("text").asString().strip())),
                link.path("story").asBoolean())));
      }
      sites.add(new Site(name, page, read));
    });
    return sites;
  }

  private static Optional<URI> address(URI page, JsonNode link) {
    return Addresses.parse(link.path("url").asString(), page);
  }

  private static String mostCommonHost(Collection<URI> addresses) {
    return addresses.stream()
        .map(URI::getRawAuthority)
        .collect(
            Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("none.example");
  }

  private static LinkModel train(List<Site> sites, double penalty) {
    Map<String, Integer> places = new LinkedHashMap<>();
    places.put(LinkModel.ALWAYS, 0);
    List<Map<Integer, Double>> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (Site site : sites) {
      boolean elsewhere = LinkJudge.pointsElsewhere(site.page(), site.subjects());
      for (Labelled link : site.links()) {
        Map<Integer, Double> row = new LinkedHashMap<>();
        row.put(0, 1.0);
        LinkJudge.describe(site.page(), link.subject(), elsewhere, (trait, value) -> {
          int place = places.computeIfAbsent(trait, t -> places.size());
          if (value != 0) {
            row.put(place, value);
          }
        });
        rows.add(row);
        labels.add(link.story());
      }
    }
    double[] weights = new LogisticFit(rows, labels, places.size(), penalty).solve();
    return new LinkModel(places.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, place -> weights[place.getValue()])));
  }
}
