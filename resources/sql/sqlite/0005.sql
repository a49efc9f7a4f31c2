-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the owner decided that is more than a setting: texts, rules and hours, each whole, as they are now; every change
-- with what was before it; and lists of numbers that rules ask about.

CREATE TABLE office_part (
  name TEXT PRIMARY KEY, -- a key of the document: "texts", "rules", "hours"
  json BLOB NOT NULL -- the document with this part alone
) WITHOUT ROWID
-- next
CREATE TABLE office_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at_ms INTEGER NOT NULL, -- this computer's clock
  who TEXT NOT NULL,
  before BLOB NOT NULL, -- documents that speak of the same parts
  after BLOB NOT NULL
)
-- next
CREATE TABLE number_list (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE number_list_entry (
  list_key TEXT NOT NULL REFERENCES number_list (key) ON DELETE CASCADE,
  number TEXT NOT NULL,
  PRIMARY KEY (list_key, number)
) WITHOUT ROWID
-- next
CREATE INDEX number_list_entry_by_number ON number_list_entry (number)
