package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clipsheet.address.Addresses;

/**
 * Tells a page's story links from the others. Each is weighed by itself first; then by the company of its address: links
 * whose addresses have one shape lead to one kind of page on almost every site, so a story with a short headline is
 * known by its neighbours, and a section with a long name too.
 */
final class LinkJudge {
  /** So many links of one shape speak half as loud as they could. */
  private static final double FEW = 2;

  private static final double LOUDEST = 4;
  private static final double MOSTLY = 0.6;

  private static final LinkJudge SHIPPED = new LinkJudge(LinkModel.shipped());

  private final LinkModel model;

  LinkJudge(LinkModel model) {
    this.model = model;
  }

  /** The one with the weights that ship. */
  static LinkJudge shipped() {
    return SHIPPED;
  }

  /** A link as it is weighed. */
  record Subject(LinkAddress address, LinkText text) {}

  /** The log odds of each by what it says itself, in the order given: neither its place nor its company is asked. */
  List<Double> alone(URI page, List<Subject> links) {
    boolean aggregator = pointsElsewhere(page, links);
    return links.stream()
        .map(link -> model.weight(LinkModel.ALWAYS)
            + weighed(traits -> describe(page, link, aggregator, traits)))
        .toList();
  }

  /** What the place adds to the log odds. */
  double weight(LinkPlace place) {
    return weighed(place::describe);
  }

  /** The log odds of each with its company heard, in the order given. */
  List<Double> inCompany(List<Subject> links, List<Double> alone) {
    Map<String, DoubleSummaryStatistics> company = new HashMap<>();
    List<DoubleSummaryStatistics> peers = new ArrayList<>(links.size());
    for (int i = 0; i < links.size(); i++) {
      DoubleSummaryStatistics alike = company.computeIfAbsent(
          links.get(i).address().shape(), shape -> new DoubleSummaryStatistics());
      alike.accept(Math.clamp(alone.get(i), -LOUDEST, LOUDEST));
      peers.add(alike);
    }
    List<Double> judged = new ArrayList<>(links.size());
    for (int i = 0; i < links.size(); i++) {
      double own = Math.clamp(alone.get(i), -LOUDEST, LOUDEST);
      judged.add(alone.get(i) + model.weight("company") * others(peers.get(i), own));
    }
    return judged;
  }

  private double weighed(Consumer<LinkTraits> description) {
    double[] sum = {0};
    description.accept((trait, value) -> {
      if (value != 0) {
        sum[0] += model.weight(trait) * value;
      }
    });
    return sum[0];
  }

  /** All that a link says itself; what the training weighs too. */
  static void describe(URI page, Subject link, boolean aggregator, LinkTraits traits) {
    link.address().describe(page, traits);
    link.text().describe(link.address().slugWords(), traits);
    traits.add(
        "host.other.usual",
        aggregator && !Addresses.sameSite(page, link.address().address()));
  }

  /** Whether the page collects other sites' stories, as press reviews do. */
  static boolean pointsElsewhere(URI page, List<Subject> links) {
    long elsewhere = links.stream()
        .filter(link -> !Addresses.sameSite(page, link.address().address()))
        .count();
    return elsewhere > MOSTLY * links.size();
  }

  /** The mean of the peers without this one, shrunk where they are few. */
  private static double others(DoubleSummaryStatistics peers, double own) {
    return (peers.getSum() - own) / (peers.getCount() - 1 + FEW);
  }
}
