-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people write with: replies they use again, and what they have begun and not sent.

-- A row overrides the reply that comes along under the same key.
CREATE TABLE saved_reply (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  body TEXT NOT NULL, -- placeholders in braces
  removed INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL -- this computer's clock
) WITHOUT ROWID
-- next
CREATE TABLE draft (
  thread_id INTEGER PRIMARY KEY REFERENCES thread (id) ON DELETE CASCADE,
  reply TEXT NOT NULL,
  note TEXT NOT NULL,
  changed_ms INTEGER NOT NULL -- this computer's clock
)
