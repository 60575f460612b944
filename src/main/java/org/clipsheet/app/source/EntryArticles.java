package org.clipsheet.app.source;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clipsheet.language.LanguageDetector;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.StatedTime;
import org.jspecify.annotations.Nullable;

/** Articles made from entries, and pages completed by what their entry says. */
final class EntryArticles {
  /** A teaser says what an article is about and leaves most of it out. */
  private static final double TEASER_CONFIDENCE = 0.3;

  /** Whole in the publisher's eyes; some feeds end their "full text" early without saying so. */
  private static final double FEED_TEXT_CONFIDENCE = 0.9;

  private EntryArticles() {}

  /** The entry as the article, whole or teaser; empty if it has neither title nor text. */
  static Optional<Article> fromEntry(Source source, Listing listing, Entry entry) {
    boolean whole = entry.text() != null;
    String text = Objects.requireNonNullElse(whole ? entry.text() : entry.summary(), "");
    String title = Objects.requireNonNullElse(entry.title(), "");
    if (text.isBlank() && title.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new Article(
        addressOf(source, entry),
        null,
        title,
        entry.author() == null ? List.of() : List.of(entry.author()),
        listing.title(),
        published(entry),
        entry.updated(),
        language(source, listing, entry, title + "\n" + text),
        text,
        null,
        List.of(),
        whole ? FEED_TEXT_CONFIDENCE : TEASER_CONFIDENCE,
        whole ? Origin.FEED_TEXT : Origin.ENTRY));
  }

  /** The page's article with what only its entry or source knows. */
  static Article completed(PageReading.Got got, Source source, Listing listing, Entry entry) {
    Article page = got.article();
    @Nullable String listed = entry.title();
    @Nullable StatedTime listedAt = published(entry);
    boolean isListedBetter = page.published() == null || (got.datedFromFetch() && listedAt != null);
    return new Article(
        page.address(),
        page.canonical(),
        page.title().isBlank() && listed != null ? listed : page.title(),
        page.byline().isEmpty() && entry.author() != null ? List.of(entry.author()) : page.byline(),
        page.site() != null ? page.site() : listing.title(),
        isListedBetter ? listedAt : page.published(),
        page.modified() != null ? page.modified() : entry.updated(),
        source.language() != null
            ? source.language()
            : page.language() != null
                ? page.language()
                : language(source, listing, entry, page.text()),
        page.text(),
        page.credit(),
        page.notices(),
        page.confidence(),
        page.origin(),
        page.around());
  }

  static @Nullable StatedTime published(Entry entry) {
    return entry.published() != null ? entry.published() : entry.updated();
  }

  private static URI addressOf(Source source, Entry entry) {
    return entry.link() != null ? entry.link() : source.url();
  }

  private static @Nullable String language(
      Source source, Listing listing, Entry entry, String text) {
    if (source.language() != null) {
      return source.language();
    }
    String declared = entry.language() != null ? entry.language() : listing.language();
    return LanguageDetector.detect(text).orElse(declared);
  }
}
