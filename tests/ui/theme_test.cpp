// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/theme/textbackstyle.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace theme_test {

class ThemeTest : public QObject {
    Q_OBJECT
private slots:
    void everyPairOfWordsAndGroundCanBeRead_data()
    {
        QTest::addColumn<ThemeChoice>("choice");
        QTest::addColumn<Role>("text");
        QTest::addColumn<Role>("ground");
        QTest::addColumn<double>("least");
        const auto names = {std::pair{ThemeChoice::Light, "light"},
                            {ThemeChoice::Dark, "dark"},
                            {ThemeChoice::HighContrast, "high contrast"}};
        const QList<std::pair<Role, QList<Role>>> pairs{
            {Role::Text, {Role::Surface, Role::Window, Role::Sel, Role::Hover, Role::Sunken, Role::BubbleIn}},
            {Role::Text2, {Role::Surface, Role::Window, Role::Sel, Role::Hover, Role::BubbleIn}},
            {Role::Text3, {Role::Surface, Role::Sunken, Role::Sel}},
            {Role::Accent, {Role::Surface, Role::Window, Role::Sel, Role::MissedTint, Role::WarnTint}},
            {Role::OnAccent, {Role::Accent, Role::AccentHover}},
            {Role::OnTint, {Role::Tint}},
            {Role::Missed, {Role::Surface, Role::MissedTint, Role::Sel}},
            {Role::Warn, {Role::Surface, Role::WarnTint, Role::Sel}},
            {Role::Ok, {Role::Surface, Role::Window, Role::OkTint, Role::Tint, Role::Sel}},
            {Role::Calm, {Role::Surface, Role::CalmTint, Role::Sel}},
            {Role::NoteText, {Role::Note}},
            {Role::Practice, {Role::PracticeTint}},
            {Role::OnPractice, {Role::Practice}},
        };
        for (const auto &[choice, name] : names) {
            for (const auto &[text, grounds] : pairs) {
                for (const Role ground : grounds)
                    QTest::addRow("%s: %d on %d", name, int(text), int(ground)) << choice << text << ground << 4.5;
            }
            for (const Role ground : {Role::Surface, Role::Window}) {
                QTest::addRow("%s: control edge on %d", name, int(ground)) << choice << Role::Ctl << ground << 3.0;
                QTest::addRow("%s: focus ring on %d", name, int(ground)) << choice << Role::Focus << ground << 3.0;
            }
        }
    }
    void everyPairOfWordsAndGroundCanBeRead()
    {
        QFETCH(ThemeChoice, choice);
        QFETCH(Role, text);
        QFETCH(Role, ground);
        QFETCH(double, least);
        const Theme theme = Theme::make(choice, QPalette(), QFont());
        const double contrast = Theme::contrast(theme.color(text), theme.color(ground));
        QVERIFY2(contrast >= least, qPrintable(u"%1:1"_s.arg(contrast)));
    }

    void aSystemPaletteDecidesTheScheme()
    {
        QCOMPARE(Theme::schemeOf(QPalette(QColor(0xEFEFEF))), Scheme::Light);
        QCOMPARE(Theme::schemeOf(QPalette(QColor(0x202020))), Scheme::Dark);
        QPalette contrast(Qt::black);
        contrast.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(Theme::schemeOf(contrast), Scheme::HighContrast);
    }

    void inHighContrastTheSystemsOwnColoursAreUsed()
    {
        QPalette system(Qt::black);
        system.setColor(QPalette::WindowText, Qt::white);
        system.setColor(QPalette::Highlight, Qt::cyan);
        system.setColor(QPalette::HighlightedText, Qt::black);
        const Theme theme = Theme::make(ThemeChoice::System, system, QFont());
        QCOMPARE(theme.color(Role::Sel), QColor(Qt::cyan));
        QCOMPARE(theme.onSel(Role::Missed), QColor(Qt::black));
    }

    void smallWordsNeverGetSmallerThanTwelvePixels()
    {
        QFont tiny;
        tiny.setPixelSize(9);
        const Theme theme = Theme::make(ThemeChoice::Light, QPalette(), tiny);
        QCOMPARE(theme.font(TextSize::Small).pixelSize(), 12);
        QCOMPARE(theme.lineHeight(TextSize::Body) % 4, 0);
    }

    void everyIconIsDrawnAndTakesTheColourAskedFor()
    {
        const IconCache icons;
        const QStringList files = QDir(u":/textback/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() >= 92);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            QVERIFY(IconCache::exists(name));
            const QImage image = icons.pixmap(name, 24, QColor(Qt::red), 1.0).toImage();
            bool painted = false;
            for (int y = 0; y < image.height() && !painted; ++y) {
                for (int x = 0; x < image.width() && !painted; ++x)
                    painted = image.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(painted, qPrintable(name));
        }
        const QImage stop = icons.pixmap(u"stop"_s, 24, QColor(Qt::red), 1.0).toImage();
        QCOMPARE(stop.pixelColor(12, 12).red(), 255);
    }

    void choosingAnotherSchemeChangesThePaletteAtOnce()
    {
        auto *style = new TextbackStyle(ThemeChoice::Light);
        QApplication::setStyle(style);
        QCOMPARE(QApplication::palette().color(QPalette::Base), style->theme().color(Role::Surface));
        style->setChoice(ThemeChoice::Dark);
        QCOMPARE(style->theme().scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), style->theme().color(Role::Surface));
    }
};

} // namespace theme_test

TEXTBACK_WINDOW_TEST(theme_test, ThemeTest)
#include "theme_test.moc"
