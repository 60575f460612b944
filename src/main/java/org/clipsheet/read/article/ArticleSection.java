package org.clipsheet.read.article;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clipsheet.address.AddressKey;
import org.clipsheet.address.Addresses;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;

/** The section under which a site files an article. */
final class ArticleSection {
  private static final Map<String, List<String>> LISTS =
      WordLists.sections(ArticleSection.class, "surroundings.txt");
  private static final List<String> NAMES = LISTS.getOrDefault("SECTION", List.of());
  private static final Set<String> NONE =
      new HashSet<>(LISTS.getOrDefault("NO SECTION", List.of()));

  private final URI address;
  private final String title;
  private final Set<String> site;

  private ArticleSection(URI address, ArticleTitle title, Optional<String> site) {
    this.address = address;
    this.title = PageText.key(title.text());
    this.site = new HashSet<>(List.of(PageText.key(site.orElse("")), PageText.key(title.site())));
  }

  static Optional<String> of(
      PageMeta meta,
      StructuredData data,
      ArticleTitle title,
      PageFilings filings,
      Optional<String> site,
      URI address) {
    ArticleSection section = new ArticleSection(address, title, site);
    return Stream.<Supplier<List<String>>>of(
            () -> List.of(data.article().section()),
            () -> meta.all(NAMES),
            () -> section.steps(data.trail()),
            filings::sections)
        .map(Supplier::get)
        .flatMap(List::stream)
        .map(ArticleSection::first)
        .map(FilingName::of)
        .flatMap(Optional::stream)
        .filter(section::isSection)
        .findFirst();
  }

  /** A name may hold a comma; several of them, or one without a space behind it, make a list. */
  private static String first(String names) {
    int comma = names.indexOf(',');
    boolean isList =
        comma >= 0 && (comma != names.lastIndexOf(',') || !names.startsWith(", ", comma));
    return isList ? names.substring(0, comma) : names;
  }

  private boolean isSection(String name) {
    String key = PageText.key(name);
    return !NONE.contains(PageText.lower(name)) && !site.contains(key) && !key.equals(title);
  }

  /** The steps between the home page and the article, nearest to the article first. */
  private List<String> steps(List<StructuredData.Crumb> trail) {
    return trail.reversed().stream()
        .filter(this::isBetween)
        .map(StructuredData.Crumb::name)
        .toList();
  }

  /** The last step is the page itself and need not say where it leads. */
  private boolean isBetween(StructuredData.Crumb step) {
    return Addresses.parse(step.address(), address)
        .filter(target -> !isHome(target))
        .filter(target -> !AddressKey.of(target).equals(AddressKey.of(address)))
        .isPresent();
  }

  private static boolean isHome(URI target) {
    return target.getRawPath() == null || target.getRawPath().length() <= 1;
  }
}
