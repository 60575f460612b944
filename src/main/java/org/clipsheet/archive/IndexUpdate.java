package org.clipsheet.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.clipsheet.model.article.ArticleId;

/**
 * The index in the hands of the one who brings it up to date. What was not committed when it is closed, or when the
 * process ends, was never there. For one thread.
 */
public final class IndexUpdate implements AutoCloseable {
  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final String program;
  private long lastChange;

  IndexUpdate(Path folder, Directory directory, String program) throws IOException {
    this.program = program;
    this.folder = folder;
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(ArchiveDocument.TOKENIZED_ALREADY);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    config.setCommitOnClose(false);
    config.setMergeScheduler(new SerialMergeScheduler());
    this.writer = new IndexWriter(directory, config);
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    Reach reach = data == null ? Reach.upTo(program, 0) : Reach.of(mapOf(data));
    if (data != null && reach.isOfThisVersion()) {
      this.lastChange = reach.lastChange();
    } else {
      clear();
    }
  }

  private static Map<String, String> mapOf(Iterable<Map.Entry<String, String>> entries) {
    Map<String, String> map = new HashMap<>();
    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map;
  }

  /** Number of the last change that is in it; 0 where it is empty. */
  public long lastChange() {
    return lastChange;
  }

  /** How many articles are in it as committed. */
  public int articles() {
    return writer.getDocStats().numDocs;
  }

  /** Takes the article in the place of what it was before. */
  public void put(ArchivedArticle article) {
    write(() ->
        writer.updateDocument(ArchiveDocument.term(article.id()), ArchiveDocument.of(article)));
  }

  /** Leaves out all articles but these. */
  public void retain(Set<ArticleId> articles) {
    write(() -> {
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        Set<ArticleId> gone = new HashSet<>(DocumentNumbers.articles(reader));
        gone.removeAll(articles);
        for (ArticleId id : gone) {
          writer.deleteDocuments(ArchiveDocument.term(id));
        }
        return gone;
      }
    });
  }

  /** Leaves out all articles, and commits that. */
  public void clear() {
    write(writer::deleteAll);
    commit(0);
  }

  /**
   * Makes durable what was put and removed.
   *
   * @param upTo number of the last change that is in it now
   */
  public void commit(long upTo) {
    write(() -> {
      writer.setLiveCommitData(Reach.upTo(program, upTo).data().entrySet());
      return writer.commit();
    });
    lastChange = upTo;
  }

  private interface Writing<T> {
    T run() throws IOException;
  }

  private void write(Writing<?> writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new BrokenIndexException(folder, "not written", e);
    }
  }

  @Override
  public void close() {
    try (directory) {
      writer.close();
    } catch (IOException e) {
      throw new BrokenIndexException(folder, "not closed", e);
    }
  }
}
