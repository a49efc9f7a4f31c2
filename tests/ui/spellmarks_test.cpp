// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/spelling.h"
#include "tests/support/testprogram.h"
#include "tests/ui/writingdesk.h"
#include "ui/composer/spellmarks.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace textback;

namespace spellmarks_test {

namespace {

/// Knows a few words.
class FakeSpelling : public Spelling {
    Q_OBJECT
public:
    [[nodiscard]] bool isReady() const override { return ready; }
    [[nodiscard]] bool isRight(const QString &word) override { return known.contains(word.toLower()); }
    [[nodiscard]] QStringList suggestions(const QString &, int most) override
    {
        return QStringList{u"boiler"_s, u"boil & er"_s}.mid(0, most);
    }
    void learn(const QString &word) override { known.append(word.toLower()); }
    bool ready = true;
    QStringList known{u"the"_s, u"is"_s, u"cold"_s, u"it's"_s};
};

struct SpellingDesk {
    SpellingDesk()
    {
        composer = new Composer({desk, clock, &writing, &writing, &writing, &spelling, &settings}, &pane);
        composer->open(sampleRow(6, 142, clock.now(), LastEvent::TextIn), {});
        pane.resize(600, 400);
        pane.show();
    }
    ComposeEdit &edit() { return *pane.findChild<ComposeEdit *>(); }
    QStringList marked()
    {
        QStringList words;
        const QTextBlock block = edit().document()->firstBlock();
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words << block.text().mid(range.start, range.length);
        }
        return words;
    }
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    FakeClock clock;
    FakeDesk desk;
    FakeWriting writing;
    FakeSpelling spelling;
    QWidget pane;
    Composer *composer;
};

} // namespace

/// Words the dictionary does not know.
class SpellMarksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void onlyWordsAreChecked()
    {
        const QString line = u"it's boilr 12a a@b.example https://x.example/boilr {company} x"_s;
        QStringList words;
        for (const auto &[start, length] : SpellMarks::wordsIn(line))
            words << line.mid(start, length);
        QCOMPARE(words, (QStringList{u"it's"_s, u"boilr"_s}));
        QVERIFY(SpellMarks::wordsIn(QString(100'000, u'a')).isEmpty());
        QVERIFY(SpellMarks::wordsIn({}).isEmpty());
    }

    void aWrongWordIsMarkedAndWhatIsSentIsNot()
    {
        SpellingDesk desk;
        desk.edit().setPlainText(u"the boilr is cold"_s);
        QCOMPARE(desk.marked(), QStringList{u"boilr"_s});
        QVERIFY(!desk.edit().document()->isUndoAvailable());
        desk.composer->send(false);
        QCOMPARE(desk.desk.last(), u"sendText 6 the boilr is cold"_s);
    }

    void theMenuPutsAWordRight()
    {
        SpellingDesk desk;
        desk.edit().setPlainText(u"the boilr is cold"_s);
        auto *marks = desk.edit().findChild<SpellMarks *>();
        QMenu menu;
        menu.addAction(u"Cut"_s);
        marks->addTo(menu, 6);
        QCOMPARE(menu.actions().at(0)->text(), u"boiler"_s);
        QCOMPARE(menu.actions().at(1)->text(), u"boil && er"_s);
        menu.actions().at(0)->trigger();
        QCOMPARE(desk.edit().toPlainText(), u"the boiler is cold"_s);
    }

    void aWordIsLearnedForGoodAndCheckingIsSwitchedOff()
    {
        SpellingDesk desk;
        desk.edit().setPlainText(u"the boilr is cold"_s);
        auto *marks = desk.edit().findChild<SpellMarks *>();
        QMenu menu;
        menu.addAction(u"Cut"_s);
        marks->addTo(menu, 6);
        menu.actions().at(2)->trigger();
        QVERIFY(desk.marked().isEmpty());
        QCOMPARE(desk.settings.value(u"spelling/learned"_s).toStringList(), QStringList{u"boilr"_s});
        desk.edit().setPlainText(u"watr cold"_s);
        QCOMPARE(desk.marked(), QStringList{u"watr"_s});
        marks->setOn(false);
        QVERIFY(desk.marked().isEmpty());
        QVERIFY(!desk.settings.value(u"spelling/on"_s).toBool());
    }

    void withoutADictionaryNothingIsMarked()
    {
        SpellingDesk desk;
        desk.spelling.ready = false;
        desk.edit().setPlainText(u"the boilr is cold"_s);
        QVERIFY(desk.marked().isEmpty());
        desk.spelling.ready = true;
        emit desk.spelling.becameReady();
        QCOMPARE(desk.marked(), QStringList{u"boilr"_s});
    }
};

} // namespace spellmarks_test

TEXTBACK_WINDOW_TEST(spellmarks_test, SpellMarksTest)
#include "spellmarks_test.moc"
