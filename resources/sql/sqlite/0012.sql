-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Missed calls that became a job, as people of ours say.

CREATE TABLE won_call (
  call_id INTEGER PRIMARY KEY REFERENCES call (id) ON DELETE CASCADE,
  at_ms INTEGER NOT NULL -- when somebody said so; this computer's clock
)
