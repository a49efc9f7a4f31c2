-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What belongs to a text that was begun besides its words: its photos, the line it is to leave from, and when.

-- Another line of ours than the thread's.
ALTER TABLE draft ADD COLUMN line_number TEXT
-- next
-- This computer's clock.
ALTER TABLE draft ADD COLUMN at_ms INTEGER
-- next
CREATE TABLE draft_file (
  thread_id INTEGER NOT NULL REFERENCES draft (thread_id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  content_type TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (thread_id, position)
)
