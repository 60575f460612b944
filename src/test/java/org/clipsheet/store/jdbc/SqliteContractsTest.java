package org.clipsheet.store.jdbc;

import java.nio.file.Path;
import org.clipsheet.store.ArticleStoreContract;
import org.clipsheet.store.ChangeStoreContract;
import org.clipsheet.store.EditionStoreContract;
import org.clipsheet.store.EntryStoreContract;
import org.clipsheet.store.FurnitureStoreContract;
import org.clipsheet.store.LedgerContract;
import org.clipsheet.store.OutboxContract;
import org.clipsheet.store.SmallStoresContract;
import org.clipsheet.store.SourceStoreContract;
import org.clipsheet.store.Store;
import org.clipsheet.store.StoryStoreContract;
import org.clipsheet.store.TransactionContract;
import org.junit.jupiter.api.Nested;

/** Every contract of the store, on a SQLite file. */
class SqliteContractsTest {

  @Nested
  class Transactions extends TransactionContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class Sources extends SourceStoreContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class Entries extends EntryStoreContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class Articles extends ArticleStoreContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class Changes extends ChangeStoreContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class Stories extends StoryStoreContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class Editions extends EditionStoreContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class Deliveries extends OutboxContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class Ledgers extends LedgerContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class Furniture extends FurnitureStoreContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }

  @Nested
  class SmallStores extends SmallStoresContract {
    @Override
    protected Store open(Path folder) {
      return JdbcStore.open(folder);
    }
  }
}
