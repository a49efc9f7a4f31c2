-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A call to a number of ours that cannot text stands in the conversation that its text back leaves from. The number
-- that was called is kept beside it.
ALTER TABLE call ADD COLUMN dialled_number TEXT;
