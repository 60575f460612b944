package org.clipsheet.read.article;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clipsheet.address.Addresses;
import org.clipsheet.read.document.PageText;
import org.clipsheet.text.WordLists;

/** The picture with which a page has its article shown, where it is not one that stands for the site. */
final class ArticleImage {
  private static final Map<String, List<String>> LISTS =
      WordLists.sections(ArticleImage.class, "surroundings.txt");
  private static final List<String> NAMES = LISTS.getOrDefault("IMAGE", List.of());
  private static final Set<String> NONE = new HashSet<>(LISTS.getOrDefault("NO IMAGE", List.of()));
  private static final Pattern NOT_LETTERS = Pattern.compile("\\P{L}+");

  /** A photograph's name tells its subject in more words, of which one may well be "logo". */
  private static final int MOST_WORDS = 3;

  private static final int SMALL = 100;

  private ArticleImage() {}

  /** @param address of the page, against which a relative one is read */
  static Optional<URI> of(PageMeta meta, StructuredArticle structured, URI address) {
    return Stream.of(
            stated(meta), structured.images(), meta.link("image_src").stream().toList())
        .flatMap(List::stream)
        .map(written -> Addresses.parse(written, address))
        .flatMap(Optional::stream)
        .filter(ArticleImage::isPicture)
        .findFirst();
  }

  /** A size is stated of what Open Graph names alone. */
  private static List<String> stated(PageMeta meta) {
    boolean small = isSmall(meta, "og:image:width") || isSmall(meta, "og:image:height");
    return meta.all(
        NAMES.stream().filter(name -> !small || !name.startsWith("og:")).toList());
  }

  private static boolean isSmall(PageMeta meta, String side) {
    return meta.first(side)
        .filter(pixels -> pixels.matches("\\d{1,3}") && Integer.parseInt(pixels) < SMALL)
        .isPresent();
  }

  private static boolean isPicture(URI image) {
    String path = PageText.lower(image.getPath() == null ? "" : image.getPath());
    if (path.length() <= 1
        || path.endsWith(".svg")
        || path.endsWith(".ico")
        || path.contains("avatar/")) {
      return false;
    }
    String file = path.substring(path.lastIndexOf('/') + 1);
    int suffix = file.lastIndexOf('.');
    List<String> words = Arrays.stream(
            NOT_LETTERS.split(suffix > 0 ? file.substring(0, suffix) : file))
        .filter(word -> word.length() > 1)
        .toList();
    return words.size() > MOST_WORDS
        || words.stream().noneMatch(word -> NONE.contains(word) || word.endsWith("logo"));
  }
}
