// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpclient.h"

#include <QJsonObject>

namespace textback::ringcentral {

/// Whether the carrier's list goes on after this page. @param page as answered, with `records` in it @param number of
/// the page, from 1 @param perPage as asked
[[nodiscard]] bool hasMorePages(const QJsonObject &page, qsizetype records, int number, int perPage);

/// Reads all pages of one of the carrier's lists. Deletes itself after having answered.
class ListReader : public QObject {
    Q_OBJECT
public:
    /// @param first without page and perPage
    ListReader(HttpClient &client, Clock &clock, ApiRequest first, int perPage, QObject *parent);
    /// @return through done: all records, or the error of the first page that could not be read
    void read(QObject *context, Callback<Result<QList<QJsonObject>>> done);

private:
    void readPage();
    void readAnswer(const HttpAnswer &answer);
    void finish(const Result<QList<QJsonObject>> &result);

    HttpClient &m_client;
    Clock &m_clock;
    const ApiRequest m_first;
    const int m_perPage;
    int m_page = 1;
    QList<QJsonObject> m_records;
    QPointer<QObject> m_context;
    Callback<Result<QList<QJsonObject>>> m_done;
};

} // namespace textback::ringcentral
