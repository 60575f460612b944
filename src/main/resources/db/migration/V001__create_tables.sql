-- Times are epoch milliseconds in UTC. A number that tells an order comes from AUTOINCREMENT, which never gives one twice.

CREATE TABLE source (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  name              TEXT    NOT NULL UNIQUE,
  url               TEXT    NOT NULL,
  title             TEXT,
  first_polled_at   BIGINT,
  last_polled_at    BIGINT,
  last_success_at   BIGINT,
  last_new_entry_at BIGINT,
  failures          INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
  failing_since_at  BIGINT,
  last_error        TEXT,
  last_status       INTEGER NOT NULL DEFAULT 0,
  next_poll_at      BIGINT  NOT NULL,
  etag              TEXT,
  last_modified     TEXT,
  content_hash      TEXT,
  CHECK ((failures = 0) = (failing_since_at IS NULL))
);

CREATE TABLE poll (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id    BIGINT  NOT NULL REFERENCES source (id),
  polled_at    BIGINT  NOT NULL,
  outcome      TEXT    NOT NULL CHECK (outcome IN ('READ', 'UNCHANGED', 'FAILED')),
  reason       TEXT,
  status       INTEGER NOT NULL,
  known        INTEGER NOT NULL CHECK (known >= 0),
  article_read INTEGER NOT NULL CHECK (article_read >= 0),
  feed_only    INTEGER NOT NULL CHECK (feed_only >= 0),
  failed       INTEGER NOT NULL CHECK (failed >= 0),
  backlog      INTEGER NOT NULL CHECK (backlog >= 0)
);
CREATE INDEX poll_of_source ON poll (source_id, polled_at, id);

-- dated_at is the earlier of when the entry was seen and when it says it was published.
CREATE TABLE entry (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id  BIGINT  NOT NULL REFERENCES source (id),
  key        TEXT    NOT NULL,
  link       TEXT,
  title      TEXT,
  feed_id    TEXT,
  published  TEXT,
  updated    TEXT,
  author     TEXT,
  language   TEXT,
  reading    TEXT    NOT NULL CHECK (reading IN ('READ', 'FEED_ONLY', 'FAILED', 'BACKLOG', 'KNOWN')),
  seen_at    BIGINT  NOT NULL,
  dated_at   BIGINT  NOT NULL CHECK (dated_at <= seen_at),
  article_id BIGINT  REFERENCES article (id) ON DELETE SET NULL,
  tries      INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
  retry_at   BIGINT,
  UNIQUE (source_id, key)
);
CREATE INDEX entry_key ON entry (key);
CREATE INDEX entry_dated ON entry (source_id, dated_at);
CREATE INDEX entry_retry ON entry (source_id, retry_at) WHERE retry_at IS NOT NULL;
CREATE INDEX entry_of_article ON entry (article_id) WHERE article_id IS NOT NULL;

-- published and modified are as stated (ISO 8601, an offset or a date alone); byline and notices are JSON arrays.
CREATE TABLE article (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id     BIGINT NOT NULL REFERENCES entry (id),
  kept_at      BIGINT NOT NULL,
  origin       TEXT   NOT NULL CHECK (origin IN ('PAGE', 'FEED_TEXT', 'ENTRY')),
  address      TEXT   NOT NULL,
  canonical    TEXT,
  title        TEXT   NOT NULL,
  byline       TEXT   NOT NULL,
  site         TEXT,
  published    TEXT,
  published_at BIGINT,
  modified     TEXT,
  modified_at  BIGINT,
  language     TEXT,
  credit       TEXT,
  notices      TEXT   NOT NULL,
  confidence   DOUBLE PRECISION NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  text         TEXT   NOT NULL
);
CREATE INDEX article_kept ON article (kept_at);

CREATE TABLE article_address (
  address    TEXT   NOT NULL PRIMARY KEY,
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE
);
CREATE INDEX article_address_of_article ON article_address (article_id);

-- passages is a JSON array of {"field", "start", "end", "text"}.
CREATE TABLE match (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id BIGINT  NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  watch      TEXT    NOT NULL,
  passages   TEXT    NOT NULL,
  matched_at BIGINT  NOT NULL,
  UNIQUE (article_id, watch)
);
CREATE INDEX match_of_watch ON match (watch, id);

-- Matched articles that wait for a place, by their first match: kept as a table so that folding need not look through
-- every match there ever was.
CREATE TABLE unplaced (
  match_id   BIGINT NOT NULL PRIMARY KEY,
  article_id BIGINT NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE
);

-- changes is a JSON array of {"before", "after"}.
CREATE TABLE placement (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id BIGINT  NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
  story_id   BIGINT  NOT NULL,
  role       TEXT    NOT NULL CHECK (role IN ('LEAD', 'COPY', 'VERSION', 'FOLLOW_UP')),
  changes    TEXT    NOT NULL,
  reason     TEXT    NOT NULL,
  placed_at  BIGINT  NOT NULL,
  CHECK (role <> 'LEAD' OR story_id = article_id)
);

CREATE TABLE digest (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  name          TEXT    NOT NULL UNIQUE,
  first_seen_at BIGINT  NOT NULL,
  next_due_at   BIGINT  NOT NULL,
  last_built_at BIGINT
);

CREATE TABLE digest_watch (
  digest_id      BIGINT NOT NULL REFERENCES digest (id),
  watch          TEXT   NOT NULL,
  after_match_id BIGINT NOT NULL,
  PRIMARY KEY (digest_id, watch)
);

-- receipt is JSON. The second key lets an item prove that its edition is of its digest.
CREATE TABLE edition (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  digest_id BIGINT  NOT NULL REFERENCES digest (id),
  due_at    BIGINT  NOT NULL,
  built_at  BIGINT  NOT NULL,
  receipt   TEXT    NOT NULL,
  UNIQUE (digest_id, due_at),
  UNIQUE (id, digest_id)
);

-- What was told stays, also when the article is forgotten; title is the one it was told under.
CREATE TABLE edition_item (
  edition_id BIGINT  NOT NULL,
  digest_id  BIGINT  NOT NULL,
  position   INTEGER NOT NULL CHECK (position >= 0),
  article_id BIGINT  NOT NULL,
  story_id   BIGINT  NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('CARD', 'VERSION', 'CARRIER', 'SINCE', 'LATE', 'MORE')),
  title      TEXT    NOT NULL,
  PRIMARY KEY (edition_id, position),
  UNIQUE (digest_id, article_id),
  FOREIGN KEY (edition_id, digest_id) REFERENCES edition (id, digest_id)
);
CREATE INDEX edition_item_of_article ON edition_item (article_id);
CREATE INDEX edition_item_shown ON edition_item (digest_id, story_id) WHERE kind = 'CARD';

-- While a delivery is SENDING, next_attempt_at is when its lease runs out. message stands last: reading the columns
-- before it then leaves its pages alone.
CREATE TABLE delivery (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  edition_id      BIGINT  NOT NULL REFERENCES edition (id),
  recipient       TEXT    NOT NULL,
  message_id      TEXT    NOT NULL UNIQUE,
  state           TEXT    NOT NULL CHECK (state IN ('DUE', 'SENDING', 'IN_DOUBT', 'SENT', 'FAILED')),
  attempts        INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at BIGINT  NOT NULL,
  last_error      TEXT,
  recorded_at     BIGINT,
  message         BLOB    NOT NULL,
  UNIQUE (edition_id, recipient)
);
CREATE INDEX delivery_waiting ON delivery (next_attempt_at, id) WHERE state IN ('DUE', 'SENDING', 'IN_DOUBT');
CREATE INDEX delivery_failed ON delivery (recorded_at) WHERE state = 'FAILED';

CREATE TABLE decision (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  entry_id   BIGINT  NOT NULL REFERENCES entry (id),
  stage      TEXT    NOT NULL CHECK (stage IN ('LIST', 'READ', 'WATCH', 'FOLD', 'EDITION', 'DELIVERY')),
  outcome    TEXT    NOT NULL,
  reason     TEXT    NOT NULL,
  edition_id BIGINT  REFERENCES edition (id),
  decided_at BIGINT  NOT NULL
);
CREATE INDEX decision_of_entry ON decision (entry_id, id);

CREATE TABLE robots (
  origin     TEXT    NOT NULL PRIMARY KEY,
  status     INTEGER NOT NULL,
  text       TEXT    NOT NULL,
  fetched_at BIGINT  NOT NULL
);

CREATE TABLE notice (
  subject  TEXT   NOT NULL PRIMARY KEY,
  text     TEXT   NOT NULL,
  since_at BIGINT NOT NULL
);
