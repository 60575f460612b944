package org.clipsheet.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.query.Expression;

/** The index as it was at one commit, whatever is done to it meanwhile. Thread-safe; must be closed. */
public final class IndexSnapshot implements AutoCloseable {
  private final Path folder;
  private final DirectoryReader reader;
  private final Reach reach;

  private final String program;

  IndexSnapshot(Path folder, DirectoryReader reader, Reach reach, String program) {
    this.program = program;
    this.folder = folder;
    this.reader = reader;
    this.reach = reach;
  }

  /** Number of the last change that is in it; what changed later must be looked at elsewhere. */
  public long lastChange() {
    return reach.lastChange();
  }

  /** Whether this very program wrote it last, so that it holds what it would write now. */
  public boolean isOfThisProgram() {
    return reach.program().equals(program);
  }

  public int articles() {
    return reader.numDocs();
  }

  /**
   * Some of the articles, evenly spread, each with its {@link ArchivedArticle#print} as it was when it was put.
   *
   * @throws BrokenIndexException if the index turns out to be damaged
   */
  public Map<ArticleId, Long> samples(int most) {
    Map<ArticleId, Long> samples = new HashMap<>();
    try {
      for (int i = 0; i < most && reader.maxDoc() > 0; i++) {
        List<Integer> document = List.of((int) ((long) i * reader.maxDoc() / most));
        samples.put(
            new ArticleId(
                DocumentNumbers.of(reader, ArchiveDocument.ID, document).getFirst()),
            DocumentNumbers.of(reader, ArchiveDocument.PRINT, document).getFirst());
      }
      return samples;
    } catch (IOException | RuntimeException e) {
      throw new BrokenIndexException(folder, "not read", e);
    }
  }

  /** All articles that may satisfy the query, newest first. */
  public Candidates candidates(Expression query) {
    return new Candidates(folder, reader, query);
  }

  @Override
  public void close() {
    try {
      try (var directory = reader.directory()) {
        reader.close();
      }
    } catch (IOException e) {
      throw new BrokenIndexException(folder, "not closed", e);
    }
  }
}
