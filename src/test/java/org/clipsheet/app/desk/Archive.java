package org.clipsheet.app.desk;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clipsheet.address.AddressKey;
import org.clipsheet.archive.ArchiveIndex;
import org.clipsheet.archive.IndexSnapshot;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.query.Expression;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing;
import org.clipsheet.query.QuerySyntax;
import org.clipsheet.store.Reading;
import org.clipsheet.store.Samples;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoredArticle;
import org.clipsheet.store.jdbc.JdbcStore;
import org.clipsheet.watch.Watch;
import org.clipsheet.watch.Watchlist;
import org.jspecify.annotations.Nullable;

/** A store with articles in it and the index beside it, in real files. */
final class Archive implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Path folder;
  private final Store store;

  Archive(Path folder) {
    this.folder = folder;
    this.store = JdbcStore.open(folder);
  }

  Store store() {
    return store;
  }

  Path indexFolder() {
    return folder.resolve("index");
  }

  ArchiveIndex index() {
    return new ArchiveIndex(indexFolder());
  }

  ArticleId keep(String title, String text, @Nullable String published, String language) {
    return keep("Gazette", title, text, published, language);
  }

  /** Found at noon. */
  ArticleId keep(
      String source, String title, String text, @Nullable String published, String language) {
    return store.inTransaction(tx -> {
      tx.sources().ensure(Samples.source(source), NOON);
      EntryId entry = tx.entries()
          .insert(new SourceName(source), "a:" + title, Samples.entry("x"), Reading.READ, NOON)
          .orElseThrow();
      return tx.articles()
          .insert(
              article(title, text, published, language),
              List.of(new AddressKey("a:" + title)),
              entry,
              NOON);
    });
  }

  static Article article(String title, String text, @Nullable String published, String language) {
    return new Article(
        URI.create("https://www." + language + ".example.org/"
            + Integer.toHexString(title.toLowerCase(Locale.ROOT).hashCode())),
        null,
        title,
        List.of("Ann Writer"),
        "The Gazette",
        published == null ? null : StatedTime.parse(published),
        null,
        language,
        text,
        null,
        List.of(),
        1,
        Origin.PAGE);
  }

  void replace(ArticleId id, Article article) {
    store.inTransaction(tx -> {
      tx.articles().replace(id, article);
      return true;
    });
  }

  void rename(Source source) {
    store.inTransaction(tx -> {
      tx.sources().ensure(source, NOON);
      return true;
    });
  }

  /** Takes the article out of the database file, as no role of the store does yet. */
  void forget(String title) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("clipsheet.db"));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("DELETE FROM article WHERE title = '" + title + "'");
    }
  }

  /** How many articles the index holds. */
  int indexed() {
    try (IndexSnapshot snapshot = index().open().orElseThrow()) {
      return snapshot.articles();
    }
  }

  /** Titles of what a search finds, in its order. */
  List<String> search(String query) {
    return search(query, 1000).articles().stream().map(Archive::title).toList();
  }

  SearchOutcome search(String query, int most) {
    return new SearchArchive(store, index()).search(parse(query), most, Indexing.UNWATCHED);
  }

  /** Titles of all that a watch for the query finds, newest first. */
  List<String> watched(String query) {
    List<StoredArticle> all = store.read(tx -> tx.articles().since(Instant.EPOCH));
    Watchlist watchlist =
        Watchlist.compile(List.of(new Watch(new WatchName("w"), parse(query), null)));
    return all.stream()
        .filter(stored ->
            !watchlist.match(stored.article(), stored.source().value()).isEmpty())
        .sorted(Comparator.<StoredArticle, Instant>comparing(
                stored -> IndexArchive.archived(stored).datedAt())
            .thenComparingLong(stored -> stored.id().value())
            .reversed())
        .map(stored -> stored.article().title())
        .toList();
  }

  void bringUpToDate() {
    new IndexArchive(store, index()).index(Indexing.UNWATCHED);
  }

  private static String title(FoundArticle found) {
    return found.stored().article().title();
  }

  private static Expression parse(String query) {
    return ((QueryParsing.Parsed) QuerySyntax.parse(query, QueryMode.QUERY)).expression();
  }

  @Override
  public void close() {
    store.close();
  }
}
