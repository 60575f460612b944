package org.clipsheet.read.article;

import static org.clipsheet.read.article.StructuredGraph.string;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The text of an article as JSON-LD states it: whole, or in parts ({@code hasPart}, {@code isPartOf}, {@code
 * liveBlogUpdate}), which may stand elsewhere and be referred to by their {@code @id}.
 */
final class StructuredBody {
  private static final int MOST_PARTS = 200;

  private StructuredBody() {}

  /** Paragraphs or markup, as written; empty where none is stated. */
  static String of(JsonNode article, StructuredGraph graph) {
    String whole = whole(article);
    if (!whole.isEmpty()) {
      return whole;
    }
    return parts(article, graph).stream()
        .filter(part -> !whole(part).isEmpty())
        .limit(MOST_PARTS)
        .map(part -> (string(part, "headline") + "\n\n" + whole(part)).strip())
        .collect(Collectors.joining("\n\n"));
  }

  private static String whole(JsonNode object) {
    return string(object, "articleBody", "text");
  }

  /** Each once, however often it is referred to: its text may be long. */
  private static List<JsonNode> parts(JsonNode article, StructuredGraph graph) {
    List<JsonNode> parts = new ArrayList<>();
    for (String property : List.of("liveBlogUpdate", "hasPart")) {
      StructuredGraph.each(article.get(property))
          .forEach(part -> addOnce(graph.resolved(part), parts));
    }
    String id = string(article, "@id");
    for (JsonNode object : graph.objects()) {
      JsonNode whole = object.get("isPartOf");
      if (!id.isEmpty() && whole != null && string(whole, "@id").equals(id)) {
        addOnce(object, parts);
      }
    }
    return parts;
  }

  private static void addOnce(JsonNode part, List<JsonNode> parts) {
    if (parts.stream().noneMatch(known -> known == part)) {
      parts.add(part);
    }
  }
}
