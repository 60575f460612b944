package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;

/** The names of sections and tags, told from what systems write in the same places. */
final class FilingName {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 7;
  private static final int MOST = 30;
  private static final Pattern SEPARATOR = Pattern.compile("[,;،、，|]");

  /** {@code type:story}, {@code _hidden}: written for the system that publishes. */
  private static final Pattern INTERNAL = Pattern.compile("^_.*|^[\\w-]+[:=]\\S.*|.*https?://.*");

  private FilingName() {}

  /** The text as a name, if it can be one. */
  static Optional<String> of(String text) {
    String name = PageText.collapsed(text);
    String bare = name.startsWith("#") ? name.substring(1).strip() : name;
    boolean isName = bare.length() <= LONGEST
        && PageText.words(bare) <= MOST_WORDS
        && bare.codePoints().anyMatch(Character::isLetter)
        && !INTERNAL.matcher(bare).matches();
    return isName ? Optional.of(bare) : Optional.empty();
  }

  /** At most {@value #MOST} names, each once; a single text may list several. */
  static List<String> listed(List<String> texts) {
    List<String> parts = texts.size() == 1 ? List.of(SEPARATOR.split(texts.getFirst())) : texts;
    Map<String, String> names = new LinkedHashMap<>();
    for (String part : parts) {
      of(part).ifPresent(name -> names.putIfAbsent(PageText.key(name), name));
    }
    return new ArrayList<>(names.values()).subList(0, Math.min(MOST, names.size()));
  }
}
