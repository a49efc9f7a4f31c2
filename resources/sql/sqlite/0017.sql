-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the carrier keeps from before the first sign-in, and how far back it was fetched.

-- Ended before this desk began to watch: known, and never to be judged.
ALTER TABLE call ADD COLUMN earlier INTEGER NOT NULL DEFAULT 0
-- next
CREATE TABLE history_import (
  account_id INTEGER PRIMARY KEY REFERENCES account (id),
  before_ms INTEGER NOT NULL, -- from here on backwards
  known_ms INTEGER, -- what is older was fetched by an earlier import
  stopped INTEGER NOT NULL, -- by a person
  texts_place BLOB NOT NULL,
  texts_reached_ms INTEGER NOT NULL, -- everything since then is here
  texts_end INTEGER NOT NULL,
  texts_taken INTEGER NOT NULL,
  texts_oldest_ms INTEGER,
  calls_place BLOB NOT NULL,
  calls_reached_ms INTEGER NOT NULL,
  calls_end INTEGER NOT NULL,
  calls_taken INTEGER NOT NULL,
  calls_oldest_ms INTEGER
)
