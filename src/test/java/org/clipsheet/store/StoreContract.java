package org.clipsheet.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every engine must keep to is told by the contracts that extend this; a test of an engine says how to open it. */
public abstract class StoreContract {

  protected static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private Path folder = Path.of("");
  private @Nullable Store store;

  protected abstract Store open(Path folder);

  @BeforeEach
  void openStore(@TempDir Path folder) {
    this.folder = folder;
    store = open(folder);
  }

  @AfterEach
  void closeStore() {
    store().close();
  }

  protected Store store() {
    return Objects.requireNonNull(store, "not open yet");
  }

  protected void reopen() {
    store().close();
    store = open(folder);
  }

  protected void write(Consumer<Transaction> work) {
    store().inTransaction(tx -> {
      work.accept(tx);
      return Boolean.TRUE;
    });
  }

  protected <T> T writing(Function<Transaction, T> work) {
    return store().inTransaction(work::apply);
  }

  protected <T> T reading(Function<Transaction, T> work) {
    return store().read(work::apply);
  }

  /** For assertions, which cannot tell what {@link #reading} gives. */
  protected <T> Collection<T> list(Function<Transaction, ? extends Collection<T>> work) {
    return reading(work::apply);
  }

  /** For assertions, which cannot tell what {@link #reading} gives. */
  protected <T> Optional<T> find(Function<Transaction, Optional<T>> work) {
    return reading(work);
  }
}
