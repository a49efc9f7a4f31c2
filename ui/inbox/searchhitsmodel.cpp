// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/searchhitsmodel.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int HitsPage = 50;

/// Where the digits that were typed stand in a number as people write it; the country code may be missing there.
QList<MarkRange> marksInNumber(const QString &shown, const QString &e164, const QString &digits)
{
    const QString all = e164.mid(1);
    const qsizetype at = all.indexOf(digits);
    if (digits.isEmpty() || at < 0)
        return {};
    QList<qsizetype> places;
    for (qsizetype place = 0; place < shown.size(); ++place) {
        if (shown.at(place).isDigit())
            places.append(place);
    }
    const qsizetype missing = all.size() - places.size();
    const qsizetype first = std::max<qsizetype>(at - missing, 0);
    const qsizetype last = at + digits.size() - 1 - missing;
    if (missing < 0 || last < first || last >= places.size())
        return {};
    return {{places.at(first), places.at(last) - places.at(first) + 1}};
}

} // namespace

SearchHitsModel::SearchHitsModel(SearchQueries &queries, Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_queries(queries), m_clock(clock)
{
    m_goOn.setSingleShot(true);
    m_goOn.setInterval(0);
    connect(&m_goOn, &QTimer::timeout, this, &SearchHitsModel::readPage);
}

int SearchHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchHitsModel::data(const QModelIndex &index, int role) const
{
    const SearchHit *hit = hitAt(index.row());
    if (!hit)
        return {};
    if (role == FaceRole)
        return QVariant::fromValue(faceOf(*hit));
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
        return faceOf(*hit).spoken;
    return {};
}

const SearchHit *SearchHitsModel::hitAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits.at(row) : nullptr;
}

bool SearchHitsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_goOn.isActive();
}

void SearchHitsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = m_hits.size() + HitsPage;
    m_goOn.start(); // views call from inside their layout
}

void SearchHitsModel::search(const QString &typed)
{
    if (typed == m_typed && !m_unreadable)
        return;
    m_goOn.stop();
    m_typed = typed;
    m_wanted = HitsPage;
    beginResetModel();
    m_hits.clear();
    m_next.reset();
    m_begun = false;
    m_unclear.clear();
    m_unreadable = false;
    endResetModel();
    if (!m_typed.trimmed().isEmpty())
        readPage();
    else
        emit contentChanged();
}

void SearchHitsModel::readPage()
{
    if (std::exchange(m_begun, true) && !m_next)
        return;
    const auto page = m_queries.find(m_typed, m_next, HitsPage);
    m_unreadable = !page.ok();
    if (!page.ok()) {
        m_next.reset();
        emit contentChanged();
        return;
    }
    m_next = page.value().next; // before rows are told of: views ask for more from inside that
    const QList<SearchHit> &hits = page.value().hits;
    if (!hits.isEmpty()) {
        beginInsertRows({}, int(m_hits.size()), int(m_hits.size() + hits.size()) - 1);
        m_hits += hits;
        endInsertRows();
    }
    m_unclear = page.value().unclear;
    if (m_next && m_hits.size() < m_wanted)
        m_goOn.start();
    emit contentChanged();
}

HitFace SearchHitsModel::faceOf(const SearchHit &hit) const
{
    const QString number = hit.caller.forPeople();
    const QString name = oneLine(hit.name, int(hit.name.size()));
    HitFace face;
    face.title = name.isEmpty() ? number : name;
    face.titleMarks = name.isEmpty() ? marksInNumber(number, hit.caller.e164(), hit.digits) : QList<MarkRange>();
    if (name == hit.name && !name.isEmpty())
        face.titleMarks = hit.nameMarks;
    face.when = TimeWords::brief(hit.at, m_clock.now());
    face.words = hit.snippet;
    face.marks = hit.marks;
    //: What a screen reader says of a found text: name, text, day
    QString spoken = tr("%1: %2, %3");
    switch (hit.kind) {
    case HitKind::Caller:
        face.icon = u"person"_s;
        face.words = name.isEmpty() ? tr("Caller") : number;
        face.marks = name.isEmpty() ? QList<MarkRange>() : marksInNumber(number, hit.caller.e164(), hit.digits);
        break;
    case HitKind::Note:
        face.icon = u"note"_s;
        //: What a screen reader says of a found note: name, note, day
        spoken = tr("Note about %1: %2, %3");
        break;
    case HitKind::Text:
        face.icon = hit.hasPhoto ? u"photo"_s : hit.ours ? u"send"_s : u"bubble"_s;
        if (hit.ours)
            //: What a screen reader says of a found text of ours: name, text, day
            spoken = tr("To %1: %2, %3");
        break;
    }
    face.spoken = spoken.arg(isolated(face.title), isolated(face.words), face.when);
    return face;
}

} // namespace textback
