-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The parts of the search index are put together while nothing waits (SqliteStore::tidy), no longer within the commit of
-- whichever text happens to be the sixty-fourth.
INSERT INTO item_search (item_search, rank) VALUES ('automerge', 0)
