-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Texts that read as if somebody wanted no more texts, in words of their own: the newest of each caller that no person
-- of ours has decided about.

CREATE TABLE stop_question (
  caller_id INTEGER PRIMARY KEY REFERENCES caller (id),
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE
)
-- next
CREATE INDEX stop_question_by_item ON stop_question (item_id)
