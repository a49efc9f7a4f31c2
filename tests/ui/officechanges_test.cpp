// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/settings.h"
#include "core/policy/starters.h"
#include "tests/support/fakeoffice.h"
#include "tests/support/testprogram.h"
#include "ui/settings/officechangesdialog.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace officechanges_test {

namespace {

const UtcTime Now = fromMs(1'772'553'600'000);

/// The dialog over an office in memory.
struct Changes {
    Changes() { office.current = policyFrom({}); }
    void open()
    {
        dialog = new OfficeChangesDialog(office, office, {}, Now, &host);
        dialog->show();
    }
    void save(const OfficeDocument &wanted, const QString &who)
    {
        office.saveOffice(wanted, &host, [](const Result<OfficeChangeId> &) {});
        office.kept.last().who = who;
        office.kept.last().at = Now - 1h;
    }
    void saveSetting(const QString &key, const QString &value)
    {
        OfficeDocument wanted;
        wanted.settings.insert(key, value);
        save(wanted, u"Kim"_s);
    }
    [[nodiscard]] QListWidget &list() const { return *dialog->findChild<QListWidget *>(u"officeChangesList"_s); }
    [[nodiscard]] QString words(const char *name) const
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    FakeOffice office;
    QWidget host;
    QPointer<OfficeChangesDialog> dialog;
};

} // namespace

class OfficeChangesTest : public QObject {
    Q_OBJECT
private slots:
    void aChangeAboutSomebodyWhoIsErasedSaysSo()
    {
        Changes changes;
        OfficeDocument nothing;
        nothing.lists = QList<NumberList>{{u"owner"_s, u"Owner"_s, {}}};
        changes.office.lists = *nothing.lists;
        changes.save(nothing, u"Kim"_s);
        changes.open();
        QVERIFY(changes.words("officeChangeWhat").contains(u"somebody who is erased"_s));
        QVERIFY(changes.list().item(0)->text().contains(u"somebody who is erased"_s));
    }

    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void everyChangeSaysWhenWhoAndWhat()
    {
        Changes changes;
        changes.saveSetting(u"delay-seconds"_s, u"20"_s);
        OfficeDocument wanted;
        wanted.templates = starterTemplates();
        (*wanted.templates)[0].body = u"Hi, {company} here. Reply to us."_s;
        wanted.rules = starterRules().mid(1);
        changes.save(wanted, u"Robin\nSTOP"_s);
        changes.open();
        QCOMPARE(changes.list().count(), 2);
        QVERIFY(changes.list().item(0)->text().contains(u"Robin STOP"_s)); // a name stays on its line
        QVERIFY(changes.words("officeChangeWhat").contains(u"Other words: Simple"_s));
        QVERIFY(changes.words("officeChangeWhat").contains(u"Sentence goes away: Hung up in the menu"_s));
        QVERIFY(changes.words("officeChangeWhat").contains(u"Then: Hi, {company} here. Reply to us."_s));
        QTest::keyClick(&changes.list(), Qt::Key_Down);
        QVERIFY(changes.words("officeChangeWhat").contains(u"Wait before the text: 20 s instead of "_s));
        QVERIFY(changes.list().item(1)->text().contains(u"Kim"_s));
    }

    void aChangeIsPutBackByKeyAndThatIsAChangeToo()
    {
        Changes changes;
        OfficeDocument wanted;
        wanted.rules = starterRules().mid(1);
        changes.save(wanted, u"Kim"_s);
        changes.open();
        QTest::keyClick(changes.dialog, Qt::Key_Return);
        QCOMPARE(changes.office.current.rules, starterRules());
        QVERIFY(changes.dialog); // it stays
        QCOMPARE(changes.list().count(), 2);
        QVERIFY(changes.words("officeChangesSaid").contains(u"as it was before"_s));
        QTest::mouseClick(changes.dialog->acceptButton(), Qt::LeftButton);
        QCOMPARE(changes.office.current.rules, starterRules().mid(1));
    }

    void whatLaterChangesOfTheSameWouldBeLostIsSaid()
    {
        Changes changes;
        changes.saveSetting(u"delay-seconds"_s, u"20"_s);
        changes.saveSetting(u"cap-hour"_s, u"20"_s);
        changes.saveSetting(u"delay-seconds"_s, u"30"_s);
        changes.open();
        QVERIFY(changes.dialog->findChild<QLabel *>(u"officeChangeWarning"_s)->isHidden());
        changes.list().setCurrentRow(2);
        QVERIFY(changes.words("officeChangeWarning").startsWith(u"1 later"_s));
    }

    void nothingAndFailureAreSaid()
    {
        Changes changes;
        changes.open();
        QVERIFY(!changes.dialog->acceptButton()->isEnabled());
        QVERIFY(changes.words("officeChangeWhat").contains(u"Nothing was changed yet"_s));
        Changes refused;
        refused.saveSetting(u"cap-hour"_s, u"20"_s);
        refused.open();
        refused.office.refusal = Error{ErrorKind::Invalid, u"no"_s};
        refused.dialog->acceptButton()->click();
        QVERIFY(refused.words("officeChangesSaid").contains(u"can't be put back"_s));
        QCOMPARE(refused.list().count(), 1);
    }

    void manyChangesAreReadBitByBit()
    {
        Changes changes;
        for (int number = 1; number <= 60; ++number)
            changes.saveSetting(u"cap-hour"_s, QString::number(number));
        changes.open();
        QCOMPARE(changes.list().count(), 50);
        auto *older = changes.dialog->findChild<Button *>(u"olderChangesButton"_s);
        QVERIFY(!older->isHidden());
        older->click();
        QCOMPARE(changes.list().count(), 60);
        QVERIFY(older->isHidden());
    }
};

} // namespace officechanges_test

TEXTBACK_WINDOW_TEST(officechanges_test, OfficeChangesTest)
#include "officechanges_test.moc"
