-- What the last pages read of a host have in common: blocks lists "fingerprint:pages", both in hexadecimal, parted by
-- spaces; the pages are a bit each, the last one lowest.
CREATE TABLE site_furniture (
  host       TEXT    NOT NULL PRIMARY KEY,
  pages      INTEGER NOT NULL CHECK (pages BETWEEN 0 AND 32),
  blocks     TEXT    NOT NULL,
  learned_at BIGINT  NOT NULL
);
CREATE INDEX site_furniture_learned ON site_furniture (learned_at);
