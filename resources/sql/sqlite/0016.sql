-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Contacts: whom address books know, whether or not they ever called. Each source is a layer of its own that can be
-- taken away whole; the highest layer that knows a number names it.

CREATE TABLE contact_source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind INTEGER NOT NULL, -- 0: the carrier's address book, 1: a file
  account_id INTEGER NOT NULL DEFAULT 0, -- of the carrier's book
  name TEXT NOT NULL, -- of the file
  at_ms INTEGER NOT NULL, -- this computer's clock
  contacts INTEGER NOT NULL DEFAULT 0, -- kept by triggers
  place BLOB NOT NULL DEFAULT '', -- up to where the carrier's book was read
  trouble INTEGER NOT NULL DEFAULT 0 -- of the carrier's book: 1 it may not be read
)
-- next
CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  source_id INTEGER NOT NULL REFERENCES contact_source (id),
  book_id TEXT NOT NULL DEFAULT '', -- in the carrier's address book
  name TEXT NOT NULL,
  first_name TEXT NOT NULL DEFAULT '',
  company TEXT NOT NULL DEFAULT ''
)
-- next
CREATE INDEX contact_by_source ON contact (source_id, book_id)
-- next
CREATE INDEX contact_by_name ON contact (name COLLATE NOCASE, id)
-- next
CREATE TABLE contact_number (
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  position INTEGER NOT NULL,
  layer INTEGER NOT NULL, -- of its source: 0 for the carrier's book, its id for a file
  PRIMARY KEY (contact_id, number)
) WITHOUT ROWID
-- next
CREATE INDEX contact_number_by_number ON contact_number (number, layer, contact_id)
-- next
-- Every ending of the digits of a number, as for callers.
CREATE TABLE contact_digits (
  ending TEXT NOT NULL,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  PRIMARY KEY (ending, contact_id)
) WITHOUT ROWID
-- next
CREATE INDEX contact_digits_by_contact ON contact_digits (contact_id)
-- next
CREATE TRIGGER contact_added AFTER INSERT ON contact BEGIN
  UPDATE contact_source SET contacts = contacts + 1 WHERE id = NEW.source_id;
END
-- next
CREATE TRIGGER contact_removed AFTER DELETE ON contact BEGIN
  UPDATE contact_source SET contacts = contacts - 1 WHERE id = OLD.source_id;
END
-- next
CREATE VIRTUAL TABLE contact_search USING fts5 (
  name, company, content='contact', content_rowid='id', tokenize='unicode61 remove_diacritics 2',
  detail='none', columnsize=0, prefix='1 2 3 4'
)
-- next
CREATE TRIGGER contact_search_added AFTER INSERT ON contact BEGIN
  INSERT INTO contact_search (rowid, name, company) VALUES (NEW.id, NEW.name, NEW.company);
END
-- next
CREATE TRIGGER contact_search_changed AFTER UPDATE OF name, company ON contact
WHEN OLD.name <> NEW.name OR OLD.company <> NEW.company BEGIN
  INSERT INTO contact_search (contact_search, rowid, name, company) VALUES ('delete', OLD.id, OLD.name, OLD.company);
  INSERT INTO contact_search (rowid, name, company) VALUES (NEW.id, NEW.name, NEW.company);
END
-- next
CREATE TRIGGER contact_search_removed AFTER DELETE ON contact BEGIN
  INSERT INTO contact_search (contact_search, rowid, name, company) VALUES ('delete', OLD.id, OLD.name, OLD.company);
END
-- next
-- What a caller is called by the highest contact with the number; a name given by a person of ours wins over it, and it
-- wins over what the carrier shows.
ALTER TABLE caller ADD COLUMN contact_name TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE caller ADD COLUMN shown_name TEXT GENERATED ALWAYS AS (
  CASE WHEN name <> '' THEN name WHEN contact_name <> '' THEN contact_name ELSE carrier_name END) VIRTUAL
-- next
-- The contact that names each number.
CREATE VIEW number_contact AS
SELECT number, contact_id, layer FROM contact_number AS own WHERE NOT EXISTS (
  SELECT 1 FROM contact_number AS higher WHERE higher.number = own.number
  AND (higher.layer, higher.contact_id) > (own.layer, own.contact_id))
-- next
CREATE TRIGGER contact_number_added AFTER INSERT ON contact_number BEGIN
  UPDATE caller SET contact_name = coalesce((SELECT contact.name FROM contact_number AS best JOIN contact
    ON contact.id = best.contact_id WHERE best.number = NEW.number ORDER BY best.layer DESC, best.contact_id DESC LIMIT 1), '') WHERE number = NEW.number;
END
-- next
CREATE TRIGGER contact_number_removed AFTER DELETE ON contact_number BEGIN
  UPDATE caller SET contact_name = coalesce((SELECT contact.name FROM contact_number AS best JOIN contact
    ON contact.id = best.contact_id WHERE best.number = OLD.number ORDER BY best.layer DESC, best.contact_id DESC LIMIT 1), '') WHERE number = OLD.number;
END
-- next
CREATE TRIGGER contact_renamed AFTER UPDATE OF name ON contact WHEN OLD.name <> NEW.name BEGIN
  UPDATE caller SET contact_name = coalesce((SELECT contact.name FROM contact_number AS best JOIN contact
    ON contact.id = best.contact_id WHERE best.number = caller.number ORDER BY best.layer DESC, best.contact_id DESC LIMIT 1), '')
  WHERE number IN (SELECT number FROM contact_number WHERE contact_id = NEW.id);
END
-- next
DROP TRIGGER caller_search_added
-- next
DROP TRIGGER caller_search_changed
-- next
DROP TRIGGER caller_search_removed
-- next
DROP TABLE caller_search
-- next
CREATE VIRTUAL TABLE caller_search USING fts5 (
  name, contact_name, carrier_name, content='caller', content_rowid='id', tokenize='unicode61 remove_diacritics 2',
  detail='none', columnsize=0, prefix='1 2 3 4'
)
-- next
CREATE TRIGGER caller_search_added AFTER INSERT ON caller BEGIN
  INSERT INTO caller_search (rowid, name, contact_name, carrier_name)
  VALUES (NEW.id, NEW.name, NEW.contact_name, NEW.carrier_name);
END
-- next
CREATE TRIGGER caller_search_changed AFTER UPDATE OF name, contact_name, carrier_name ON caller
WHEN OLD.name <> NEW.name OR OLD.contact_name <> NEW.contact_name OR OLD.carrier_name <> NEW.carrier_name BEGIN
  INSERT INTO caller_search (caller_search, rowid, name, contact_name, carrier_name)
  VALUES ('delete', OLD.id, OLD.name, OLD.contact_name, OLD.carrier_name);
  INSERT INTO caller_search (rowid, name, contact_name, carrier_name)
  VALUES (NEW.id, NEW.name, NEW.contact_name, NEW.carrier_name);
END
-- next
CREATE TRIGGER caller_search_removed AFTER DELETE ON caller BEGIN
  INSERT INTO caller_search (caller_search, rowid, name, contact_name, carrier_name)
  VALUES ('delete', OLD.id, OLD.name, OLD.contact_name, OLD.carrier_name);
END
-- next
INSERT INTO caller_search (caller_search) VALUES ('rebuild')
