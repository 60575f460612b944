package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/** The user's rules at work on one page. */
final class PageRules {
  private final Selectors select;
  private final Document page;
  private final List<Element> text;
  private final List<RuleUse> uses = new ArrayList<>();

  /**
   * Cuts from the page what is to be removed, before anything else looks at it.
   *
   * @throws SelectorParseException if a rule is no selector, which the configuration was to find out
   */
  PageRules(Document page, Selectors select) {
    this.select = select;
    this.page = page;
    if (select.remove() != null) {
      Elements removed = page.select(select.remove());
      removed.remove();
      uses.add(new RuleUse("remove", select.remove(), removed.size(), !removed.isEmpty()));
    }
    this.text = select.text() == null ? List.of() : page.select(select.text());
  }

  /** The elements that are said to hold the text; none where that is to be found. */
  List<Element> text() {
    return text;
  }

  /** Notes whether the text was taken from those elements. */
  void readText(List<PageBlock> blocks) {
    if (select.text() != null) {
      boolean used = !text.isEmpty() && blocks.stream().anyMatch(this::isAsked);
      uses.add(new RuleUse("text", select.text(), text.size(), used));
    }
  }

  private boolean isAsked(PageBlock block) {
    for (PageRegion region = block.region(); region != null; region = region.parent()) {
      PageRegion around = region;
      if (text.stream().anyMatch(element -> element == around.element())) {
        return true;
      }
    }
    return false;
  }

  Optional<String> title() {
    return first(
        "title",
        select.title(),
        element -> Optional.of(PageText.collapsed(
                element.hasAttr("content") ? element.attr("content") : element.text()))
            .filter(text -> !text.isEmpty()));
  }

  /** @param read an element → the date it tells */
  <T> Optional<T> date(Function<Element, Optional<T>> read) {
    return first("date", select.date(), read);
  }

  private <T> Optional<T> first(
      String key, @Nullable String selector, Function<Element, Optional<T>> read) {
    if (selector == null) {
      return Optional.empty();
    }
    Elements found = page.select(selector);
    Optional<T> value = found.stream().map(read).flatMap(Optional::stream).findFirst();
    uses.add(new RuleUse(key, selector, found.size(), value.isPresent()));
    return value;
  }

  /** What each rule that was asked gave. */
  List<RuleUse> uses() {
    return List.copyOf(uses);
  }
}
