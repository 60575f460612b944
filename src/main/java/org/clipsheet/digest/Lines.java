package org.clipsheet.digest;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.edition.Carrier;
import org.jspecify.annotations.Nullable;

/** How an article is named by one line. */
final class Lines {
  private static final int MAX_TITLE = 300;
  private static final int MAX_OPENING = 90;
  private static final Set<String> SAFE_SCHEMES = Set.of("http", "https");

  private Lines() {}

  static Carrier carrier(Candidate candidate) {
    URI link = safe(candidate.link());
    return new Carrier(
        candidate.source(), title(candidate, link), link, candidate.article().language());
  }

  /** The title; for an article without one its opening words, else its address, else its source. */
  private static String title(Candidate candidate, @Nullable URI link) {
    Article article = candidate.article();
    if (!article.title().isBlank()) {
      return Excerpt.head(Excerpt.oneLine(article.title()).strip(), MAX_TITLE);
    }
    if (!article.text().isBlank()) {
      String opening = article.text().strip();
      opening = opening.substring(0, Math.min(opening.length(), MAX_TITLE));
      return Excerpt.head(Excerpt.oneLine(opening), MAX_OPENING);
    }
    return link == null ? candidate.source() : Excerpt.head(link.toString(), MAX_TITLE);
  }

  /** Feeds may name any address; one that does not lead to a web host must not become a link in a mail. */
  private static @Nullable URI safe(@Nullable URI link) {
    if (link == null || link.getScheme() == null || link.getHost() == null) {
      return null;
    }
    boolean web = SAFE_SCHEMES.contains(link.getScheme().toLowerCase(Locale.ROOT));
    return web && link.getRawUserInfo() == null ? link : null;
  }
}
