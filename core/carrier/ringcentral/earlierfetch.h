// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/callfetch.h"
#include "core/carrier/ringcentral/messagereading.h"

namespace textback::ringcentral {

/// Where on the way back through one of the carrier's lists a page begins. By time, so that what is removed meanwhile
/// moves no page; by number only within one instant.
struct EarlierPlace {
    UtcTime before{}; ///< Carrier's time; what happened at that very instant is in the page too.
    int page = 1;
    friend bool operator==(const EarlierPlace &, const EarlierPlace &) = default;
};
[[nodiscard]] HistoryCursor cursorOf(const EarlierPlace &place);
/// Nothing if the cursor is none of these.
[[nodiscard]] std::optional<EarlierPlace> earlierPlaceIn(const HistoryCursor &cursor);

/// What one page of a list says of the way back.
struct EarlierStep {
    EarlierPlace next;
    bool atEnd = false;
};
/// @param page as answered @param oldest of the times in it; none: it holds no time that can be read
[[nodiscard]] Result<EarlierStep> stepAfter(const QJsonObject &page, const EarlierPlace &place,
                                            std::optional<UtcTime> oldest, int perPage);

/// Reads one page of older texts and voicemails. Deletes itself after having answered.
class EarlierTextFetch : public QObject {
    Q_OBJECT
public:
    EarlierTextFetch(HttpClient &client, Clock &clock, const QUrl &server, const Home &home, QObject *parent);
    void fetch(const HistoryCursor &place, UtcTime before, QObject *context, Callback<Result<EarlierTexts>> done);

private:
    [[nodiscard]] Result<EarlierTexts> read(const HttpAnswer &answer, const EarlierPlace &place) const;

    HttpClient &m_client;
    Clock &m_clock;
    const QUrl m_server;
    const Home m_home;
};

/// Reads one page of older calls: of the account's log, else of the user's own. Deletes itself after having answered.
class EarlierCallFetch : public QObject {
    Q_OBJECT
public:
    /// @param access outlives this object and learns from it
    EarlierCallFetch(HttpClient &client, Clock &clock, const QUrl &server, CallLogAccess &access, const OurSide &ours,
                     QObject *parent);
    void fetch(const HistoryCursor &place, UtcTime before, QObject *context, Callback<Result<EarlierCalls>> done);

private:
    void ask(const EarlierPlace &place, bool accountWide);
    [[nodiscard]] Result<EarlierCalls> read(const HttpAnswer &answer, const EarlierPlace &place,
                                            bool accountWide) const;

    HttpClient &m_client;
    Clock &m_clock;
    const QUrl m_server;
    CallLogAccess &m_access;
    const OurSide m_ours;
    QPointer<QObject> m_context;
    Callback<Result<EarlierCalls>> m_done;
};

} // namespace textback::ringcentral
