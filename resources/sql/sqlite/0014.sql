-- SPDX-FileCopyrightText: 2026 The Textback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether a file still belongs to any text, asked for each that is erased.

CREATE INDEX kept_file_by_hash ON kept_file (hash)
-- next
-- What came of ringing back, for each call that is erased.
CREATE INDEX call_back_result_by_call ON call_back_result (call_id)
-- next
CREATE INDEX call_back_result_call_by_call ON call_back_result_call (call_id)
