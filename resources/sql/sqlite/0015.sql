-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Where the carrier keeps what callers said after the tone. Its content is kept as that of other files, by the call's
-- item (kept_file). And which conversations wait because of one.

-- The carrier's.
ALTER TABLE call ADD COLUMN voicemail_id TEXT
-- next
ALTER TABLE call ADD COLUMN voicemail_uri TEXT
-- next
ALTER TABLE call ADD COLUMN voicemail_type TEXT
-- next
ALTER TABLE call ADD COLUMN voicemail_size INTEGER
-- next
ALTER TABLE call ADD COLUMN voicemail_heard INTEGER NOT NULL DEFAULT 0
-- next
CREATE INDEX call_voicemail ON call (thread_id, started_ms) WHERE voicemail_left = 1
-- next
-- The newest voicemail that no person answered yet. (A comment behind a column would become part of the schema.)
ALTER TABLE thread ADD COLUMN voicemail_ms INTEGER
