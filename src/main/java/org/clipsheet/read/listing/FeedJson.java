package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.Dates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org) → a listing. */
final class FeedJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Of one entry; the rest of a longer list is not read. */
  private static final int MOST_AUTHORS = 100;

  private FeedJson() {}

  static ListingOutcome read(String text, URI address) {
    try {
      JsonNode feed = JSON.readTree(text);
      if (!feed.isObject() || !feed.path("items").isArray()) {
        return new ListingOutcome.Unlisted("JSON that is no feed");
      }
      List<Entry> entries = new ArrayList<>();
      for (JsonNode item : feed.path("items")) {
        entries.add(entry(item, address));
      }
      return new ListingOutcome.Listed(new Listing(
          "json",
          text(feed, "title"),
          link(feed, "home_page_url", address),
          text(feed, "language"),
          entries,
          List.of()));
    } catch (JacksonException e) {
      return new ListingOutcome.Unlisted("broken JSON");
    }
  }

  private static Entry entry(JsonNode item, URI address) {
    @Nullable String html = text(item, "content_html");
    @Nullable String plain = text(item, "content_text");
    @Nullable String content = html != null ? html : plain;
    @Nullable String summary = text(item, "summary");
    @Nullable StatedTime updated = time(item, "date_modified");
    @Nullable StatedTime published = time(item, "date_published");
    @Nullable URI link = link(item, "url", address);
    @Nullable String title = text(item, "title");
    return new Entry(
        title == null ? null : FeedXml.plain(title),
        link != null ? link : link(item, "external_url", address),
        text(item, "id"),
        published != null ? published : updated,
        updated,
        author(item),
        summary != null ? FeedXml.plain(summary) : FeedContent.teaser(content),
        FeedContent.whole(content, summary),
        text(item, "language"));
  }

  private static @Nullable String author(JsonNode item) {
    List<String> names = new ArrayList<>();
    Optional.ofNullable(text(item.path("author"), "name")).ifPresent(names::add);
    for (JsonNode author : item.path("authors")) {
      if (names.size() >= MOST_AUTHORS) {
        break;
      }
      Optional.ofNullable(text(author, "name"))
          .filter(name -> !names.contains(name))
          .ifPresent(names::add);
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static @Nullable StatedTime time(JsonNode node, String field) {
    return Optional.ofNullable(text(node, field)).flatMap(Dates::parse).orElse(null);
  }

  private static @Nullable URI link(JsonNode node, String field, URI base) {
    return Optional.ofNullable(text(node, field))
        .flatMap(written -> Addresses.parse(written, base))
        .orElse(null);
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.asString().isBlank()
        ? value.asString().strip()
        : null;
  }
}
