package org.clipsheet.query;

import java.util.List;
import java.util.Set;
import org.clipsheet.name.NameFinder;
import org.clipsheet.name.SoughtName;

/**
 * By which keys an article can be found again for a name that nobody sought when it was indexed: every article that names
 * somebody shares a key with the name, in whatever spelling. Thread-safe.
 */
public final class NameKeys {
  private static final NameFinder NOBODY = NameFinder.of(List.of());

  private NameKeys() {}

  public static Set<String> ofArticle(ArticleFields fields) {
    return NOBODY.keys(fields.prose(), fields.language());
  }

  /** Empty for a name that no article can have. */
  public static Set<String> ofSought(SoughtName name) {
    return NameFinder.of(List.of(name)).soughtKeys();
  }
}
