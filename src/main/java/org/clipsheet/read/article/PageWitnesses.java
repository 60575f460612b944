package org.clipsheet.read.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.Dates;
import org.clipsheet.read.document.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Which places of a page say the same as what was found, looked up afterwards and on demand only: reading itself need not
 * carry along where everything is from, and more than one witness is told.
 */
final class PageWitnesses {
  private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
  private static final List<String> AUTHORS =
      List.of("author", "article:author", "dc.creator", "parsely-author", "byl");
  private static final List<String> TIMES = List.of(
      "article:published_time",
      "article:modified_time",
      "og:updated_time",
      "datepublished",
      "datemodified",
      "date",
      "pubdate",
      "dc.date",
      "dcterms.created",
      "dcterms.modified",
      "last-modified");

  private final ArticleReader.Found found;
  private final URI address;

  PageWitnesses(ArticleReader.Found found, URI address) {
    this.found = found;
    this.address = address;
  }

  List<String> ofTitle(String title) {
    String key = PageText.key(title);
    Set<String> where = ruled("title");
    PageMeta meta = found.page().meta();
    int block = found.title().block();
    if (block >= 0 && key.equals(PageText.key(found.page().blocks().get(block).text()))) {
      where.add("the heading on the page");
    }
    if (holds(found.structured().headline(), key)) {
      where.add("JSON-LD headline");
    }
    for (String name : TITLES) {
      if (meta.all(name).stream().anyMatch(value -> holds(value, key))) {
        where.add("meta " + name);
      }
    }
    if (holds(meta.title(), key)) {
      where.add("the title element");
    }
    return List.copyOf(where);
  }

  List<String> ofPeople(List<String> people) {
    List<String> keys = people.stream().map(PageText::key).toList();
    Set<String> where = new LinkedHashSet<>();
    List<String> stated = new ArrayList<>(found.structured().people());
    stated.addAll(found.structured().organizations());
    if (holdsAny(stated, keys)) {
      where.add("JSON-LD author");
    }
    for (String name : AUTHORS) {
      if (holdsAny(found.page().meta().all(name), keys)) {
        where.add("meta " + name);
      }
    }
    for (PageOutline.Mention mention : found.page().mentions()) {
      if (holdsAny(List.of(mention.element().text()), keys)) {
        where.add("shown (" + mention.element().normalName() + " near the text)");
        break;
      }
    }
    return List.copyOf(where);
  }

  List<String> ofTime(@Nullable StatedTime time) {
    if (time == null) {
      return List.of();
    }
    Set<String> where = ruled("date");
    if (isSame(found.structured().published(), time)) {
      where.add("JSON-LD datePublished");
    }
    if (isSame(found.structured().modified(), time)) {
      where.add("JSON-LD dateModified");
    }
    for (String name : TIMES) {
      if (found.page().meta().all(name).stream().anyMatch(value -> isSame(value, time))) {
        where.add("meta " + name);
      }
    }
    for (PageOutline.Mention mention : found.page().mentions()) {
      String attribute = mention.element().attr("datetime");
      if (isSame(attribute.isEmpty() ? mention.element().text() : attribute, time)) {
        where.add("shown (" + mention.element().normalName() + " element)");
        break;
      }
    }
    String day = time.toString().substring(0, "2021-11-16".length());
    if (address.toString().replaceAll("\\D", "").contains(day.replace("-", ""))) {
      where.add("the address");
    }
    return where.isEmpty() ? List.of("printed on the page") : List.copyOf(where);
  }

  private Set<String> ruled(String key) {
    Set<String> where = new LinkedHashSet<>();
    found.rules().stream()
        .filter(rule -> rule.key().equals(key) && rule.used())
        .forEach(rule -> where.add("your rule select." + key));
    return where;
  }

  private static boolean holds(String text, String key) {
    return !key.isEmpty() && PageText.key(text).contains(key);
  }

  private static boolean holdsAny(List<String> texts, List<String> keys) {
    return texts.stream().anyMatch(text -> keys.stream().anyMatch(key -> holds(text, key)));
  }

  /** The same moment, or the same day where one side tells no more. */
  private static boolean isSame(String written, StatedTime time) {
    return !written.isEmpty()
        && Dates.parse(written)
            .filter(other -> other.instant().equals(time.instant())
                || (other.getClass() != time.getClass()
                    && other.toString().regionMatches(0, time.toString(), 0, 10)))
            .isPresent();
  }
}
