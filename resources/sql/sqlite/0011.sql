-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people of ours write down about callers, and which numbers belong to one person. Whatever refers to a caller goes
-- when the caller is erased.

CREATE TABLE caller_tag (
  caller_id INTEGER NOT NULL REFERENCES caller (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (caller_id, tag)
) WITHOUT ROWID
-- next
CREATE INDEX caller_tag_by_tag ON caller_tag (tag COLLATE NOCASE)
-- next
CREATE TABLE caller_detail (
  caller_id INTEGER PRIMARY KEY REFERENCES caller (id),
  address TEXT NOT NULL,
  notes TEXT NOT NULL
)
-- next
-- What this office writes down about everybody, by names of its own.
CREATE TABLE caller_field (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 -- what was written stays, and is back when the field is
)
-- next
CREATE TABLE caller_field_value (
  caller_id INTEGER NOT NULL REFERENCES caller (id),
  field_id INTEGER NOT NULL REFERENCES caller_field (id),
  value TEXT NOT NULL,
  PRIMARY KEY (caller_id, field_id)
) WITHOUT ROWID
-- next
-- Numbers with the same person_id belong to one person: what is written down about one of them is about all. A number
-- that stands alone is not in here.
CREATE TABLE person_number (
  caller_id INTEGER PRIMARY KEY REFERENCES caller (id),
  person_id INTEGER NOT NULL
)
-- next
CREATE INDEX person_number_by_person ON person_number (person_id)
-- next
-- Who of ours changed it; empty where it was the caller or the phone company.
ALTER TABLE opt_out ADD COLUMN who TEXT NOT NULL DEFAULT ''
