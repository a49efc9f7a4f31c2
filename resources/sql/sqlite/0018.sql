-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Erasing a person step by step: what stands here is not shown any more, and goes little by little.

CREATE TABLE erasing (
  caller_id INTEGER PRIMARY KEY REFERENCES caller (id), -- whose number and names are gone already
  started_ms INTEGER NOT NULL -- this computer's clock
)
-- next
CREATE TABLE erasing_thread (
  thread_id INTEGER PRIMARY KEY REFERENCES thread (id),
  caller_id INTEGER NOT NULL REFERENCES caller (id)
)
-- next
CREATE INDEX erasing_thread_by_caller ON erasing_thread (caller_id)
-- next
-- It stays in no list, whatever its texts come to.
CREATE TRIGGER thread_erasing AFTER UPDATE OF state ON thread
WHEN NEW.state <> 4 AND EXISTS (SELECT 1 FROM erasing_thread WHERE thread_id = NEW.id) BEGIN
  UPDATE thread SET state = 4 WHERE id = NEW.id;
END
-- next
-- Numbers that the carrier's address book is not to bring back.
CREATE TABLE erased_contact (
  hash BLOB PRIMARY KEY, -- as erased_number
  at_ms INTEGER NOT NULL -- this computer's clock
) WITHOUT ROWID
-- next
-- Contacts of a file count from the moment all of them are here.
ALTER TABLE contact_source ADD COLUMN whole INTEGER NOT NULL DEFAULT 1
