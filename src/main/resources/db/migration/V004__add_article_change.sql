-- What changed last about each article, in commit order: who follows the articles asks for what came after the number
-- that was reached. A number is never used again.
CREATE TABLE article_change (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  article_id BIGINT  NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE
);
INSERT INTO article_change (article_id) SELECT id FROM article ORDER BY id;
