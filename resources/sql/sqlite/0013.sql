-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who works at this desk, who does now, and whose a conversation is.

CREATE TABLE desk_name (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  pin TEXT NOT NULL DEFAULT '', -- stretched hash (core/policy/pinhash.h); empty: none
  removed INTEGER NOT NULL DEFAULT 0 -- what they wrote keeps their name
)
-- next
CREATE TABLE at_desk (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name_id INTEGER NOT NULL REFERENCES desk_name (id)
)
-- next
ALTER TABLE thread ADD COLUMN owner_id INTEGER REFERENCES desk_name (id)
