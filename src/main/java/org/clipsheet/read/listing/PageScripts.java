package org.clipsheet.read.listing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.address.AddressKey;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.Dates;
import org.clipsheet.read.listing.LinkJudge.Subject;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stories that a page keeps in JSON for its own script to show: any object with an address and a title, judged as a
 * link would be. Nothing is run.
 */
final class PageScripts {
  private static final int LONGEST = 4_000_000;
  private static final int DEEPEST = 60;
  private static final List<String> ADDRESSES =
      List.of("url", "link", "href", "canonicalUrl", "webUrl", "permalink", "path", "uri");
  private static final List<String> TITLES = List.of("headline", "title", "name", "label");
  private static final List<String> TIMES = List.of(
      "datePublished",
      "publishedAt",
      "published_at",
      "published",
      "pubDate",
      "firstPublished",
      "publishDate",
      "date",
      "createdAt",
      "timestamp");
  private static final List<String> TEASERS =
      List.of("description", "summary", "teaser", "excerpt", "lead", "standfirst", "abstract");

  private PageScripts() {}

  /** These entries and, behind them, those of the scripts that they lack. */
  static List<Entry> added(FrontPage page, List<Entry> entries, Instant now) {
    List<Entry> found = new ArrayList<>();
    for (Element script : page.document().select("script:not([src])")) {
      json(script.data()).ifPresent(data -> collect(page.base(), data, now, found, 0));
    }
    List<Subject> subjects = found.stream().map(PageScripts::subject).toList();
    LinkJudge judge = LinkJudge.shipped();
    List<Double> placed = new ArrayList<>(judge.alone(page.address(), subjects));
    for (int i = 0; i < found.size(); i++) {
      placed.set(i, placed.get(i) + judge.weight(place(found.get(i))));
    }
    List<Double> odds = judge.inCompany(subjects, placed);
    List<Entry> all = new ArrayList<>(entries);
    Set<AddressKey> known = new HashSet<>();
    entries.forEach(entry -> known.add(key(entry)));
    for (int i = 0; i < found.size(); i++) {
      Entry entry = found.get(i);
      boolean own = Addresses.sameSite(page.address(), address(entry));
      if (own && odds.get(i) > 0 && known.add(key(entry))) {
        all.add(entry);
      }
    }
    return all;
  }

  private static Subject subject(Entry entry) {
    String title = entry.title();
    return new Subject(LinkAddress.of(address(entry)), new LinkText(title == null ? "" : title));
  }

  private static LinkPlace place(Entry entry) {
    return new LinkPlace(false, false, entry.summary() != null, false, false);
  }

  private static URI address(Entry entry) {
    return Optional.ofNullable(entry.link()).orElseThrow();
  }

  private static AddressKey key(Entry entry) {
    return AddressKey.of(address(entry));
  }

  /** A script that is data, or that assigns some: all between the first bracket and its end. */
  private static Optional<JsonNode> json(String script) {
    int brace = script.indexOf('{');
    int bracket = script.indexOf('[');
    int begin = brace < 0 || (bracket >= 0 && bracket < brace) ? bracket : brace;
    if (begin < 0 || script.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonMapper.shared()
          .reader()
          .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .readTree(script.substring(begin)));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static void collect(URI base, JsonNode node, Instant now, List<Entry> found, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject()) {
      @Nullable String title = first(node, TITLES);
      @Nullable String written = first(node, ADDRESSES);
      if (title != null && written != null) {
        Addresses.parse(written, base)
            .ifPresent(address -> found.add(entry(node, address, title, now)));
      }
    }
    for (JsonNode child : node) {
      collect(base, child, now, found, depth + 1);
    }
  }

  private static Entry entry(JsonNode node, URI address, String title, Instant now) {
    @Nullable String teaser = first(node, TEASERS);
    @Nullable
    StatedTime published = Optional.ofNullable(first(node, TIMES))
        .flatMap(Dates::parse)
        .filter(stated -> !stated.instant().isAfter(now))
        .orElse(null);
    return new Entry(
        FeedXml.plain(title),
        address,
        null,
        published,
        null,
        null,
        teaser == null ? null : FeedXml.plain(teaser),
        null,
        null);
  }

  private static @Nullable String first(JsonNode node, List<String> names) {
    for (String name : names) {
      JsonNode value = node.path(name);
      if (value.isString() || value.isIntegralNumber()) {
        String text = value.asString().strip();
        if (!text.isEmpty() && !text.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
          return text;
        }
      }
    }
    return null;
  }
}
