// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a step of the set-up over a made-up desk, for eyes and for pictures:
// setup_gallery --step 4 --theme dark --shot test.png
#include "tests/ui/setupoffice.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QTimer>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace {

/// Every string half as long again, as in languages with long words.
class StretchedWords : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString words = QString::fromUtf8(source);
        return words + u' ' + QString(words.size() / 3, u'\u00F6') + QString(words.size() / 6, u'\u00DF');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"theme"_s, u"light, dark or contrast"_s, u"name"_s, u"light"_s},
                        {u"size"_s, u"window size"_s, u"WxH"_s, u"1440x900"_s},
                        {u"step"_s, u"0 to 4"_s, u"number"_s, u"0"_s},
                        {u"signed-in"_s, u"step 0 with an account"_s},
                        {u"own"_s, u"without a registered app"_s},
                        {u"rtl"_s, u"right to left"_s},
                        {u"long"_s, u"words half as long again"_s},
                        {u"font"_s, u"font size in pixels"_s, u"px"_s, u"14"_s},
                        {u"translation"_s, u"a .qm file"_s, u"file"_s},
                        {u"shot"_s, u"save a picture and quit"_s, u"file"_s}});
    options.process(app);
    QFont font = QApplication::font();
    font.setPixelSize(options.value(u"font"_s).toInt());
    QApplication::setFont(font);
    const QString theme = options.value(u"theme"_s);
    QApplication::setStyle(new TextbackStyle(theme == u"dark"_s           ? ThemeChoice::Dark
                                                 : theme == u"contrast"_s ? ThemeChoice::HighContrast
                                                                          : ThemeChoice::Light));
    StretchedWords stretched;
    if (options.isSet(u"long"_s))
        QApplication::installTranslator(&stretched);
    QTranslator translator;
    if (translator.load(options.value(u"translation"_s)))
        QApplication::installTranslator(&translator);
    if (options.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    SetupOffice office;
    const int step = options.value(u"step"_s).toInt();
    office.inbox.officeSettings.insert(u"company"_s, u"Oak Street Plumbing"_s);
    office.inbox.officeSettings.insert(u"opening-hours"_s, u"mon-fri 08:00-17:00"_s);
    if (options.isSet(u"own"_s))
        office.clientId.clear();
    if (step > 0 || options.isSet(u"signed-in"_s)) {
        office.accounts.known = {AccountFacts{AccountId{1}, QUrl(u"https://example.com"_s), u"app-1"_s, {}, {}}};
        office.addLines();
    }
    office.settings.setValue(u"setup/step"_s, step);
    office.settings.setValue(u"setup/mobile"_s, u"(512) 555-0188"_s);
    office.open();
    if (step == 4)
        office.ownCall(CallOutcome::Missed, Decision::Text, OutboxState::Accepted, false);
    const QStringList size = options.value(u"size"_s).split(u'x');
    office.window->resize(size.value(0).toInt(), size.value(1).toInt());
    if (options.isSet(u"shot"_s))
        QTimer::singleShot(300, office.window.get(), [&] {
            office.window->grab().save(options.value(u"shot"_s));
            QApplication::exit();
        });
    return QApplication::exec();
}
