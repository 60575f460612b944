-- The feed that the page at url names and that is read in its stead; etag, last_modified and content_hash are then the feed's.
ALTER TABLE source ADD COLUMN feed TEXT;
