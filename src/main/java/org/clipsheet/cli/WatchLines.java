package org.clipsheet.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clipsheet.name.NameSpellings;
import org.clipsheet.name.SoughtName;
import org.clipsheet.query.Expression;
import org.clipsheet.query.Expression.Leaf;
import org.clipsheet.query.Expression.What;
import org.clipsheet.query.QueryForms;
import org.clipsheet.query.QueryForms.SoughtWord;
import org.clipsheet.query.QueryText;
import org.clipsheet.text.RegionNames;
import org.clipsheet.watch.Watch;

/** What a watch stands for, as an outline of its query: a line for each part, and below it what that is found as. */
final class WatchLines {
  private static final String STEP = "  ";

  /** Languages in whose words a country is shown. */
  private static final List<String> EXAMPLES = List.of("en", "de", "fr", "es", "ru", "uk", "zh");

  /** UK and US are too much like other words to be sought. */
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{1,2}");

  private final List<String> lines = new ArrayList<>();

  private WatchLines() {}

  static List<String> of(Watch watch) {
    WatchLines outline = new WatchLines();
    outline.lines.add(watch.name() + ": " + QueryText.of(watch.sought()));
    outline.add(watch.sought(), STEP);
    return outline.lines;
  }

  /** @param found words as they stood in articles, and how often */
  static List<String> found(SequencedMap<String, Long> found) {
    return found.isEmpty()
        ? List.of("found so far: nothing")
        : List.of("found so far: "
            + found.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", ")));
  }

  private void add(Expression expression, String indent) {
    switch (expression) {
      case Expression.And and -> addAll("all of", and.parts(), indent);
      case Expression.Or or -> addAll("any of", or.parts(), indent);
      case Expression.Not not -> addAll("not", List.of(not.part()), indent);
      case Leaf leaf -> add(leaf, indent);
    }
  }

  private void addAll(String title, List<Expression> parts, String indent) {
    lines.add(indent + title);
    parts.forEach(part -> add(part, indent + STEP));
  }

  private void add(Leaf leaf, String indent) {
    String line = indent + describe(leaf.what()) + place(leaf);
    String below = indent + STEP;
    switch (leaf.what()) {
      case What.Words words -> addWords(line, QueryForms.of(leaf), below);
      case What.Name name -> {
        lines.add(line);
        add(name.sought(), below);
      }
      case What.Exact exact -> lines.add(line);
      case What.Prefix prefix -> lines.add(line);
      case What.Pattern pattern -> lines.add(line);
      case What.Country country -> {
        lines.add(line);
        addList("for example", names(country.code()), below);
      }
    }
  }

  private static String describe(What what) {
    return switch (what) {
      case What.Words words -> words(words);
      case What.Exact exact -> "\"" + exact.word() + "\" in this very form";
      case What.Prefix prefix -> "words that begin with \"" + prefix.start() + "\"";
      case What.Pattern pattern -> "words that fit /" + pattern.regex() + "/";
      case What.Country country ->
        "the country " + Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH)
            + " by its names, its capital and its people, in any language";
      case What.Name name ->
        "the " + name.sought().kind().name().toLowerCase(Locale.ROOT) + " "
            + name.sought().name()
            + (name.sought().anySpelling() ? " in any spelling" : " in this spelling");
    };
  }

  private static List<String> names(String country) {
    return EXAMPLES.stream()
        .flatMap(language -> new RegionNames(language).country(country).stream())
        .filter(name -> !ABBREVIATION.matcher(name).matches())
        .distinct()
        .toList();
  }

  private static String words(What.Words words) {
    String forms = words.inflect() ? " in any form" : " in this form";
    String text = "\"" + String.join(" ", words.words()) + "\"";
    if (words.words().size() == 1) {
      return text + forms;
    }
    return text
        + forms
        + (words.slop() == 0 ? ", one after the other" : ", within " + words.slop() + " words");
  }

  private static String place(Leaf leaf) {
    return (leaf.field() == null ? "" : ", in the " + leaf.field().word())
        + (leaf.language() == null ? "" : ", as a word of " + language(leaf.language()));
  }

  private void addWords(String line, List<SoughtWord> words, String below) {
    lines.add(line);
    for (SoughtWord word : words) {
      boolean one = words.size() == 1;
      if (!one && !word.stems().isEmpty()) {
        lines.add(below + word.word());
      }
      addStems(word, one ? below : below + STEP);
    }
  }

  /** {@code sanction: English, German}; those of most languages first. */
  private void addStems(SoughtWord word, String indent) {
    SequencedMap<String, Set<String>> languages = new LinkedHashMap<>();
    word.stems()
        .forEach((tag, stems) -> languages
            .computeIfAbsent(String.join(", ", stems), key -> new TreeSet<>())
            .add(language(tag)));
    languages.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(entry ->
            lines.add(indent + entry.getKey() + ": " + String.join(", ", entry.getValue())));
  }

  private void add(SoughtName name, String indent) {
    NameSpellings spellings = NameSpellings.of(name);
    addList("also", spellings.shortened(), indent);
    String alone = spellings.alone();
    if (!alone.isEmpty()) {
      lines.add(indent + "once the whole name stood in the article: " + alone);
    }
    spellings
        .elsewhere()
        .forEach((script, spelled) ->
            addList("in " + capitalized(script.name()) + " letters, for example", spelled, indent));
    addList("aliases", name.aliases(), indent);
    addList("but not", name.excluded(), indent);
  }

  private void addList(String title, List<String> values, String indent) {
    if (!values.isEmpty()) {
      lines.add(indent + title + ": " + String.join(", ", values));
    }
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  private static String capitalized(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
