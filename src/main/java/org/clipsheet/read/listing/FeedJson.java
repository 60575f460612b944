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
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org) → a listing. */
final class FeedJson {
  /** Takes what people and templates write for JSON. */
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(
          JsonReadFeature.ALLOW_TRAILING_COMMA,
          JsonReadFeature.ALLOW_MISSING_VALUES,
          JsonReadFeature.ALLOW_JAVA_COMMENTS,
          JsonReadFeature.ALLOW_SINGLE_QUOTES,
          JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
          JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
          JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /** Of one entry; the rest of a longer list is not read. */
  private static final int MOST_AUTHORS = 100;

  private FeedJson() {}

  static ListingOutcome read(String text, URI address) {
    try {
      JsonNode feed = tree(JsonMending.unwrapped(text));
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

  /** A feed that was cut off has its entries up to there. */
  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (StreamReadException e) {
      return JSON.readTree(JsonMending.ended(text));
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

  /** By either version of the format, and as one value where it asks for a list, or as a name alone. */
  private static @Nullable String author(JsonNode item) {
    List<String> names = new ArrayList<>();
    for (String field : List.of("author", "authors")) {
      JsonNode written = item.path(field);
      for (JsonNode author : written.isArray() ? written : List.of(written)) {
        if (names.size() >= MOST_AUTHORS) {
          break;
        }
        Optional.ofNullable(author.isObject() ? text(author, "name") : text(author))
            .filter(name -> !names.contains(name))
            .ifPresent(names::add);
      }
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
    return text(node.path(field));
  }

  private static @Nullable String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() && !value.asString().isBlank()
        ? value.asString().strip()
        : null;
  }
}
