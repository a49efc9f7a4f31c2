-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Everything one desk keeps. Times are UTC milliseconds (columns that end in _ms); on the carrier's clock unless the
-- column says otherwise. Enums are the numbers pinned in core/store/storednumbers.h. Flags are 0 or 1.
-- One statement ends at each "next" line.

CREATE TABLE account (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- names a secret in the keychain, so it is never used twice
  carrier TEXT NOT NULL,
  server TEXT NOT NULL,
  client_id TEXT NOT NULL,
  added_ms INTEGER NOT NULL, -- this computer's clock
  carrier_account_id TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 -- kept, so that the same sign-in finds its calls again
)
-- next
CREATE TABLE chosen_line (
  account_id INTEGER NOT NULL REFERENCES account (id),
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (account_id, position)
) WITHOUT ROWID
-- next
CREATE TABLE line (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account (id),
  number TEXT NOT NULL,
  carrier_id TEXT NOT NULL,
  label TEXT NOT NULL,
  kind INTEGER NOT NULL,
  can_text INTEGER NOT NULL,
  can_send_photos INTEGER NOT NULL,
  is_primary INTEGER NOT NULL,
  note TEXT NOT NULL,
  chosen INTEGER NOT NULL,
  UNIQUE (account_id, number)
)
-- next
CREATE INDEX line_by_number ON line (number)
-- next
CREATE TABLE caller (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '', -- given by a person of ours
  carrier_name TEXT NOT NULL DEFAULT '', -- a stranger's words
  asked_to_stop INTEGER NOT NULL DEFAULT 0,
  stop_ms INTEGER, -- of the newest change of asked_to_stop
  stop_words TEXT NOT NULL DEFAULT '',
  never_text INTEGER NOT NULL DEFAULT 0,
  never_ms INTEGER,
  cannot_get_texts INTEGER NOT NULL DEFAULT 0,
  calls INTEGER NOT NULL DEFAULT 0, -- kept by triggers, as missed
  missed INTEGER NOT NULL DEFAULT 0
)
-- next
-- Every ending of the digits of a number: a fragment is the beginning of one of them.
CREATE TABLE caller_digits (
  ending TEXT NOT NULL,
  caller_id INTEGER NOT NULL REFERENCES caller (id) ON DELETE CASCADE,
  PRIMARY KEY (ending, caller_id)
) WITHOUT ROWID
-- next
-- Who asked to stop or lifted it, when and in which words; the newest by time holds.
CREATE TABLE opt_out (
  id INTEGER PRIMARY KEY,
  caller_id INTEGER NOT NULL REFERENCES caller (id),
  stop INTEGER NOT NULL,
  source INTEGER NOT NULL,
  words TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  UNIQUE (caller_id, at_ms, stop, source)
)
-- next
CREATE TABLE thread (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  line_number TEXT NOT NULL,
  caller_id INTEGER NOT NULL REFERENCES caller (id),
  state INTEGER NOT NULL DEFAULT 4, -- 4: nothing in it yet, in no list
  sort_ms INTEGER NOT NULL DEFAULT 0, -- waiting states: since when; others: last_ms
  waiting_since_ms INTEGER,
  manual_state INTEGER, -- what a person set, until something happens
  manual_ms INTEGER,
  snoozed_until_ms INTEGER, -- this computer's clock
  last_ms INTEGER NOT NULL DEFAULT 0,
  last_item_id INTEGER,
  last_out_item_id INTEGER, -- newest text of ours
  missed_call_id INTEGER, -- newest missed call
  texted_back_ms INTEGER,
  replied_ms INTEGER,
  we_wrote_ms INTEGER,
  missed_since_answer INTEGER NOT NULL DEFAULT 0,
  unread INTEGER NOT NULL DEFAULT 0, -- kept by triggers, as texts
  texts INTEGER NOT NULL DEFAULT 0,
  UNIQUE (line_number, caller_id)
)
-- next
CREATE INDEX thread_by_caller ON thread (caller_id)
-- next
CREATE INDEX thread_by_state ON thread (state, sort_ms, id)
-- next
CREATE INDEX thread_by_time ON thread (last_ms, id) WHERE state < 4
-- next
CREATE INDEX thread_snoozed ON thread (snoozed_until_ms) WHERE snoozed_until_ms IS NOT NULL
-- next
CREATE TABLE call (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  call_key TEXT NOT NULL,
  line_number TEXT,
  caller_id INTEGER REFERENCES caller (id), -- empty: withheld
  thread_id INTEGER REFERENCES thread (id), -- empty until the outcome is known, and where the caller is not
  item_id INTEGER,
  caller_name TEXT NOT NULL,
  outcome INTEGER NOT NULL,
  label INTEGER NOT NULL,
  confidence INTEGER NOT NULL,
  started_ms INTEGER NOT NULL,
  ended_ms INTEGER,
  answered_ms INTEGER,
  rang_s INTEGER,
  voicemail_left INTEGER NOT NULL,
  voicemail_s INTEGER,
  from_history INTEGER NOT NULL,
  choice INTEGER NOT NULL,
  needs_confirmation INTEGER NOT NULL,
  verdict_id INTEGER, -- the newest
  text_back_id INTEGER, -- its text in the outbox
  is_missed INTEGER NOT NULL,
  unfinished INTEGER NOT NULL, -- no outcome yet, or no verdict where one is due
  call_back INTEGER NOT NULL DEFAULT 0, -- somebody should ring
  talked_ms INTEGER, -- until when somebody of ours talked
  handled_ms INTEGER, -- when somebody of ours answered or called out
  UNIQUE (account_id, call_key)
)
-- next
CREATE INDEX call_by_caller ON call (caller_id, started_ms)
-- next
CREATE INDEX call_talked ON call (caller_id, talked_ms) WHERE talked_ms IS NOT NULL
-- next
CREATE INDEX call_handled ON call (caller_id, handled_ms) WHERE handled_ms IS NOT NULL
-- next
CREATE INDEX call_unfinished ON call (started_ms, id) WHERE unfinished = 1
-- next
CREATE INDEX call_to_ring ON call (started_ms, id) WHERE call_back = 1
-- next
CREATE INDEX call_to_ring_by_thread ON call (thread_id) WHERE call_back = 1
-- next
-- The larger part of what calls are judged from, kept once for all verdicts that share it.
CREATE TABLE judged_policy (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  json BLOB NOT NULL
)
-- next
CREATE TABLE verdict (
  id INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES call (id),
  decision INTEGER NOT NULL,
  decided_by INTEGER,
  judged_ms INTEGER NOT NULL,
  json BLOB NOT NULL,
  inputs BLOB NOT NULL,
  policy_id INTEGER REFERENCES judged_policy (id)
)
-- next
CREATE INDEX verdict_by_call ON verdict (call_id, id)
-- next
-- One entry of a thread. Ids are dense and start high: what happens now counts up, older history counts down, so that the
-- search index stays small and its order is the order of time.
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  thread_id INTEGER NOT NULL REFERENCES thread (id),
  at_ms INTEGER NOT NULL,
  kind INTEGER NOT NULL, -- 0 call, 1 text, 2 note
  turn INTEGER NOT NULL, -- whose turn it makes it: see core/store/threadstate.h
  direction INTEGER NOT NULL DEFAULT 0,
  body TEXT,
  call_id INTEGER REFERENCES call (id),
  outbox_id INTEGER,
  carrier_id TEXT,
  modified_ms INTEGER,
  state INTEGER NOT NULL DEFAULT 0,
  failure INTEGER NOT NULL DEFAULT 0,
  failure_code TEXT,
  unread INTEGER NOT NULL DEFAULT 0,
  gone INTEGER NOT NULL DEFAULT 0, -- the carrier does not have it any more
  files INTEGER NOT NULL DEFAULT 0,
  other_remotes TEXT, -- of a group text, besides the thread's caller
  written_by TEXT
)
-- next
CREATE INDEX item_by_time ON item (thread_id, at_ms)
-- next
CREATE INDEX item_by_turn ON item (thread_id, turn, at_ms)
-- next
CREATE UNIQUE INDEX item_by_carrier_id ON item (carrier_id) WHERE carrier_id IS NOT NULL
-- next
CREATE INDEX item_unread ON item (thread_id) WHERE unread = 1
-- next
CREATE TABLE attachment (
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  carrier_id TEXT NOT NULL,
  uri TEXT NOT NULL,
  content_type TEXT NOT NULL,
  file_name TEXT NOT NULL,
  size INTEGER,
  PRIMARY KEY (item_id, position)
) WITHOUT ROWID
-- next
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id INTEGER NOT NULL,
  cause INTEGER NOT NULL,
  call_key TEXT, -- of automatic texts
  thread_id INTEGER NOT NULL REFERENCES thread (id),
  caller_id INTEGER NOT NULL REFERENCES caller (id),
  item_id INTEGER,
  line_number TEXT NOT NULL,
  body TEXT NOT NULL,
  state INTEGER NOT NULL,
  created_ms INTEGER NOT NULL, -- this computer's clock, as not_before_ms and sending_ms
  not_before_ms INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  sending_ms INTEGER,
  sending_carrier_ms INTEGER,
  look_ups INTEGER NOT NULL,
  carrier_id TEXT,
  failure INTEGER NOT NULL,
  failure_code TEXT NOT NULL,
  cancel_reason INTEGER NOT NULL,
  written_by TEXT NOT NULL,
  carrier_ms INTEGER NOT NULL, -- carrier's time: of the last attempt; before it, of the call's end
  accepted INTEGER NOT NULL DEFAULT 0, -- the carrier took it once
  counts INTEGER NOT NULL DEFAULT 0, -- towards cool-down and caps
  is_open INTEGER NOT NULL, -- must still leave, or nobody knows whether it did
  CHECK (cause <> 1 OR call_key <> '')
)
-- next
-- The last line of defence: whatever goes wrong above, a call has at most one text back.
CREATE UNIQUE INDEX outbox_one_text_back ON outbox (call_key) WHERE cause = 1
-- next
CREATE INDEX outbox_open ON outbox (not_before_ms, id) WHERE is_open = 1
-- next
CREATE INDEX outbox_by_carrier_id ON outbox (carrier_id) WHERE carrier_id IS NOT NULL
-- next
CREATE INDEX outbox_counted_by_caller ON outbox (caller_id, carrier_ms) WHERE counts = 1
-- next
CREATE INDEX outbox_counted_by_time ON outbox (carrier_ms) WHERE counts = 1
-- next
CREATE INDEX outbox_help ON outbox (caller_id, carrier_ms) WHERE cause = 2
-- next
CREATE TABLE outbox_file (
  outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  content_type TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (outbox_id, position)
)
-- next
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  changed_ms INTEGER NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE history_cursor (
  kind TEXT PRIMARY KEY,
  place BLOB NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE instant (
  name TEXT PRIMARY KEY,
  at_ms INTEGER NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE watch (
  id INTEGER PRIMARY KEY,
  watching INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  reason TEXT NOT NULL
)
-- next
CREATE TABLE sign_in_request (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL -- this computer's clock
)
-- next
-- How many threads are in each state (0 to 3), and calls to ring (9): kept by the triggers below, never counted.
CREATE TABLE counter (
  id INTEGER PRIMARY KEY,
  amount INTEGER NOT NULL
)
-- next
INSERT INTO counter (id, amount) VALUES (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (9, 0)
-- next
CREATE TRIGGER thread_added AFTER INSERT ON thread BEGIN
  UPDATE counter SET amount = amount + 1 WHERE id = NEW.state;
END
-- next
CREATE TRIGGER thread_changed AFTER UPDATE OF state ON thread WHEN OLD.state <> NEW.state BEGIN
  UPDATE counter SET amount = amount - 1 WHERE id = OLD.state;
  UPDATE counter SET amount = amount + 1 WHERE id = NEW.state;
END
-- next
CREATE TRIGGER thread_removed AFTER DELETE ON thread BEGIN
  UPDATE counter SET amount = amount - 1 WHERE id = OLD.state;
END
-- next
CREATE TRIGGER call_added AFTER INSERT ON call BEGIN
  UPDATE caller SET calls = calls + 1, missed = missed + NEW.is_missed WHERE id = NEW.caller_id;
  UPDATE counter SET amount = amount + NEW.call_back WHERE id = 9;
END
-- next
CREATE TRIGGER call_changed AFTER UPDATE OF caller_id, is_missed, call_back ON call
WHEN OLD.caller_id IS NOT NEW.caller_id OR OLD.is_missed <> NEW.is_missed OR OLD.call_back <> NEW.call_back BEGIN
  UPDATE caller SET calls = calls - 1, missed = missed - OLD.is_missed WHERE id = OLD.caller_id;
  UPDATE caller SET calls = calls + 1, missed = missed + NEW.is_missed WHERE id = NEW.caller_id;
  UPDATE counter SET amount = amount + NEW.call_back - OLD.call_back WHERE id = 9;
END
-- next
CREATE TRIGGER call_removed AFTER DELETE ON call BEGIN
  UPDATE caller SET calls = calls - 1, missed = missed - OLD.is_missed WHERE id = OLD.caller_id;
  UPDATE counter SET amount = amount - OLD.call_back WHERE id = 9;
END
-- next
CREATE TRIGGER text_added AFTER INSERT ON item WHEN NEW.kind = 1 BEGIN
  UPDATE thread SET texts = texts + 1, unread = unread + NEW.unread WHERE id = NEW.thread_id;
END
-- next
CREATE TRIGGER text_changed AFTER UPDATE OF thread_id, unread ON item
WHEN NEW.kind = 1 AND (OLD.thread_id <> NEW.thread_id OR OLD.unread <> NEW.unread) BEGIN
  UPDATE thread SET texts = texts - 1, unread = unread - OLD.unread WHERE id = OLD.thread_id;
  UPDATE thread SET texts = texts + 1, unread = unread + NEW.unread WHERE id = NEW.thread_id;
END
-- next
CREATE TRIGGER text_removed AFTER DELETE ON item WHEN OLD.kind = 1 BEGIN
  UPDATE thread SET texts = texts - 1, unread = unread - OLD.unread WHERE id = OLD.thread_id;
END
-- next
-- Search over what was written. Words only: matches are ordered by id, never ranked.
CREATE VIRTUAL TABLE item_search USING fts5 (
  body, content='item', content_rowid='id', tokenize='unicode61 remove_diacritics 2',
  detail='none', columnsize=0, prefix='1 2 3 4'
)
-- next
CREATE TRIGGER item_search_added AFTER INSERT ON item WHEN NEW.body IS NOT NULL BEGIN
  INSERT INTO item_search (rowid, body) VALUES (NEW.id, NEW.body);
END
-- next
CREATE TRIGGER item_search_changed AFTER UPDATE OF body ON item WHEN OLD.body IS NOT NEW.body BEGIN
  INSERT INTO item_search (item_search, rowid, body) SELECT 'delete', OLD.id, OLD.body WHERE OLD.body IS NOT NULL;
  INSERT INTO item_search (rowid, body) SELECT NEW.id, NEW.body WHERE NEW.body IS NOT NULL;
END
-- next
CREATE TRIGGER item_search_removed AFTER DELETE ON item WHEN OLD.body IS NOT NULL BEGIN
  INSERT INTO item_search (item_search, rowid, body) VALUES ('delete', OLD.id, OLD.body);
END
-- next
CREATE VIRTUAL TABLE caller_search USING fts5 (
  name, carrier_name, content='caller', content_rowid='id', tokenize='unicode61 remove_diacritics 2',
  detail='none', columnsize=0, prefix='1 2 3 4'
)
-- next
CREATE TRIGGER caller_search_added AFTER INSERT ON caller BEGIN
  INSERT INTO caller_search (rowid, name, carrier_name) VALUES (NEW.id, NEW.name, NEW.carrier_name);
END
-- next
CREATE TRIGGER caller_search_changed AFTER UPDATE OF name, carrier_name ON caller
WHEN OLD.name <> NEW.name OR OLD.carrier_name <> NEW.carrier_name BEGIN
  INSERT INTO caller_search (caller_search, rowid, name, carrier_name)
  VALUES ('delete', OLD.id, OLD.name, OLD.carrier_name);
  INSERT INTO caller_search (rowid, name, carrier_name) VALUES (NEW.id, NEW.name, NEW.carrier_name);
END
-- next
CREATE TRIGGER caller_search_removed AFTER DELETE ON caller BEGIN
  INSERT INTO caller_search (caller_search, rowid, name, carrier_name)
  VALUES ('delete', OLD.id, OLD.name, OLD.carrier_name);
END
