package org.clipsheet.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An organisation's name without its legal form: all other words must stand there, in their order. Legal forms and small
 * words may stand among them.
 *
 * @param sought the words that tell it apart
 * @param joined by place among them: the word, it and the next as one, it and the next two, as far as they may be one
 * @param legalForm whether the name was sought with a legal form, which says where it ends
 * @param tokens in which words of texts are remembered
 */
record OrganizationPattern(
    int name,
    boolean excluded,
    List<Sought> sought,
    List<List<NameToken>> joined,
    boolean legalForm,
    NameTokens tokens)
    implements NamePattern {

  /**
   * One word of the name.
   *
   * @param strict whether it must sound as it is sought: an acronym, as one letter makes another of it
   * @param common whether it says what an organisation is and not which one
   */
  record Sought(NameToken token, boolean strict, boolean common) {}

  OrganizationPattern {
    sought = List.copyOf(sought);
    joined = List.copyOf(joined);
  }

  static OrganizationPattern of(
      int name, boolean excluded, List<Sought> sought, boolean legalForm, NameTokens tokens) {
    List<List<NameToken>> joined = new ArrayList<>();
    for (int first = 0; first < sought.size(); first++) {
      joined.add(joined(sought, first));
    }
    return new OrganizationPattern(name, excluded, sought, joined, legalForm, tokens);
  }

  private static List<NameToken> joined(List<Sought> sought, int first) {
    List<NameToken> joined = new ArrayList<>(List.of(sought.get(first).token()));
    int end = Math.min(sought.size(), first + OrganizationLaying.MOST_JOINED);
    for (Sought next : sought.subList(first + 1, end)) {
      if (!OrganizationLaying.mayJoin(joined.getLast())
          || !OrganizationLaying.mayJoin(next.token())) {
        break;
      }
      joined.add(NameToken.joined(joined.getLast(), next.token()));
    }
    return List.copyOf(joined);
  }

  @Override
  public List<NameToken> words() {
    return sought.stream().map(Sought::token).toList();
  }

  /** Those of two or three words as one too: Good Will is Goodwill elsewhere. */
  @Override
  public Set<String> anchors() {
    Set<String> anchors = new LinkedHashSet<>();
    for (NameToken word : words()) {
      anchors.addAll(word.exact() ? Set.of() : OrganizationWords.frames(word.folded()));
    }
    joined.forEach(ways -> ways.forEach(way -> anchors.addAll(way.frames())));
    if (sought.size() == 1 && !sought.getFirst().strict()) {
      anchors.addAll(NameSounds.slips(sought.getFirst().token().sound()));
    }
    return anchors;
  }

  @Override
  public Optional<NameToken> shortForm() {
    return Optional.empty();
  }

  @Override
  public Optional<Laid> lay(NameRun run, int from, int to) {
    List<Laid> ways = new ArrayList<>();
    for (int start = Math.max(0, from); start < Math.min(to, run.size()); start++) {
      new OrganizationLaying(this, run, start).best().ifPresent(ways::add);
    }
    return NamePattern.nearest(ways);
  }
}
