// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supporttext.h"

#include "app/crashreports.h"
#include "app/deskhost.h"
#include "app/redaction.h"
#include "app/statusjson.h"
#include "core/policy/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qint64 EndOfLog = 256 * 1024;

QString redactedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = redacted(line);
    return lines.join(u'\n');
}

/// Words that people chose are only counted: they may name anybody.
QString shown(const SettingDefinition &setting, const QString &value)
{
    if (setting.type != SettingType::Words)
        return value;
    return value.isEmpty() ? u"empty"_s : u"%1 characters"_s.arg(value.size());
}

QJsonObject statusWithoutNames(DeskRoom &room)
{
    QJsonObject status = statusJson(room);
    QJsonArray lines = status.value("lines"_L1).toArray();
    for (qsizetype index = 0; index < lines.size(); ++index) {
        QJsonObject line = lines.at(index).toObject();
        line.remove("label"_L1);
        line.remove("note"_L1);
        lines.replace(index, line);
    }
    status.insert("lines"_L1, lines);
    return status;
}

QString section(const QString &title, const QString &content)
{
    return u"== %1\n%2\n\n"_s.arg(title, content.trimmed());
}

QString deskNotes(DeskRoom &room)
{
    if (!room.store())
        return section(u"state"_s, u"the database is not open"_s);
    QStringList lines;
    if (const auto kept = room.settings(); kept.ok()) {
        for (const SettingDefinition &setting : settingDefinitions()) {
            const QString value = kept.value().value(setting.key, setting.standard);
            if (!setting.hidden)
                lines << u"%1: %2"_s.arg(setting.key, shown(setting, value));
        }
    }
    const QByteArray status = QJsonDocument(statusWithoutNames(room)).toJson(QJsonDocument::Indented);
    return section(u"state"_s, QString::fromUtf8(status)) + section(u"settings"_s, lines.join(u'\n'));
}

QString fileNotes(const Profile &profile)
{
    QString notes;
    if (const auto crash = CrashReports(profile.crashes()).newest())
        notes += section(u"newest crash report"_s, crash->text);
    QFile log(profile.logs() + u"/textback.log"_s);
    if (!log.open(QIODevice::ReadOnly))
        return notes + section(u"log"_s, u"there is none"_s);
    const bool cut = log.size() > EndOfLog;
    log.seek(cut ? log.size() - EndOfLog : 0);
    QByteArray end = log.read(EndOfLog);
    if (cut)
        end.remove(0, end.indexOf('\n') + 1); // half a line may begin in the middle of a number
    return notes + section(u"end of the log"_s, QString::fromUtf8(end));
}

QString versionNotes()
{
    return section(u"versions"_s,
                   QStringList{u"Textback %1"_s.arg(QCoreApplication::applicationVersion()),
                               u"Qt %1"_s.arg(QString::fromLatin1(qVersion())), QSysInfo::prettyProductName(),
                               QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
                               QSysInfo::currentCpuArchitecture(), QLocale().name()}
                       .join(u'\n'));
}

} // namespace

QString supportText(DeskRoom &room, const Profile &profile)
{
    return versionNotes() + redactedLines(deskNotes(room) + fileNotes(profile));
}

void SupportGateway::gather(QObject *context, Callback<QString> ready)
{
    m_host.run([this, asker = QPointer(context), ready = std::move(ready)](DeskRoom &room) {
        const QString notes = supportText(room, m_profile);
        QMetaObject::invokeMethod(this, [asker, ready, notes] {
            if (asker)
                ready(notes);
        });
    });
}

} // namespace textback
