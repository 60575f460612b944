package org.clipsheet.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.query.Expression;
import org.jspecify.annotations.Nullable;

/** Articles that may satisfy a query, newest first, a portion at a time. For one thread. */
public final class Candidates {
  private static final Sort NEWEST_FIRST = new Sort(
      new SortField(ArchiveDocument.DATED, SortField.Type.LONG, true),
      new SortField(ArchiveDocument.ID, SortField.Type.LONG, true));

  static {
    // How large a query may be is said, with its place, where it is parsed; Lucene's own limit of
    // 1,024 parts would refuse a thousand words in two fields. It can only be raised for the whole
    // JVM: queries meet it as they are built and rewritten, where no searcher is at hand. Nothing
    // else here searches by Lucene.
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
  }

  private final Path folder;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Query query;
  private @Nullable ScoreDoc last;

  Candidates(Path folder, DirectoryReader reader, Expression query) {
    this.folder = folder;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.query = CandidateQuery.of(query);
  }

  /**
   * The next ones; empty after the last.
   *
   * @throws BrokenIndexException if the index turns out to be damaged
   */
  public List<ArticleId> next(int most) {
    try {
      ScoreDoc[] found = searcher.searchAfter(last, query, most, NEWEST_FIRST).scoreDocs;
      List<Integer> documents = new ArrayList<>();
      for (ScoreDoc document : found) {
        documents.add(document.doc);
        last = document;
      }
      return DocumentNumbers.of(reader, ArchiveDocument.ID, documents).stream()
          .map(ArticleId::new)
          .toList();
    } catch (IOException | RuntimeException e) {
      // A damaged index can break at any place that reads it, each in its own way.
      throw new BrokenIndexException(folder, "not read", e);
    }
  }
}
