package org.clipsheet.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clipsheet.name.NamePattern.Laid;
import org.jspecify.annotations.Nullable;

/**
 * Finds sought names in the texts of an article, in any spelling and alphabet.
 *
 * <p>Every name must have one word that is spelt nearly as sought: texts are looked through by what is left of words
 * without their vowels, and only where that fits are the whole names compared. The surname alone counts once the whole
 * name stood somewhere in the article. Immutable but for a bounded cache of words, and thread-safe.
 */
public final class NameFinder {
  /** How far before a word that fits a name may begin: the name's own words and those a text may add. */
  private static final int REACH = 6;

  private final NameTokens tokens;
  private final Map<SoughtName, List<NamePattern>> patterns = new LinkedHashMap<>();
  private final Map<String, List<NamePattern>> anchors = new HashMap<>();

  /** @param known patterns of names whose places are the same here */
  private NameFinder(
      Map<SoughtName, Integer> places,
      NameTokens tokens,
      Map<SoughtName, List<NamePattern>> known) {
    this.tokens = tokens;
    places.forEach((name, place) -> {
      List<NamePattern> before = known.get(name);
      patterns.put(name, before != null ? before : patterns(place, name));
    });
    patterns.values().stream().flatMap(List::stream).forEach(pattern -> {
      for (String frame : pattern.anchors()) {
        anchors.computeIfAbsent(frame, key -> new ArrayList<>()).add(pattern);
      }
    });
  }

  /** Mentions tell each by its place in the list. */
  public static NameFinder of(List<SoughtName> names) {
    Map<SoughtName, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      places.putIfAbsent(names.get(i), i);
    }
    return new NameFinder(places, new NameTokens(), Map.of());
  }

  /**
   * A finder of these names, which costs little if they are much the same.
   *
   * @param places of the names, by which mentions tell them; a name that this finder seeks too has the same place here
   */
  public NameFinder edited(Map<SoughtName, Integer> places) {
    return new NameFinder(places, tokens, patterns);
  }

  private List<NamePattern> patterns(int place, SoughtName name) {
    List<NamePattern> patterns = new ArrayList<>();
    patterns.addAll(patterns(place, false, name, name.name()));
    name.aliases().forEach(alias -> patterns.addAll(patterns(place, false, name, alias)));
    name.excluded().forEach(other -> patterns.addAll(patterns(place, true, name, other)));
    return patterns;
  }

  private List<? extends NamePattern> patterns(
      int place, boolean excluded, SoughtName name, String spelling) {
    boolean exact = !name.anySpelling();
    return switch (name.kind()) {
      case PERSON -> persons(place, excluded, spelling, exact);
      case ORGANIZATION -> new OrganizationName(place, excluded, exact, tokens).patterns(spelling);
    };
  }

  private List<PersonPattern> persons(int place, boolean excluded, String spelling, boolean exact) {
    List<PersonPattern> patterns =
        new ArrayList<>(PersonPattern.of(place, excluded, spelling, exact, tokens));
    if (!exact) {
      Palladius.otherwise(spelling)
          .map(other -> PersonPattern.of(place, excluded, other, false, tokens))
          .ifPresent(patterns::addAll);
    }
    return patterns;
  }

  /**
   * Every mention, by text and place; those of different names may overlap.
   *
   * @param texts the parts of one article
   * @param language BCP 47 tag of the article; absent where it is not known
   */
  public List<NameMention> find(List<NameText> texts, @Nullable String language) {
    if (patterns.isEmpty()) {
      return List.of();
    }
    List<List<NameRun>> runs =
        texts.stream().map(text -> new NameRuns(text, tokens, language).cut()).toList();
    Map<Integer, NamePattern> found = new LinkedHashMap<>();
    Set<NameMention> mentions = new LinkedHashSet<>();
    for (int text = 0; text < runs.size(); text++) {
      for (NameRun run : runs.get(text)) {
        for (Sighting sighting : sightings(run)) {
          found.putIfAbsent(sighting.pattern().name(), sighting.pattern());
          mentions.add(mention(sighting, run, text));
        }
      }
    }
    Map<Integer, List<NameMention>> wholes =
        mentions.stream().collect(Collectors.groupingBy(NameMention::name));
    surnamesAlone(runs, found).stream()
        .filter(alone -> wholes.getOrDefault(alone.name(), List.of()).stream()
            .noneMatch(whole -> whole.contains(alone)))
        .toList()
        .forEach(mentions::add);
    return mentions.stream()
        .sorted(Comparator.comparingInt(NameMention::text)
            .thenComparingInt(NameMention::first)
            .thenComparingInt(NameMention::name))
        .toList();
  }

  /**
   * The keys of what is sought: texts that name any of it have one of these among their own {@link #keys(List, String)}.
   * Most that have one name none of it.
   */
  public Set<String> soughtKeys() {
    Set<String> keys = new LinkedHashSet<>();
    anchors.forEach((frame, there) -> {
      if (there.stream().anyMatch(pattern -> !pattern.excluded())) {
        keys.add(frame);
      }
    });
    return keys;
  }

  /** The keys of all words in these texts that may stand in a name, whatever is sought. */
  public Set<String> keys(List<NameText> texts, @Nullable String language) {
    Set<String> keys = new LinkedHashSet<>();
    for (NameText text : texts) {
      for (NameRun run : new NameRuns(text, tokens, language).cut()) {
        for (int atom = 0; atom < run.size(); atom++) {
          keys.addAll(frames(run, atom));
        }
      }
    }
    return keys;
  }

  private record Sighting(NamePattern pattern, Laid laid) {}

  private static NameMention mention(Sighting sighting, NameRun run, int text) {
    return new NameMention(
        sighting.pattern().name(),
        text,
        run.atom(sighting.laid().first()).word(),
        run.atom(sighting.laid().last()).word());
  }

  private List<Sighting> sightings(NameRun run) {
    List<Sighting> sightings = new ArrayList<>();
    Map<NamePattern, Integer> laidUpTo = new IdentityHashMap<>();
    for (int atom = 0; atom < run.size(); atom++) {
      for (String frame : frames(run, atom)) {
        for (NamePattern pattern : anchors.getOrDefault(frame, List.of())) {
          int from = Math.max(atom - REACH, laidUpTo.getOrDefault(pattern, 0));
          if (from <= atom) {
            laidUpTo.put(pattern, atom + 1);
            pattern
                .lay(run, from, atom + 1)
                .ifPresent(place -> sightings.add(new Sighting(pattern, place)));
          }
        }
      }
    }
    return withoutOthers(sightings);
  }

  private Set<String> frames(NameRun run, int atom) {
    Set<String> frames = new LinkedHashSet<>(run.token(atom).frames());
    for (int end = atom + 1; end < run.size() && end <= atom + 2; end++) {
      if (end > atom + 1 && !run.isOneWord(atom, end)) {
        break;
      }
      frames.addAll(run.joined(atom, end, tokens).frames());
    }
    return frames;
  }

  /** Those that do not overlap one of somebody else who was excluded, and is no farther. */
  private static List<Sighting> withoutOthers(List<Sighting> sightings) {
    Map<Integer, List<Sighting>> others = sightings.stream()
        .filter(sighting -> sighting.pattern().excluded())
        .collect(Collectors.groupingBy(sighting -> sighting.pattern().name()));
    return sightings.stream()
        .filter(sighting -> !sighting.pattern().excluded())
        .filter(sighting -> others.getOrDefault(sighting.pattern().name(), List.of()).stream()
            .noneMatch(other -> other.laid().first() <= sighting.laid().last()
                && other.laid().last() >= sighting.laid().first()
                && other.laid().distance() <= sighting.laid().distance()))
        .toList();
  }

  private static List<NameMention> surnamesAlone(
      List<List<NameRun>> runs, Map<Integer, NamePattern> found) {
    List<NameMention> mentions = new ArrayList<>();
    for (int text = 0; text < runs.size(); text++) {
      for (NameRun run : runs.get(text)) {
        for (NamePattern pattern : found.values()) {
          addShortForms(pattern, run, text, mentions);
        }
      }
    }
    return mentions;
  }

  private static void addShortForms(
      NamePattern pattern, NameRun run, int text, List<NameMention> mentions) {
    Optional<NameToken> shortForm = pattern.shortForm();
    for (int atom = 0; shortForm.isPresent() && atom < run.size(); atom++) {
      if (isNearly(shortForm.get(), run.token(atom))) {
        int word = run.atom(atom).word();
        mentions.add(new NameMention(pattern.name(), text, word, word));
      }
    }
  }

  private static boolean isNearly(NameToken sought, NameToken seen) {
    return !seen.isLowerCase()
        && !seen.isSyllabic()
        && sought.distance(seen) <= PersonWord.NEARLY * sought.sound().length();
  }
}
