package org.clipsheet.read.listing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 * <pre>
 * mvn -q test-compile
 * java -cp target/classes:target/test-classes:target/lib/* org.clipsheet.read.listing.LinkTraining LABELLED [WEIGHTS]
 * </pre>
 */
final class LinkTraining {
  private static final int FOLDS = 10;
  private static final double[] COMPANY = {0, 0.3, 0.6, 1.0};
  private static final double[] PENALTIES = {2, 4};

  private LinkTraining() {}

  record Labelled(Subject subject, boolean story) {}

  record Site(String name, URI page, List<Labelled> links) {
    List<Subject> subjects() {
      return links.stream().map(Labelled::subject).toList();
    }

    int fold() {
      return Math.floorMod(name.hashCode() * 31, FOLDS);
    }
  }

  public static void main(String[] arguments) throws IOException {
    List<Site> sites = sites(Path.of(arguments[0]));
    double bestF1 = -1;
    double penalty = 0;
    double company = 0;
    double shift = 0;
    for (double triedPenalty : PENALTIES) {
      List<LinkModel> models = new ArrayList<>();
      for (int fold = 0; fold < FOLDS; fold++) {
        int left = fold;
        models.add(
            train(sites.stream().filter(site -> site.fold() != left).toList(), triedPenalty));
      }
      for (double triedCompany : COMPANY) {
        TreeMap<Double, boolean[]> judged = judged(sites, models, triedCompany);
        Cut cut = bestCut(judged);
        System.out.printf(
            Locale.ROOT, "penalty %.1f company %.1f: %s%n", triedPenalty, triedCompany, cut);
        if (cut.f1() > bestF1) {
          bestF1 = cut.f1();
          penalty = triedPenalty;
          company = triedCompany;
          shift = cut.odds();
        }
      }
    }
    LinkModel whole = train(sites, penalty);
    Map<String, Double> weights = new TreeMap<>(whole.weights());
    weights.put("company", company);
    weights.merge(LinkModel.ALWAYS, -shift, Double::sum);
    if (arguments.length > 1) {
      Files.writeString(Path.of(arguments[1]), written(weights));
    }
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

  record Cut(double odds, double precision, double recall, double f1) {}

  /** Ties in the odds are broken by a hair, which no figure here shows. */
  private static TreeMap<Double, boolean[]> judged(
      List<Site> sites, List<LinkModel> models, double company) {
    TreeMap<Double, boolean[]> judged = new TreeMap<>(Comparator.reverseOrder());
    for (Site site : sites) {
      Map<String, Double> weights = new LinkedHashMap<>(models.get(site.fold()).weights());
      weights.put("company", company);
      LinkJudge judge = new LinkJudge(new LinkModel(weights));
      List<Double> odds =
          judge.inCompany(site.subjects(), judge.alone(site.page(), site.subjects()));
      for (int i = 0; i < odds.size(); i++) {
        double key = odds.get(i);
        while (judged.containsKey(key)) {
          key = Math.nextUp(key);
        }
        judged.put(key, new boolean[] {site.links().get(i).story()});
      }
    }
    return judged;
  }

  private static Cut bestCut(TreeMap<Double, boolean[]> judged) {
    long stories = judged.values().stream().filter(story -> story[0]).count();
    Cut best = new Cut(0, 0, 0, -1);
    int taken = 0;
    int right = 0;
    for (Map.Entry<Double, boolean[]> link : judged.entrySet()) {
      taken++;
      right += link.getValue()[0] ? 1 : 0;
      double precision = (double) right / taken;
      double recall = (double) right / stories;
      double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
      if (f1 > best.f1()) {
        Double below = judged.higherKey(link.getKey());
        best = new Cut(
            below == null ? link.getKey() : (link.getKey() + below) / 2, precision, recall, f1);
      }
    }
    return best;
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
