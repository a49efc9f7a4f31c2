-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The parts of the search index are put together while nothing waits (SqliteStore::tidy), no longer within the commit of
-- whichever text happens to be the sixty-fourth.
INSERT INTO item_search (item_search, rank) VALUES ('automerge', 0)
-- next
-- The words there are in the index, so that the beginning of a long word is asked for as the few whole words it may become.
CREATE VIRTUAL TABLE item_search_words USING fts5vocab (item_search, instance)
