// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desklog.h"

#include "app/redaction.h"

#include <QDateTime>
#include <QMutex>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype LongestMessage = 4096;

// Qt hands its messages to a plain function, from any thread and until the very end: this is all it may reach.
QBasicMutex guard;
LogFile *openLog = nullptr;
bool showsWholeNumbers = false;
QtMessageHandler handlerBefore = nullptr;

const char *severity(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

/// One line of plain characters: what strangers wrote cannot pass for a line of ours.
QString oneLine(QString message)
{
    message.truncate(LongestMessage);
    for (QChar &c : message) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = u' ';
    }
    return message;
}

QByteArray lineOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString thread = QThread::currentThread()->objectName();
    const QString line =
        u"%1 %2 %3 %4: %5\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                   QString::fromLatin1(severity(type)), thread.isEmpty() ? u"main"_s : thread,
                                   QString::fromUtf8(context.category ? context.category : "default"), message);
    return line.toUtf8();
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QtMessageHandler onward = nullptr;
    QString safe;
    {
        const QMutexLocker locked(&guard);
        onward = handlerBefore;
        safe = redacted(oneLine(message), showsWholeNumbers ? NumbersShown::Whole : NumbersShown::LastFour);
        if (openLog)
            openLog->write(lineOf(type, context, safe));
    }
    if (onward)
        onward(type, context, safe);
}

} // namespace

DeskLog::DeskLog(LogLimits limits) : m_file(limits)
{
    const QtMessageHandler before = qInstallMessageHandler(take);
    const QMutexLocker locked(&guard);
    handlerBefore = before;
    showsWholeNumbers = false;
}

DeskLog::~DeskLog()
{
    close();
    qInstallMessageHandler(handlerBefore);
}

Status DeskLog::open(const QString &folder)
{
    const QMutexLocker locked(&guard);
    const Status opened = m_file.open(folder);
    openLog = &m_file;
    return opened;
}

void DeskLog::close()
{
    const QMutexLocker locked(&guard);
    openLog = nullptr;
    m_file.close();
}

void DeskLog::setWholeNumbers(bool whole)
{
    const QMutexLocker locked(&guard);
    showsWholeNumbers = whole;
}

} // namespace textback
