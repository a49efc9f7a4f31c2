-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every call in the order of time, and each kind that people ask for by itself, so that a page costs the same however
-- many calls there are.

CREATE INDEX call_by_time ON call (started_ms, id)
-- next
CREATE INDEX call_texted ON call (started_ms, id) WHERE text_back_id IS NOT NULL
-- next
CREATE INDEX call_not_texted ON call (started_ms, id) WHERE is_missed = 1 AND text_back_id IS NULL
-- next
CREATE INDEX call_missed ON call (started_ms, id) WHERE is_missed = 1
-- next
CREATE INDEX call_answered ON call (started_ms, id) WHERE outcome = 1
-- next
-- Texts back that failed, and those that were taken back.
CREATE INDEX outbox_not_arrived ON outbox (call_key) WHERE cause = 1 AND (state = 5 OR state = 7)
