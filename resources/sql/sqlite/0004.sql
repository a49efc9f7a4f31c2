-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Pictures, and the words of scripts that are written without spaces, can be searched for.

-- What the search index is given in place of the body, where it would not find the words itself (core/policy/searchwords.h).
ALTER TABLE item ADD COLUMN words TEXT
-- next
DROP TRIGGER item_search_added
-- next
DROP TRIGGER item_search_changed
-- next
DROP TRIGGER item_search_removed
-- next
DROP TABLE item_search
-- next
CREATE VIEW item_words AS SELECT id, coalesce(words, body) AS body FROM item
-- next
CREATE VIRTUAL TABLE item_search USING fts5 (
  body, content='item_words', content_rowid='id', tokenize='unicode61 remove_diacritics 2',
  detail='none', columnsize=0, prefix='1 2 3 4'
)
-- next
CREATE TRIGGER item_search_added AFTER INSERT ON item WHEN NEW.body IS NOT NULL BEGIN
  INSERT INTO item_search (rowid, body) VALUES (NEW.id, coalesce(NEW.words, NEW.body));
END
-- next
CREATE TRIGGER item_search_changed AFTER UPDATE OF body, words ON item
WHEN OLD.body IS NOT NEW.body OR OLD.words IS NOT NEW.words BEGIN
  INSERT INTO item_search (item_search, rowid, body)
  SELECT 'delete', OLD.id, coalesce(OLD.words, OLD.body) WHERE OLD.body IS NOT NULL;
  INSERT INTO item_search (rowid, body) SELECT NEW.id, coalesce(NEW.words, NEW.body) WHERE NEW.body IS NOT NULL;
END
-- next
CREATE TRIGGER item_search_removed AFTER DELETE ON item WHEN OLD.body IS NOT NULL BEGIN
  INSERT INTO item_search (item_search, rowid, body) VALUES ('delete', OLD.id, coalesce(OLD.words, OLD.body));
END
-- next
INSERT INTO item_search (item_search) VALUES ('rebuild')
-- next
CREATE INDEX item_with_files ON item (id) WHERE files > 0
