// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakefiles.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleoffice.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/photoviewer.h"
#include "ui/thread/pictures.h"
#include "ui/thread/savefile.h"
#include "ui/thread/threadview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace threadfiles_test {

namespace {

QByteArray redPicture()
{
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    if (!image.save(&buffer, "PNG"))
        qFatal("no picture");
    return png;
}

/// A thread whose only text came with one file. What the file holds stands before anything can read it.
struct Gallery {
    explicit Gallery(FileState state = FileState::Kept, FileKind kind = FileKind::Picture,
                     const QByteArray &content = redPicture())
    {
        TimelineItem item = sampleReply(1, clock.now(), u"look"_s);
        std::get<TextItem>(item.what).attachments.append(Attachment{u"1"_s, {}, {}, u"a.jpg"_s, 100});
        inbox.timelines[ThreadId(6)] = {item};
        const QString path = folder.filePath(u"photo"_s);
        QFile photo(path);
        if (!photo.open(QIODevice::WriteOnly) || photo.write(content) != content.size())
            qFatal("no picture");
        photo.close();
        files.files[ItemId(1)] = {{ItemId(1), 0, {state, kind, QString(64, u'a'), 1234}, u"a.jpg"_s, path, {}}};
        view = std::make_unique<ThreadView>(inbox, clock);
        pictures = std::make_unique<Pictures>(files, files, nullptr);
        view->setPictures(pictures.get());
        view->resize(700, 500);
        view->show();
        view->open(ThreadId(6), u"Sam"_s);
    }
    ~Gallery() { view.reset(); }
    QTemporaryDir folder;
    FakeClock clock;
    FakeInbox inbox;
    FakeFiles files;
    std::unique_ptr<Pictures> pictures;
    std::unique_ptr<ThreadView> view;
};

} // namespace

/// Photos and files in a thread.
class ThreadFilesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aPhotoIsShownSmallAndMadeOnce()
    {
        Gallery gallery;
        QVERIFY(gallery.view->spokenAt(0).contains(u"being read"_s));
        const QSignalSpy changed(gallery.pictures.get(), &Pictures::changed);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(gallery.view->spokenAt(0).contains(u"Photo"_s));
        QVERIFY(!gallery.view->spokenAt(0).contains(u"being read"_s));
        QVERIFY(QFile::exists(gallery.folder.filePath(u"photo.small"_s)));
        const QList<FaceFile> faces = gallery.pictures->facesOf(ItemId(1));
        QCOMPARE(faces.constFirst().picture.size(), QSize(480, 240));
        QVERIFY(gallery.files.fetched.isEmpty());
    }

    void aPhotoIsOpenedByPointerAndByKeyboard()
    {
        Gallery gallery;
        const QSignalSpy changed(gallery.pictures.get(), &Pictures::changed);
        QTRY_COMPARE(changed.size(), 1);
        const QSignalSpy pressed(gallery.view.get(), &ThreadView::filePressed);
        gallery.view->setFocus();
        QTest::keyClick(gallery.view.get(), Qt::Key_Tab);
        QTest::keyClick(gallery.view.get(), Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.at(0).at(1).toInt(), 0);
        QCOMPARE(pressed.at(0).at(2).value<LinkAction>(), LinkAction::OpenFile);
        const QRect entry = gallery.view->visible().constFirst().rect;
        QTest::mouseClick(gallery.view->viewport(), Qt::LeftButton, {}, entry.topLeft() + QPoint(100, 80));
        QCOMPARE(pressed.size(), 2);
    }

    void whatIsNotHereIsAskedForOnceAndSaidInWords_data()
    {
        QTest::addColumn<FileState>("state");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("asked");
        QTest::newRow("wanted") << FileState::Wanted << FileKind::Unknown << u"being fetched"_s << 1;
        QTest::newRow("failed") << FileState::Failed << FileKind::Unknown << u"could not be fetched"_s << 1;
        QTest::newRow("too large") << FileState::TooLarge << FileKind::Unknown << u"too large"_s << 0;
        QTest::newRow("gone") << FileState::Gone << FileKind::Unknown << u"does not have any more"_s << 0;
        QTest::newRow("unknown") << FileState::Kept << FileKind::Unknown << u"unknown kind"_s << 0;
        QTest::newRow("sound") << FileState::Kept << FileKind::Sound << u"A sound"_s << 0;
        QTest::newRow("document") << FileState::Kept << FileKind::Document << u"A document"_s << 0;
    }
    void whatIsNotHereIsAskedForOnceAndSaidInWords()
    {
        QFETCH(FileState, state);
        QFETCH(FileKind, kind);
        QFETCH(QString, words);
        QFETCH(int, asked);
        Gallery gallery(state, kind);
        gallery.view->refresh();
        gallery.view->refresh();
        QVERIFY2(gallery.view->spokenAt(0).contains(words), qPrintable(gallery.view->spokenAt(0)));
        QCOMPARE(gallery.files.fetched.size(), asked);
    }

    void aPhotoThatCannotBeReadSaysSoAndCanBeSaved()
    {
        Gallery gallery(FileState::Kept, FileKind::Picture, "\x89PNG\r\n\x1A\n broken");
        const QSignalSpy changed(gallery.pictures.get(), &Pictures::changed);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(gallery.view->spokenAt(0).contains(u"cannot show"_s));
        QVERIFY(gallery.view->spokenAt(0).contains(u"Save as"_s));
    }

    void theViewerShowsSavesAndCloses()
    {
        Gallery gallery;
        QWidget window;
        window.resize(800, 600);
        PhotoViewer viewer(*gallery.pictures, &window);
        window.show();
        const ItemFile photo = gallery.files.files.value(ItemId(1)).constFirst();
        viewer.show({photo, photo}, 0, u"Sam"_s);
        QVERIFY(viewer.isVisible());
        QCOMPARE(viewer.size(), window.size());
        QVERIFY(viewer.accessibleName().contains(u"1 of 2"_s));
        QTest::keyClick(&viewer, Qt::Key_Right);
        QVERIFY(viewer.accessibleName().contains(u"2 of 2"_s));
        const QSignalSpy saves(&viewer, &PhotoViewer::saveWanted);
        QTest::keyClick(&viewer, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(saves.size(), 1);
        const QSignalSpy dismissed(&viewer, &PhotoViewer::dismissed);
        QTest::keyClick(&viewer, Qt::Key_Escape);
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!viewer.isVisible());
    }

    void aFileIsSavedUnderWhatItIs()
    {
        ItemFile file;
        file.name = u"../../.bashrc"_s;
        QCOMPARE(SaveFile::nameFor(file, "\xFF\xD8\xFF"), u"photo.jpg"_s);
        file.name = u"holiday.png.exe"_s;
        QCOMPARE(SaveFile::nameFor(file, "\xFF\xD8\xFF"), u"holiday.jpg"_s);
    }
};

} // namespace threadfiles_test

TEXTBACK_WINDOW_TEST(threadfiles_test, ThreadFilesTest)
#include "threadfiles_test.moc"
