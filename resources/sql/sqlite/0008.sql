-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The judged calls of a stretch of time, for trying rules on them.

CREATE INDEX call_judged ON call (started_ms, id) WHERE verdict_id IS NOT NULL
