-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What came of ringing people back, and a call-back count that counts people.

CREATE TABLE call_back_result (
  id INTEGER PRIMARY KEY,
  thread_id INTEGER REFERENCES thread (id), -- empty: a withheld caller
  call_id INTEGER NOT NULL REFERENCES call (id), -- the newest that waited
  result INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  note_id INTEGER, -- its note in the thread
  manual_state INTEGER, -- what a person had set before, as manual_ms and snoozed_until_ms
  manual_ms INTEGER,
  snoozed_until_ms INTEGER
)
-- next
CREATE INDEX call_back_result_by_time ON call_back_result (at_ms)
-- next
CREATE INDEX call_back_result_by_thread ON call_back_result (thread_id, at_ms)
-- next
CREATE TABLE call_back_result_call (
  result_id INTEGER NOT NULL REFERENCES call_back_result (id) ON DELETE CASCADE,
  call_id INTEGER NOT NULL REFERENCES call (id),
  PRIMARY KEY (result_id, call_id)
) WITHOUT ROWID
-- next
DROP TRIGGER call_added
-- next
DROP TRIGGER call_changed
-- next
DROP TRIGGER call_removed
-- next
CREATE TRIGGER call_added AFTER INSERT ON call BEGIN
  UPDATE caller SET calls = calls + 1, missed = missed + NEW.is_missed WHERE id = NEW.caller_id;
  UPDATE counter SET amount = amount + 1 WHERE id = 9 AND NEW.call_back = 1 AND NOT EXISTS (
    SELECT 1 FROM call AS other WHERE other.thread_id = NEW.thread_id AND other.call_back = 1 AND other.id <> NEW.id);
END
-- next
CREATE TRIGGER call_changed AFTER UPDATE OF caller_id, is_missed ON call
WHEN OLD.caller_id IS NOT NEW.caller_id OR OLD.is_missed <> NEW.is_missed BEGIN
  UPDATE caller SET calls = calls - 1, missed = missed - OLD.is_missed WHERE id = OLD.caller_id;
  UPDATE caller SET calls = calls + 1, missed = missed + NEW.is_missed WHERE id = NEW.caller_id;
END
-- next
CREATE TRIGGER call_to_ring_changed AFTER UPDATE OF call_back, thread_id ON call
WHEN OLD.call_back <> NEW.call_back OR (NEW.call_back = 1 AND OLD.thread_id IS NOT NEW.thread_id) BEGIN
  UPDATE counter SET amount = amount - 1 WHERE id = 9 AND OLD.call_back = 1 AND NOT EXISTS (
    SELECT 1 FROM call AS other WHERE other.thread_id = OLD.thread_id AND other.call_back = 1 AND other.id <> OLD.id);
  UPDATE counter SET amount = amount + 1 WHERE id = 9 AND NEW.call_back = 1 AND NOT EXISTS (
    SELECT 1 FROM call AS other WHERE other.thread_id = NEW.thread_id AND other.call_back = 1 AND other.id <> NEW.id);
END
-- next
CREATE TRIGGER call_removed AFTER DELETE ON call BEGIN
  UPDATE caller SET calls = calls - 1, missed = missed - OLD.is_missed WHERE id = OLD.caller_id;
  UPDATE counter SET amount = amount - 1 WHERE id = 9 AND OLD.call_back = 1 AND NOT EXISTS (
    SELECT 1 FROM call AS other WHERE other.thread_id = OLD.thread_id AND other.call_back = 1);
END
-- next
UPDATE counter SET amount = (SELECT count(DISTINCT COALESCE(thread_id, -id)) FROM call WHERE call_back = 1)
WHERE id = 9
