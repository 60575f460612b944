package org.clipsheet.read.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.read.document.PageText;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The objects of a page's JSON-LD (JSON-LD 1.1), and the ways in which templates write a value. Publishers' JSON-LD is
 * written by templates, so trailing commas, raw line feeds and stray backslashes are let pass; an object that still
 * cannot be parsed is left out.
 */
final class StructuredGraph {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
      .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
      .build();

  /** Where an object that describes the page or a part of it may stand. */
  private static final List<String> NESTED =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "breadcrumb");

  private static final int MOST_OBJECTS = 2_000;
  private static final int LONGEST_SCRIPT = 4_000_000;

  private static final Set<String> LONG = Set.of("articleBody", "text");
  private static final int MOST_VALUES = 100;

  /** Of names, headlines and dates; what goes on longer is none. */
  private static final int LONGEST_VALUE = 2_000;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> objects = new ArrayList<>();

  /** @param scripts as the page writes them */
  StructuredGraph(List<String> scripts) {
    scripts.forEach(this::collect);
  }

  /** The values of a property, which may be one or a list; at most {@value #MOST_VALUES}. */
  static List<JsonNode> each(@Nullable JsonNode values) {
    List<JsonNode> each = new ArrayList<>();
    if (values != null && values.isArray()) {
      for (JsonNode value : values) {
        if (each.size() < MOST_VALUES) {
          each.add(value);
        }
      }
    } else if (values != null && !values.isNull()) {
      each.add(values);
    }
    return each;
  }

  /** In the page's order, outer ones before those within. */
  List<JsonNode> objects() {
    return objects;
  }

  private void collect(String script) {
    if (script.length() > LONGEST_SCRIPT) {
      return;
    }
    try {
      Deque<JsonNode> open = new ArrayDeque<>();
      open.add(JSON.readTree(withoutWrapping(script)));
      while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
        JsonNode node = open.poll();
        if (node.isArray()) {
          node.forEach(open::add);
        } else if (node.isObject()) {
          objects.add(node);
          if (node.has("@id")) {
            byId.merge(node.get("@id").asString(""), node, (a, b) -> a.size() >= b.size() ? a : b);
          }
          for (String nested : NESTED) {
            JsonNode inner = node.get(nested);
            if (inner != null) {
              open.add(inner);
            }
          }
        }
      }
    } catch (JacksonException e) {
      // what a template broke describes nothing; the page itself is still there to be read
    }
  }

  /** Some templates wrap the script in a comment or a CDATA section, some end it with a semicolon. */
  private static String withoutWrapping(String script) {
    String bare = script.strip();
    int from = firstOf(bare, '{', '[', 0);
    int to = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
    return from <= to
            && (bare.startsWith("<")
                || bare.startsWith("/")
                || bare.endsWith(";")
                || bare.endsWith(">"))
        ? bare.substring(
            bare.startsWith("<![CDATA[") || bare.startsWith("//")
                ? bare.indexOf('{') < 0 ? from : Math.min(bare.indexOf('{'), to)
                : from,
            to + 1)
        : bare;
  }

  private static int firstOf(String text, char a, char b, int otherwise) {
    int first = text.indexOf(a);
    int second = text.indexOf(b);
    if (first < 0 && second < 0) {
      return otherwise;
    }
    return first < 0 ? second : second < 0 ? first : Math.min(first, second);
  }

  /** The schema.org types of the object, such as {@code NewsArticle}. */
  static List<String> types(JsonNode object) {
    JsonNode type = object.get("@type");
    List<String> types = new ArrayList<>();
    if (type != null && type.isArray()) {
      type.forEach(t -> types.add(withoutPrefix(t.asString(""))));
    } else if (type != null) {
      types.add(withoutPrefix(type.asString("")));
    }
    return types;
  }

  private static String withoutPrefix(String type) {
    return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
  }

  /** The name of what is given as a name, an object or an {@code @id}; empty where it has none. */
  String name(JsonNode named) {
    if (named == null) {
      return "";
    }
    if (named.isString()) {
      JsonNode other = byId.get(named.asString(""));
      JsonNode name = other == null ? null : other.get("name");
      return text(name == null ? named : name);
    }
    if (named.isArray()) {
      return named.isEmpty() || named.get(0).isArray() ? "" : name(named.get(0));
    }
    JsonNode name = resolved(named).get("name");
    if (name != null && name.isArray() && !name.isEmpty()) {
      name = name.get(0);
    }
    return name == null ? "" : text(name);
  }

  /** The object that an {@code @id} points to, or the object itself. */
  JsonNode resolved(JsonNode object) {
    JsonNode id = object.get("@id");
    JsonNode named = id == null || object.has("name") ? null : byId.get(id.asString(""));
    return named == null ? object : named;
  }

  /** The first of the properties that has a value: its text, or that of the first in its list; else empty. */
  static String string(JsonNode object, String... properties) {
    for (String property : properties) {
      JsonNode value = object.get(property);
      if (value != null && value.isArray() && !value.isEmpty()) {
        value = value.get(0);
      }
      if (value != null && value.isValueNode() && !value.isNull()) {
        String text = value.asString("").strip();
        if (!text.isEmpty()) {
          return LONG.contains(property) ? text : unescaped(cut(text));
        }
      }
    }
    return "";
  }

  /** In one line; empty for what is no single value. */
  static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull()
        ? unescaped(PageText.collapsed(cut(value.asString(""))))
        : "";
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
  }

  /** Templates often escape for HTML what they write into JSON. */
  private static String unescaped(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
