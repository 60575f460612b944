-- A JSON object {"section", "tags", "image", "alternates": {language: address}} of what the page tells around its article;
-- NULL where it tells nothing or was read before this was kept.
ALTER TABLE article ADD COLUMN around TEXT;
