package org.clipsheet.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that an outlet publishes.
 *
 * @param path of its page on the outlet's host
 * @param publishedAt from when on it is there
 * @param credit whom the outlet has it from; absent for its own
 * @param forRobots whether robots.txt allows its page
 */
record WebArticle(
    String path,
    Instant publishedAt,
    String title,
    String byline,
    @Nullable String credit,
    String teaser,
    boolean forRobots,
    List<String> paragraphs) {
  WebArticle {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("path does not begin with /: " + path);
    }
    paragraphs = List.copyOf(paragraphs);
  }
}
