// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace textback {

/// One card of a file of contacts, as far as a desk of telephones asks.
struct VCard {
    qint64 card = 0; ///< From 1.
    QString name = {}; ///< As the card wants to be shown; else put together of its parts.
    QString firstName = {};
    QString company = {};
    QStringList phones = {}; ///< As written, without those that are for faxes alone.
    bool broken = false; ///< It does not end, or is longer than any card may be.
};

/// Whether a file that begins so holds cards.
[[nodiscard]] bool looksLikeVCards(const QByteArray &beginning);

/// Reads cards (vCard 2.1, 3.0 and 4.0: RFC 2426, RFC 6350) piece by piece, in the bytes of UTF-8 or what each property
/// says of itself. Memory is bounded by a piece and a card; what is longer (photos) is passed over.
class VCardReader {
public:
    static constexpr qsizetype LongestProperty = 8 * 1024; ///< In bytes; the rest is left out.
    static constexpr qsizetype MostLines = 2000; ///< Of one card, that is not passed over.
    static constexpr qsizetype MostPhones = 32;
    /// @param take is called for each card, in order
    explicit VCardReader(std::function<void(const VCard &)> take) : m_take(std::move(take)) {}
    void read(const QByteArray &piece);
    /// The file is at its end.
    void finish();

private:
    void takeByte(char byte);
    void endLine();
    void endProperty();
    void takeCardProperty(const QByteArray &name, const QList<QByteArray> &parameters, const QByteArray &raw);
    void endCard(bool broken);

    std::function<void(const VCard &)> m_take;
    QByteArray m_line; ///< The line being read.
    QByteArray m_property; ///< The property it may go on.
    bool m_hasProperty = false;
    bool m_afterReturn = false;
    int m_depth = 0; ///< Of cards in cards.
    qint64 m_cards = 0;
    qsizetype m_lines = 0;
    VCard m_card;
    QString m_nameParts; ///< "Given Family" of N.
};

} // namespace textback
