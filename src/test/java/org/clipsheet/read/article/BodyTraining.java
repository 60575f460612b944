package org.clipsheet.read.article;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.article.BodyReader.Body;
import org.clipsheet.read.document.Decoding;
import org.clipsheet.read.document.LogisticFit;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns {@code body-weights.txt} from pages of which parts are known: lines of {@code {"file", "url", "with",
 * "without"}}, segments that the text must and must not hold. A page counts as read where the F1 of its segments is .9 or
 * more. Traits that would weigh against their sense are left out, one after the other, the worst first. Prints how well
 * the chances hold on both files.
 *
 * <pre>
 * mvn -q test-compile
 * java -cp target/classes:target/test-classes:target/lib/* org.clipsheet.read.article.BodyTraining LEARN CHECK
 * </pre>
 */
final class BodyTraining {
  private static final double READ = 0.9;
  private static final double PENALTY = 1;
  private static final int BINS = 5;
  private static final Set<String> AGAINST =
      Set.of("left-out", "cut-out", "unended", "scraps", "few", "long", "short", "kind.flash");

  private BodyTraining() {}

  private record Case(Map<String, Double> traits, boolean read) {}

  public static void main(String[] arguments) throws IOException {
    List<Case> learn = cases(Path.of(arguments[0]));
    Map<String, Double> weights = fit(learn);
    new TreeMap<>(weights)
        .forEach((trait, weight) -> System.out.printf(Locale.ROOT, "%s %.2f%n", trait, weight));
    report("learned from", learn, weights);
    report("checked on", cases(Path.of(arguments[1])), weights);
  }

  private static Map<String, Double> fit(List<Case> cases) {
    List<String> traits = new ArrayList<>(cases.stream()
        .flatMap(c -> c.traits().keySet().stream())
        .distinct()
        .sorted()
        .toList());
    traits.remove(BodyConfidence.ALWAYS);
    traits.addFirst(BodyConfidence.ALWAYS);
    while (true) {
      double[] weights = fit(cases, traits);
      int worst = 0;
      for (int i = 1; i < weights.length; i++) {
        double against = AGAINST.contains(traits.get(i)) ? weights[i] : -weights[i];
        double most =
            worst == 0 ? 0 : AGAINST.contains(traits.get(worst)) ? weights[worst] : -weights[worst];
        worst = against > most ? i : worst;
      }
      if (worst == 0) {
        Map<String, Double> fitted = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
          fitted.put(traits.get(i), weights[i]);
        }
        return fitted;
      }
      traits.remove(worst);
    }
  }

  private static double[] fit(List<Case> cases, List<String> traits) {
    List<Map<Integer, Double>> rows = new ArrayList<>();
    for (Case c : cases) {
      Map<Integer, Double> row = new LinkedHashMap<>();
      for (int i = 0; i < traits.size(); i++) {
        double share = c.traits().getOrDefault(traits.get(i), 0.0);
        if (share != 0) {
          row.put(i, share);
        }
      }
      rows.add(row);
    }
    return new LogisticFit(rows, cases.stream().map(Case::read).toList(), traits.size(), PENALTY)
        .solve();
  }

  private static void report(String what, List<Case> cases, Map<String, Double> weights) {
    double brier = 0;
    double[][] bins = new double[BINS][3];
    for (Case c : cases) {
      double odds = c.traits().entrySet().stream()
          .mapToDouble(t -> weights.getOrDefault(t.getKey(), 0.0) * t.getValue())
          .sum();
      double chance = 1 / (1 + Math.exp(-odds));
      int read = c.read() ? 1 : 0;
      brier += (chance - read) * (chance - read) / cases.size();
      double[] bin = bins[Math.min(BINS - 1, (int) (chance * BINS))];
      bin[0]++;
      bin[1] += chance;
      bin[2] += read;
    }
    double share = (double) cases.stream().filter(Case::read).count() / cases.size();
    System.out.printf(
        Locale.ROOT,
        "%s %d pages, read %.3f, Brier %.4f (of the share alone %.4f)%n",
        what,
        cases.size(),
        share,
        brier,
        share * (1 - share));
    for (double[] bin : bins) {
      System.out.printf(
          Locale.ROOT,
          "  %4.0f pages: said %.2f, were %.2f%n",
          bin[0],
          bin[1] / bin[0],
          bin[2] / bin[0]);
    }
  }

  private static List<Case> cases(Path truth) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(truth)) {
      JsonNode row = JsonMapper.shared().readTree(line);
      if (row.has("with")) {
        read(truth.resolveSibling(row.get("file").asString()), row).ifPresent(cases::add);
      }
    }
    return cases;
  }

  private static Optional<Case> read(Path file, JsonNode row) throws IOException {
    byte[] bytes;
    try (InputStream in = new FileInputStream(file.toFile());
        InputStream page = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      bytes = page.readAllBytes();
    }
    URI address = URI.create("https://site.example/");
    PageOutline page =
        PageWalk.over(Jsoup.parse(Decoding.decode(new WebDocument(address, null, bytes)), ""));
    StructuredData data = StructuredData.of(page.data(), address);
    BodyStated stated = BodyStated.of(data.article());
    ArticleTitle title = ArticleTitle.of(page, data.article(), "site.example");
    Body body = BodyReader.read(page, title, stated, List.of());
    if (body.root() == null) {
      return Optional.empty();
    }
    Map<String, Double> traits = new LinkedHashMap<>();
    traits.put(BodyConfidence.ALWAYS, 1.0);
    new BodyTraits(page, data.article(), stated, title, body).describe(traits::put);
    if (ArticleKind.of(page, data, body) == ArticleKind.FLASH) {
      traits.put(ArticleKind.FLASH.trait(), 1.0);
    }
    return Optional.of(new Case(traits, isRead(flat(body.text()), row)));
  }

  private static boolean isRead(String text, JsonNode row) {
    int right = 0;
    int missed = 0;
    int wrong = 0;
    for (JsonNode segment : row.get("with")) {
      boolean held = text.contains(flat(segment.asString()));
      right += held ? 1 : 0;
      missed += held ? 0 : 1;
    }
    for (JsonNode segment : row.get("without")) {
      wrong += text.contains(flat(segment.asString())) ? 1 : 0;
    }
    return right > 0 && 2.0 * right / (2 * right + missed + wrong) >= READ;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
