// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/hunspelling.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace spelling_test {

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A small dictionary of a made-up language.
DictionaryFiles smallDictionary(const QTemporaryDir &folder, const QByteArray &encoding = "UTF-8")
{
    write(folder.filePath(u"xx_XX.aff"_s), "SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwz\n");
    write(folder.filePath(u"xx_XX.dic"_s), "3\nboiler\nwater\ntap\n");
    return {folder.filePath(u"xx_XX.aff"_s), folder.filePath(u"xx_XX.dic"_s)};
}

} // namespace

class SpellingTest : public QObject {
    Q_OBJECT
private slots:
    void theDictionaryOfTheLanguageIsFound()
    {
        const QTemporaryDir folder;
        const DictionaryFiles files = smallDictionary(folder);
        const QStringList folders{u"/nowhere"_s, folder.path()};
        QCOMPARE(findDictionary(folders, {u"xx-XX"_s}), files);
        QCOMPARE(findDictionary(folders, {u"xx"_s}), files);
        QCOMPARE(findDictionary(folders, {u"yy-YY"_s, u"xx-YY"_s}), files);
        QVERIFY(!findDictionary(folders, {u"yy"_s}));
        QVERIFY(!findDictionary(folders, {}));
        QFile::remove(files.words);
        QVERIFY(!findDictionary(folders, {u"xx"_s}));
    }

    void wordsAreJudgedAndLearned()
    {
        const QTemporaryDir folder;
        Hunspelling spelling;
        const QSignalSpy ready(&spelling, &Spelling::becameReady);
        QVERIFY(spelling.isRight(u"boilr"_s)); // nothing is wrong before there is a dictionary
        spelling.load(smallDictionary(folder));
        if (!Hunspelling::isBuiltIn())
            QSKIP("built without Hunspell");
        QTRY_COMPARE(ready.size(), 1);
        QVERIFY(spelling.isRight(u"boiler"_s));
        QVERIFY(!spelling.isRight(u"boilr"_s));
        QVERIFY(spelling.suggestions(u"boilr"_s, 5).contains(u"boiler"_s));
        spelling.learn(u"boilr"_s);
        QVERIFY(spelling.isRight(u"boilr"_s));
    }

    void hostileWordsDoNoHarm()
    {
        const QTemporaryDir folder;
        Hunspelling spelling;
        const QSignalSpy ready(&spelling, &Spelling::becameReady);
        spelling.load(smallDictionary(folder, "ISO8859-1"));
        if (!Hunspelling::isBuiltIn())
            QSKIP("built without Hunspell");
        QTRY_COMPARE(ready.size(), 1);
        for (const QString &word :
             {QString(), QString(QChar(0)), QString(100'000, u'a'), u"\u202E\u200B"_s, QString(QChar(0xD83D)),
              u"\U0001F600"_s, u"\u4F60\u597D"_s, u"%s%n"_s, u"a"_s.repeated(59)}) {
            (void)spelling.isRight(word);
            (void)spelling.suggestions(word, 3);
        }
        QVERIFY(spelling.isRight(u"\u4F60\u597D"_s)); // another script is not for it to judge
        QVERIFY(!spelling.isRight(u"watr"_s));
    }

    void aBrokenDictionaryIsNoDictionary()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"xx_XX.aff"_s), QByteArray("SET nonsense\n\0\xFF\xFE", 16));
        write(folder.filePath(u"xx_XX.dic"_s), "not a number\n");
        Hunspelling spelling;
        spelling.load({folder.filePath(u"xx_XX.aff"_s), folder.filePath(u"xx_XX.dic"_s)});
        QVERIFY(spelling.isRight(u"anything"_s));
    }
};

} // namespace spelling_test

TEXTBACK_TEST(spelling_test, SpellingTest)
#include "spelling_test.moc"
