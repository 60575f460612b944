package org.clipsheet.config;

import java.util.Optional;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.read.document.CssSelector;
import org.clipsheet.text.Nearest;
import org.jspecify.annotations.Nullable;

/** The {@code select} of a source: rules for the site that no heuristic gets. */
final class SelectorEntries {
  static final Keys KEYS = Keys.none()
      .with("links", Form.WORD, "The links to articles on the listing.")
      .with("text", Form.WORD, "The elements that hold an article's text.")
      .with("title", Form.WORD, "The element that holds an article's title.")
      .with("date", Form.WORD, "The element that holds an article's date.")
      .with("remove", Form.WORD, "What is no part of the article; cut before anything is read.");

  private SelectorEntries() {}

  static Selectors read(Section select) {
    select.allow(KEYS);
    return new Selectors(
        selector(select, "links"),
        selector(select, "text"),
        selector(select, "title"),
        selector(select, "date"),
        selector(select, "remove"));
  }

  private static @Nullable String selector(Section select, String key) {
    Optional<Term> term = select.term(key);
    if (term.isEmpty()) {
      return null;
    }
    String selector = term.get().text();
    Optional<CssSelector.Fault> fault = CssSelector.fault(selector);
    if (fault.isPresent()) {
      term.get().problem(fault.get().at(), "\"" + key + "\": " + words(fault.get()));
      return null;
    }
    CssSelector.slip(selector)
        .filter(slip -> Nearest.to(slip.word(), slip.known()).isPresent())
        .ifPresent(slip -> term.get().note("\"" + key + "\": " + words(slip)));
    return selector;
  }

  private static String words(CssSelector.Fault fault) {
    return fault.message()
        + Nearest.to(fault.word(), fault.known())
            .map(known -> "; did you mean \"" + known + "\"?")
            .orElse("");
  }
}
