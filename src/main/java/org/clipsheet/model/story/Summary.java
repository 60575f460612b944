package org.clipsheet.model.story;

import java.util.List;
import java.util.stream.Collectors;

/** Whole sentences of one article, in its order; none where the article has no text. */
public record Summary(List<Sentence> sentences) {

  public Summary {
    sentences = List.copyOf(sentences);
  }

  /** The sentences as one paragraph. */
  public String text() {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }
}
