package org.clipsheet.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of the search index. Any number of processes read it, one at a time brings it up to date; nobody waits for
 * the other. Thread-safe.
 */
public final class ArchiveIndex {
  private static final Logger LOG = LoggerFactory.getLogger(ArchiveIndex.class);

  private final Path folder;
  private final String program;

  /** @param folder made when missing */
  public ArchiveIndex(Path folder) {
    this(folder, ProgramFile.MARK);
  }

  /** @param program a mark of the program that writes it and reads it */
  public ArchiveIndex(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /**
   * The index to be brought up to date; empty while somebody else does so. One that cannot be read, or holds what another
   * version put there, is emptied.
   *
   * @throws BrokenIndexException if the folder cannot be written to
   */
  public Optional<IndexUpdate> tryUpdate() {
    try {
      Files.createDirectories(folder);
      FSDirectory directory = FSDirectory.open(folder);
      Optional<IndexUpdate> update = Optional.empty();
      try {
        update = tryUpdate(directory);
        return update;
      } finally {
        if (update.isEmpty()) {
          directory.close();
        }
      }
    } catch (IOException e) {
      throw new BrokenIndexException(folder, "not opened", e);
    }
  }

  private Optional<IndexUpdate> tryUpdate(Directory directory) throws IOException {
    try {
      if (!isReadable(directory)) {
        empty(directory);
      }
      return Optional.of(new IndexUpdate(folder, directory, program));
    } catch (LockObtainFailedException e) {
      return Optional.empty();
    }
  }

  /** Under the lock, so that nothing is taken away that another process has just begun. */
  private void empty(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      if (isReadable(directory)) {
        return;
      }
      LOG.warn("search index {}: cannot be read and is made anew", folder);
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** Whether it is whole as far as can be seen without reading all of it; one that is not there yet is. */
  private static boolean isReadable(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.maxDoc() >= 0;
    } catch (IndexNotFoundException e) {
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.debug("the search index cannot be read", e);
      return false;
    }
  }

  /** The index as it was brought up to date last; empty where there is none that can be read. */
  public Optional<IndexSnapshot> open() {
    try {
      FSDirectory directory = FSDirectory.open(folder);
      Optional<IndexSnapshot> snapshot = Optional.empty();
      try {
        snapshot = open(directory);
        return snapshot;
      } finally {
        if (snapshot.isEmpty()) {
          directory.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("search index " + folder, e);
    }
  }

  private Optional<IndexSnapshot> open(Directory directory) {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      Reach reach = Reach.of(reader.getIndexCommit().getUserData());
      if (reach.isOfThisVersion()) {
        return Optional.of(new IndexSnapshot(folder, reader, reach, program));
      }
      reader.close();
    } catch (IOException | RuntimeException e) {
      LOG.debug("search index {}: cannot be read", folder, e);
    }
    return Optional.empty();
  }

  /**
   * Empties it, for one that was found to be broken only when it was read.
   *
   * @return false if somebody else has it in hand
   */
  public boolean discard() {
    Optional<IndexUpdate> update = tryUpdate();
    update.ifPresent(writing -> {
      try (writing) {
        writing.clear();
      }
    });
    return update.isPresent();
  }
}
