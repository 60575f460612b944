package org.clipsheet.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invented outlet.
 *
 * @param language of its articles and of its navigation
 * @param down when it cannot be reached; absent if always it can
 */
record Outlet(
    String name,
    String host,
    String language,
    Front front,
    @Nullable Outage down,
    List<WebArticle> articles) {
  Outlet {
    articles = List.copyOf(articles);
  }

  /** A time in which an outlet answers with an error: from the first instant until before the second. */
  record Outage(Instant from, Instant until) {
    boolean contains(Instant time) {
      return !time.isBefore(from) && time.isBefore(until);
    }
  }

  boolean isDown(Instant now) {
    return down != null && down.contains(now);
  }

  /** What is published by now, the newest first. */
  List<WebArticle> published(Instant now) {
    return articles.stream()
        .filter(article -> !article.publishedAt().isAfter(now))
        .sorted(Comparator.comparing(WebArticle::publishedAt).reversed())
        .toList();
  }

  /** The published article at this path. */
  Optional<WebArticle> at(String path, Instant now) {
    return published(now).stream()
        .filter(article -> article.path().equals(path))
        .findFirst();
  }
}
