package org.clipsheet.read.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clipsheet.read.document.PageText;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON-LD of a page (JSON-LD 1.1, schema.org vocabulary) as far as it describes the article. Publishers'
 * JSON-LD is written by templates, so trailing commas, raw line feeds and stray backslashes are let pass; an object that
 * still cannot be parsed is left out.
 */
final class StructuredData {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
      .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
      .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
      .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
      .build();

  private static final int MOST_OBJECTS = 2_000;
  private static final int LONGEST_SCRIPT = 4_000_000;

  /** Of names, headlines and dates; what goes on longer is none. */
  private static final int LONGEST_VALUE = 2_000;

  private static final int MOST_AUTHORS = 100;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> objects = new ArrayList<>();

  private final StructuredArticle article;

  private StructuredData(List<String> scripts) {
    scripts.forEach(this::collect);
    article = found();
  }

  /** @param scripts as the page writes them */
  static StructuredData of(List<String> scripts) {
    return new StructuredData(scripts);
  }

  /** The page's article as the scripts describe it; {@link StructuredArticle#NONE} where they describe none. */
  StructuredArticle article() {
    return article;
  }

  /** Whether anything that the scripts describe is of that schema.org type. */
  boolean hasType(String type) {
    return objects.stream().anyMatch(object -> types(object).contains(type));
  }

  /** Whether the page, or a part of it, is said not to be free to read. */
  boolean isPaid() {
    return objects.stream()
        .map(object -> object.get("isAccessibleForFree"))
        .anyMatch(free ->
            free != null && free.isValueNode() && free.asString("").equalsIgnoreCase("false"));
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
          for (String nested : List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart")) {
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

  private StructuredArticle found() {
    JsonNode best = null;
    for (JsonNode object : objects) {
      if (isArticle(object) && (best == null || weight(object) > weight(best))) {
        best = object;
      }
    }
    if (best == null) {
      return ofPage();
    }
    Set<String> people = new LinkedHashSet<>();
    Set<String> organizations = new LinkedHashSet<>();
    addAuthors(best, people, organizations);
    return new StructuredArticle(
        types(best),
        string(best, "headline", "name"),
        string(best, "articleBody"),
        List.copyOf(people),
        List.copyOf(organizations),
        publisher(best),
        string(best, "datePublished", "dateCreated", "uploadDate"),
        string(best, "dateModified"),
        string(best, "inLanguage"));
  }

  /** Where no article is described, the description of the page at least tells its dates and author. */
  private StructuredArticle ofPage() {
    for (JsonNode object : objects) {
      if (types(object).contains("WebPage") && object.has("datePublished")) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> organizations = new LinkedHashSet<>();
        addAuthors(object, people, organizations);
        return new StructuredArticle(
            List.of(),
            "",
            "",
            List.copyOf(people),
            List.copyOf(organizations),
            publisher(object),
            string(object, "datePublished"),
            string(object, "dateModified"),
            string(object, "inLanguage"));
      }
    }
    return StructuredArticle.NONE;
  }

  /** The article of the page says more about itself than the ones it only links to. */
  private static int weight(JsonNode article) {
    int weight = 0;
    for (String property :
        List.of("articleBody", "datePublished", "author", "mainEntityOfPage", "publisher")) {
      weight += article.has(property) ? 1 : 0;
    }
    return weight;
  }

  private static boolean isArticle(JsonNode object) {
    for (String type : types(object)) {
      if (type.endsWith("Article")
          || type.endsWith("BlogPosting")
          || type.endsWith("Reportage")
          || type.equals("Report")
          || type.equals("Review")
          || type.equals("SocialMediaPosting")
          || type.equals("LiveBlogPosting")) {
        return true;
      }
    }
    return false;
  }

  private static List<String> types(JsonNode object) {
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

  /** Some templates tell the first author as such and all of them as creators. */
  private void addAuthors(JsonNode object, Set<String> people, Set<String> organizations) {
    addNames(object.get("author"), people, organizations);
    Set<String> creators = new LinkedHashSet<>();
    addNames(object.get("creator"), creators, new LinkedHashSet<>());
    if (organizations.isEmpty() && creators.containsAll(people)) {
      people.addAll(creators);
    }
  }

  private void addNames(JsonNode authors, Set<String> people, Set<String> organizations) {
    if (authors == null) {
      return;
    }
    if (authors.isArray()) {
      for (JsonNode author : authors) {
        addName(author, people, organizations);
      }
    } else {
      addName(authors, people, organizations);
    }
  }

  private void addName(JsonNode author, Set<String> people, Set<String> organizations) {
    String name = name(author);
    if (!name.isEmpty() && people.size() + organizations.size() < MOST_AUTHORS) {
      List<String> types = types(resolved(author));
      boolean isOrganization = !types.contains("Person")
          && types.stream().anyMatch(type -> type.endsWith("Organization"));
      (isOrganization ? organizations : people).add(name);
    }
  }

  /** Who writes alone often publishes under their own name, which is no site's. */
  private String publisher(JsonNode article) {
    JsonNode publisher = article.get("publisher");
    boolean isPerson =
        publisher != null && publisher.isObject() && types(resolved(publisher)).contains("Person");
    return isPerson ? "" : name(publisher);
  }

  private String name(JsonNode named) {
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
  private JsonNode resolved(JsonNode object) {
    JsonNode id = object.get("@id");
    JsonNode named = id == null || object.has("name") ? null : byId.get(id.asString(""));
    return named == null ? object : named;
  }

  private static String string(JsonNode object, String... properties) {
    for (String property : properties) {
      JsonNode value = object.get(property);
      if (value != null && value.isArray() && !value.isEmpty()) {
        value = value.get(0);
      }
      if (value != null && value.isValueNode() && !value.isNull()) {
        String text = value.asString("").strip();
        if (!text.isEmpty()) {
          return property.equals("articleBody") ? text : unescaped(cut(text));
        }
      }
    }
    return "";
  }

  private static String text(JsonNode value) {
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
