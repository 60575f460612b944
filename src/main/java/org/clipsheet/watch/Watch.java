package org.clipsheet.watch;

import java.util.List;
import org.clipsheet.model.article.WatchName;
import org.jspecify.annotations.Nullable;

/**
 * One interest; its parts are joined by AND.
 *
 * @param query in the query language
 * @param any lines of which at least one must match; words side by side are a phrase
 * @param all lines that must all match
 * @param none lines of which none may match
 * @param inflect whether words are found in their inflected forms
 * @param was the name this watch had before; its history is taken over
 */
public record Watch(
    WatchName name,
    @Nullable String query,
    List<String> any,
    List<String> all,
    List<String> none,
    boolean inflect,
    @Nullable WatchName was) {

  public Watch {
    any = List.copyOf(any);
    all = List.copyOf(all);
    none = List.copyOf(none);
    if (query == null && any.isEmpty() && all.isEmpty()) {
      throw new IllegalArgumentException("watch " + name + " has nothing to look for");
    }
  }
}
