// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactfile.h"

#include "core/policy/contactcolumns.h"
#include "core/policy/contactgathering.h"
#include "core/policy/textencoding.h"
#include "core/store/contactqueries.h"

#include <QFile>
#include <QFileInfo>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 PieceSize = 64 * 1024;
constexpr qsizetype RowsToGuessFrom = 20;
constexpr qsizetype RowsShown = 5;

/// One reading of one file.
class ContactFileReader {
public:
    ContactFileReader(const ContactFile &asked, const std::function<bool(qint64, qint64)> &progress)
        : m_asked(asked), m_progress(progress), m_file(asked.path), m_gathering(asked.homeCountry)
    {
    }

    Status read()
    {
        const QFileInfo info(m_asked.path);
        if (!info.isFile() || !m_file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Storage, u"the file cannot be read"_s, {}, u"io"_s};
        if (m_file.size() > LargestContactFile)
            return Error{ErrorKind::Invalid, u"the file is too large"_s, {}, u"size"_s};
        EncodingGuess guess;
        QByteArray beginning;
        TEXTBACK_TRY(eachPiece([&](const QByteArray &piece) {
            guess.take(piece);
            if (beginning.isEmpty())
                beginning = piece;
        }));
        m_encoding = guess.guess();
        m_cards = looksLikeVCards(beginning);
        return m_cards ? readCards() : readTable(beginning);
    }

    Result<ContactReading> finish(SqliteContactQueries &known)
    {
        auto reading = m_gathering.finish([&known](const PhoneNumber &number) { return known.nameInFiles(number); });
        if (!reading.ok())
            return reading;
        ContactReading all = std::move(reading).value();
        all.kind = m_cards ? ContactFileKind::Cards : ContactFileKind::Table;
        all.columns = m_columns;
        all.header = m_header;
        all.sample = m_sample;
        return all;
    }

private:
    /// The whole file from its beginning; each of the two passes is half of the way.
    Status eachPiece(const std::function<void(const QByteArray &)> &take)
    {
        if (!m_file.seek(0))
            return Error{ErrorKind::Storage, u"the file cannot be read"_s, {}, u"io"_s};
        const qint64 before = m_done;
        for (;;) {
            const QByteArray piece = m_file.read(PieceSize);
            if (piece.isEmpty())
                break;
            take(piece);
            m_done = std::min(m_done + piece.size(), before + m_file.size());
            if (!m_progress(m_done, 2 * m_file.size()))
                return Error{ErrorKind::Cancelled, u"cancelled"_s};
        }
        if (m_file.error() != QFileDevice::NoError)
            return Error{ErrorKind::Storage, u"the file cannot be read"_s, {}, u"io"_s};
        return Done{};
    }

    Status readCards()
    {
        VCardReader cards([this](const VCard &card) { m_gathering.takeCard(card); });
        TextDecoder decoder(m_encoding);
        const bool bytes = m_encoding == TextEncoding::Utf8 || m_encoding == TextEncoding::Windows1252;
        const Status done =
            eachPiece([&](const QByteArray &piece) { cards.read(bytes ? piece : decoder.decode(piece).toUtf8()); });
        cards.finish();
        return done;
    }

    Status readTable(const QByteArray &beginning)
    {
        const QChar separator = separatorOf(TextDecoder(m_encoding).decode(beginning.left(PieceSize / 4)));
        CsvReader rows(separator, [this](const CsvRow &row) { takeRow(row); });
        TextDecoder decoder(m_encoding);
        const Status done = eachPiece([&](const QByteArray &piece) { rows.read(decoder.decode(piece)); });
        rows.finish();
        takeFirst();
        return done;
    }

    void takeRow(const CsvRow &row)
    {
        if (!m_knowsColumns) {
            m_first.append(row);
            if (m_first.size() >= RowsToGuessFrom)
                takeFirst();
            return;
        }
        m_gathering.takeRow(row, m_columns);
    }

    /// The first rows tell what the columns hold; then they are read as all others.
    void takeFirst()
    {
        if (std::exchange(m_knowsColumns, true))
            return;
        QList<QStringList> filled;
        for (const CsvRow &row : std::as_const(m_first)) {
            if (!row.cells.isEmpty())
                filled.append(row.cells.mid(0, MostContactColumns));
        }
        if (!filled.isEmpty() && namesColumns(filled.constFirst(), m_asked.homeCountry))
            m_header = filled.takeFirst();
        m_sample = filled.mid(0, RowsShown);
        const QList<ContactField> held = columnsHolding(filled, m_asked.homeCountry);
        m_columns = m_asked.columns;
        if (m_columns.isEmpty())
            m_columns = m_header.isEmpty() ? held : columnsNamed(m_header);
        if (m_asked.columns.isEmpty() && !m_columns.contains(ContactField::Phone))
            addPhones(held);
        bool headerSeen = m_header.isEmpty();
        for (const CsvRow &row : std::as_const(m_first)) {
            if (headerSeen || row.cells.isEmpty())
                m_gathering.takeRow(row, m_columns);
            headerSeen = headerSeen || !row.cells.isEmpty();
        }
        m_first.clear();
    }

    /// Where no column is named after telephones, those that hold numbers are taken.
    void addPhones(const QList<ContactField> &held)
    {
        for (qsizetype at = 0; at < std::min(held.size(), m_columns.size()); ++at) {
            if (held.at(at) == ContactField::Phone && m_columns.at(at) == ContactField::Nothing)
                m_columns[at] = ContactField::Phone;
        }
    }

    const ContactFile &m_asked;
    const std::function<bool(qint64, qint64)> &m_progress;
    QFile m_file;
    qint64 m_done = 0;
    TextEncoding m_encoding = TextEncoding::Utf8;
    bool m_cards = false;
    ContactGathering m_gathering;
    QList<CsvRow> m_first; ///< Until the columns are known.
    bool m_knowsColumns = false;
    QList<ContactField> m_columns;
    QStringList m_header;
    QList<QStringList> m_sample;
};

} // namespace

Result<ContactReading> readContactFile(Connection &connection, const ContactFile &file,
                                       const std::function<bool(qint64, qint64)> &progress)
{
    ContactFileReader reader(file, progress);
    TEXTBACK_TRY(reader.read());
    SqliteContactQueries known(connection);
    return reader.finish(known);
}

} // namespace textback
