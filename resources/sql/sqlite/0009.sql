-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People who were erased and are not to be texted all the same: a keyed hash of the number tells, and nothing else.

CREATE TABLE erasure_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key BLOB NOT NULL
)
-- next
INSERT INTO erasure_key (id, key) VALUES (1, randomblob(32))
-- next
CREATE TABLE erased_number (
  hash BLOB PRIMARY KEY, -- HMAC-SHA-256 of the number
  asked_to_stop INTEGER NOT NULL,
  never_text INTEGER NOT NULL,
  at_ms INTEGER NOT NULL -- this computer's clock
) WITHOUT ROWID
-- next
-- Whatever belongs to a row that goes is found without walking its table.
CREATE INDEX item_by_call ON item (call_id) WHERE call_id IS NOT NULL
-- next
CREATE INDEX call_by_thread ON call (thread_id) WHERE thread_id IS NOT NULL
-- next
CREATE INDEX outbox_by_thread ON outbox (thread_id)
-- next
CREATE INDEX outbox_by_caller ON outbox (caller_id)
-- next
CREATE INDEX caller_digits_by_caller ON caller_digits (caller_id)
