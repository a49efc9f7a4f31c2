// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkopener.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace linkopener_test {

/// A link that nothing opens is no silence.
class LinkOpenerTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder;
    QList<QUrl> opened;
    bool opens = true;
    int failures = 0;
    const QUrl call{u"tel:+15550100142"_s};

    /// A program that answers what opens links of a kind.
    QString asker(const QByteArray &answer, int code = 0)
    {
        const QString path = folder.filePath(u"asker-%1"_s.arg(QString::fromLatin1(answer.toHex())));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\nprintf '%s' '" + answer + "'\nexit " + QByteArray::number(code) + "\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    LinkOpener::Opener opener()
    {
        return [this](const QUrl &url) {
            opened.append(url);
            return opens;
        };
    }
    bool isSettled() const { return failures > 0 || !opened.isEmpty(); }

private slots:
    void init()
    {
        opened.clear();
        opens = true;
        failures = 0;
    }

    void aCallIsHandedToTheProgramThatDials()
    {
#ifdef Q_OS_WIN
        QSKIP("programs are asked elsewhere");
#endif
        LinkOpener links(asker("dialer.desktop\n"), opener());
        links.open(call, this, [this] { ++failures; });
        QTRY_VERIFY(isSettled());
        QCOMPARE(opened, QList<QUrl>{call});
        QCOMPARE(failures, 0);
    }

    void whereNoProgramDialsThatIsSaidAndNothingIsOpened()
    {
#ifdef Q_OS_WIN
        QSKIP("programs are asked elsewhere");
#endif
        LinkOpener links(asker("\n"), opener());
        links.open(call, this, [this] { ++failures; });
        QTRY_VERIFY(isSettled());
        QCOMPARE(failures, 1);
        QVERIFY(opened.isEmpty());
    }

    void whereNobodyKnowsItIsTried()
    {
        LinkOpener links(folder.filePath(u"not there"_s), opener());
        links.open(call, this, [this] { ++failures; });
        QTRY_VERIFY(isSettled());
        QCOMPARE(opened.size(), 1);
        opens = false;
        links.open(call, this, [this] { ++failures; });
        QTRY_COMPARE(failures, 1);
    }

    void aPageThatCannotBeOpenedIsSaidAtOnce()
    {
        LinkOpener links({}, opener());
        opens = false;
        links.open(QUrl(u"https://example.com"_s), this, [this] { ++failures; });
        QCOMPARE(failures, 1);
    }

    void whoHasGoneIsNotTold()
    {
        LinkOpener links(folder.filePath(u"not there"_s), opener());
        opens = false;
        auto window = std::make_unique<QObject>();
        links.open(call, window.get(), [this] { ++failures; });
        window.reset();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(failures, 0);
    }
};

} // namespace linkopener_test

TEXTBACK_TEST(linkopener_test, LinkOpenerTest)
#include "linkopener_test.moc"
