// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/writingdesk.h"
#include "ui/composer/phototray.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/label.h"
#include "ui/widgets/picturefile.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace textback;

namespace photos_test {

namespace {

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage noisy(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    quint32 seed = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, seed = seed * 1664525U + 1013904223U);
    }
    return image;
}

QImage load(const QByteArray &content, QSize most = {480, 360})
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return loadPicture(buffer, most);
}

/// A PNG whose head claims to be enormous.
QByteArray bomb()
{
    QByteArray png = asPng(QImage(1, 1, QImage::Format_RGB32));
    png.replace(16, 8, QByteArray("\x00\x01\x86\xA0\x00\x01\x86\xA0", 8)); // 100,000 x 100,000
    return png;
}

} // namespace

/// Photos: read with care, made small enough, shown before they go out.
class PhotosTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void aPictureFitsIntoItsRoom()
    {
        const QImage small = load(asPng(noisy(1000, 400)));
        QCOMPARE(small.size(), QSize(480, 192));
        QCOMPARE(load(asPng(noisy(20, 10))).size(), QSize(20, 10));
    }

    void whatIsNoPictureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("only a beginning") << asPng(noisy(50, 50)).left(40);
        QTest::newRow("a bomb") << bomb();
    }
    void whatIsNoPictureIsRefused()
    {
        QFETCH(QByteArray, content);
        QVERIFY(load(content).isNull());
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(photoForSending(buffer, 100'000).isEmpty());
    }

    void aPhotoIsMadeSmallEnoughAndTellsNothingElse()
    {
        QImage image = noisy(1600, 1200);
        image.setText(u"Place"_s, u"9 Mill Lane"_s);
        QBuffer buffer;
        buffer.setData(asPng(image));
        buffer.open(QIODevice::ReadOnly);
        const QByteArray jpeg = photoForSending(buffer, 60'000);
        QVERIFY(!jpeg.isEmpty());
        QVERIFY(jpeg.size() <= 60'000);
        QVERIFY(jpeg.startsWith("\xFF\xD8\xFF"));
        QVERIFY(!jpeg.contains("Mill Lane"));
        QVERIFY(load(jpeg, {2000, 2000}).width() >= 320);
    }

    void aPastedPhotoGoesOutWithTheText()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        const QSignalSpy sent(desktop.composer, &Composer::sent);
        QApplication::clipboard()->setImage(noisy(300, 200));
        desktop.edit().paste();
        auto &tray = *desktop.pane.findChild<PhotoTray *>();
        QTRY_COMPARE(tray.files().size(), 1);
        QVERIFY(tray.isVisible());
        desktop.composer->send(false);
        QCOMPARE(writing.sent.size(), 1);
        QCOMPARE(writing.sent.constFirst().files.size(), 1);
        QVERIFY(writing.sent.constFirst().body.isEmpty());
        QVERIFY(tray.files().isEmpty());
        desktop.composer->restore(ThreadId(6), u"back"_s, sent.at(0).at(0).value<SentReply>().files);
        QCOMPARE(tray.files().size(), 1);
    }

    void nothingIsSentWhileAPhotoIsBeingPrepared()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        desktop.edit().setPlainText(u"look"_s);
        auto &tray = *desktop.pane.findChild<PhotoTray *>();
        tray.addImage(noisy(300, 200));
        QVERIFY(tray.isBusy());
        desktop.composer->send(false);
        QVERIFY(writing.sent.isEmpty());
        QVERIFY(desktop.desk.asked.isEmpty());
        QTRY_VERIFY(!tray.isBusy());
        desktop.composer->send(false);
        QCOMPARE(writing.sent.size(), 1);
    }

    void aPhotoCanBeLeftOutAndStaysWithItsThread()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        auto &tray = *desktop.pane.findChild<PhotoTray *>();
        tray.addImage(noisy(30, 20));
        QTRY_COMPARE(tray.files().size(), 1);
        desktop.open(7);
        QVERIFY(tray.files().isEmpty());
        desktop.open(6);
        QCOMPARE(tray.files().size(), 1);
        desktop.button("removePhoto1Button").click();
        QVERIFY(tray.files().isEmpty());
        QVERIFY(!tray.isVisible());
    }

    void aFileThatIsNoPhotoAndOneTooManyAreSaid()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        const QSignalSpy said(desktop.composer, &Composer::said);
        auto &tray = *desktop.pane.findChild<PhotoTray *>();
        const QTemporaryDir folder;
        QFile words(folder.filePath(u"photo.jpg"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("not a photo");
        words.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(words.fileName()), QUrl(u"https://example.com/a.jpg"_s)});
        tray.addFrom(dropped);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(tray.files().isEmpty());
        for (int count = 0; count <= PhotoTray::MostPhotos; ++count)
            tray.addImage(noisy(8, 8));
        QCOMPARE(said.size(), 2);
        QTRY_COMPARE(tray.files().size(), PhotoTray::MostPhotos);
    }

    void aLineWithoutPhotosSaysSo()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        desktop.composer->setLines(
            {{sampleRow(6, 142, desktop.clock.now(), LastEvent::TextIn).line, u"Main"_s, false}});
        QVERIFY(!desktop.button("photoButton").isEnabled());
        QVERIFY(desktop.button("photoButton").toolTip().contains(u"can't be sent"_s));
        QApplication::clipboard()->setImage(noisy(30, 20));
        desktop.edit().paste();
        QVERIFY(!desktop.pane.findChild<PhotoTray *>()->isBusy());
    }
};

} // namespace photos_test

TEXTBACK_WINDOW_TEST(photos_test, PhotosTest)
#include "photos_test.moc"
