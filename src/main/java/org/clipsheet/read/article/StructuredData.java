package org.clipsheet.read.article;

import static org.clipsheet.read.article.StructuredGraph.each;
import static org.clipsheet.read.article.StructuredGraph.string;
import static org.clipsheet.read.article.StructuredGraph.text;
import static org.clipsheet.read.article.StructuredGraph.types;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clipsheet.address.AddressKey;
import org.clipsheet.address.Addresses;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the JSON-LD of a page says in the schema.org vocabulary, as far as it describes the article. */
final class StructuredData {
  private static final int MOST_AUTHORS = 100;
  private static final int STANDS_HERE = 10;
  private static final int SMALL_PICTURE = 100;

  private final StructuredGraph graph;
  private final AddressKey page;
  private final StructuredArticle article;

  private StructuredData(StructuredGraph graph, URI address) {
    this.graph = graph;
    this.page = AddressKey.of(address);
    article = found();
  }

  /**
   * @param scripts as the page writes them
   * @param address of the page, by which its own article is told from others that it lists
   */
  static StructuredData of(List<String> scripts, URI address) {
    return new StructuredData(new StructuredGraph(scripts), address);
  }

  /** The page's article as the scripts describe it; {@link StructuredArticle#NONE} where they describe none. */
  StructuredArticle article() {
    return article;
  }

  /** Whether anything that the scripts describe is of that schema.org type. */
  boolean hasType(String type) {
    return objects().stream().anyMatch(object -> types(object).contains(type));
  }

  /** Whether the page, or a part of it, is said not to be free to read. */
  boolean isPaid() {
    return objects().stream()
        .map(object -> object.get("isAccessibleForFree"))
        .anyMatch(free ->
            free != null && free.isValueNode() && free.asString("").equalsIgnoreCase("false"));
  }

  private List<JsonNode> objects() {
    return graph.objects();
  }

  /** A step of the way from the home page to the article. */
  record Crumb(String name, String address) {}

  /** The first way to the page that is described, in its order; empty where none is. */
  List<Crumb> trail() {
    for (JsonNode object : objects()) {
      JsonNode steps = object.get("itemListElement");
      if (steps != null && types(object).contains("BreadcrumbList")) {
        List<Crumb> trail = new ArrayList<>();
        each(steps).forEach(step -> trail.add(crumb(step)));
        return trail;
      }
    }
    return List.of();
  }

  private Crumb crumb(JsonNode step) {
    JsonNode item = step.get("item");
    String name = graph.name(step);
    String address =
        item == null || !item.isObject() ? string(step, "item") : string(item, "@id", "url");
    return new Crumb(
        name.isEmpty() && item != null && item.isObject() ? graph.name(item) : name, address);
  }

  private StructuredArticle found() {
    JsonNode best = null;
    for (JsonNode object : objects()) {
      if (isArticle(object) && (best == null || weight(object) > weight(best))) {
        best = object;
      }
    }
    if (best == null) {
      return ofPage();
    }
    return described(best, true);
  }

  /** Where no article is described, the description of the page at least tells its dates and author. */
  private StructuredArticle ofPage() {
    return objects().stream()
        .filter(object -> types(object).contains("WebPage") && object.has("datePublished"))
        .findFirst()
        .map(object -> described(object, false))
        .orElse(StructuredArticle.NONE);
  }

  private StructuredArticle described(JsonNode object, boolean isArticle) {
    Set<String> people = new LinkedHashSet<>();
    Set<String> organizations = new LinkedHashSet<>();
    addAuthors(object, people, organizations);
    return new StructuredArticle(
        isArticle ? types(object) : List.of(),
        isArticle ? string(object, "headline", "name") : "",
        isArticle ? StructuredBody.of(object, graph) : "",
        List.copyOf(people),
        List.copyOf(organizations),
        publisher(object),
        isArticle
            ? string(object, "datePublished", "dateCreated", "uploadDate")
            : string(object, "datePublished"),
        string(object, "dateModified"),
        string(object, "inLanguage"),
        string(object, "articleSection"),
        keywords(object),
        images(object));
  }

  private List<String> keywords(JsonNode object) {
    return each(object.get("keywords")).stream()
        .map(graph::name)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private List<String> images(JsonNode object) {
    List<String> images = new ArrayList<>();
    for (String property : List.of("image", "thumbnailUrl")) {
      for (JsonNode image : each(object.get(property))) {
        JsonNode picture = image.isObject() ? graph.resolved(image) : image;
        String address =
            picture.isObject() ? string(picture, "contentUrl", "url", "@id") : text(picture);
        if (!address.isEmpty() && !isSmall(picture)) {
          images.add(address);
        }
      }
    }
    return images;
  }

  private static boolean isSmall(JsonNode picture) {
    for (String side : List.of("width", "height")) {
      JsonNode length = picture.get(side);
      if (length != null && length.isValueNode()) {
        int pixels = length.asInt(SMALL_PICTURE);
        if (pixels < SMALL_PICTURE) {
          return true;
        }
      }
    }
    return false;
  }

  /** The article of the page says more about itself than the ones it only links to, or says that it stands here. */
  private int weight(JsonNode article) {
    int weight = standsHere(article) ? STANDS_HERE : 0;
    for (String property :
        List.of("articleBody", "datePublished", "author", "mainEntityOfPage", "publisher")) {
      weight += article.has(property) ? 1 : 0;
    }
    return weight;
  }

  private boolean standsHere(JsonNode article) {
    JsonNode entityOf = article.get("mainEntityOfPage");
    return Stream.of(
            string(article, "url", "mainEntityOfPage"),
            entityOf == null ? "" : string(entityOf, "@id", "url"))
        .map(address -> Addresses.parse(address, null))
        .flatMap(Optional::stream)
        .anyMatch(address -> AddressKey.of(address).equals(page));
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

  /** Some templates tell the first author as such and all of them as creators. */
  private void addAuthors(JsonNode object, Set<String> people, Set<String> organizations) {
    addNames(object.get("author"), people, organizations);
    Set<String> creators = new LinkedHashSet<>();
    addNames(object.get("creator"), creators, new LinkedHashSet<>());
    if (organizations.isEmpty() && creators.containsAll(people)) {
      people.addAll(creators);
    }
  }

  private void addNames(@Nullable JsonNode authors, Set<String> people, Set<String> organizations) {
    each(authors).forEach(author -> addName(author, people, organizations));
  }

  private void addName(JsonNode author, Set<String> people, Set<String> organizations) {
    String name = graph.name(author);
    if (!name.isEmpty() && people.size() + organizations.size() < MOST_AUTHORS) {
      List<String> types = types(graph.resolved(author));
      boolean isOrganization = !types.contains("Person")
          && types.stream().anyMatch(type -> type.endsWith("Organization"));
      (isOrganization ? organizations : people).add(name);
    }
  }

  /** Who writes alone often publishes under their own name, which is no site's. */
  private String publisher(JsonNode article) {
    JsonNode publisher = article.get("publisher");
    boolean isPerson = publisher != null
        && publisher.isObject()
        && types(graph.resolved(publisher)).contains("Person");
    return isPerson ? "" : graph.name(publisher);
  }
}
