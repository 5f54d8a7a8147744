#include "ui/session/window_state.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace danescope;
using ui::WindowState;

class WindowStateTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas() {
        QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        WindowState state;
        state.geometry = QByteArray("\x01\xd9\xd0\xcb", 4);
        state.columns = {800, 400};
        state.rows = {500, 200};
        state.treeShown = true;
        state.domains = {"example.org", "bücher.example"};
        ui::saveWindowState(settings, state);
        QVERIFY(ui::loadWindowState(settings) == state);
    }

    void damagedSettingsReadAsTheUsualOnes_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x00\xff[[[\n=\n%%\x01", 10);
        QTest::newRow("sizes that no window has")
            << QByteArray("[window]\ncolumns=-5, 99999999999\nrows=1, x\n");
        QTest::newRow("long geometry")
            << QByteArray("[window]\ngeometry=\"@ByteArray(" + QByteArray(5000, 'x') + ")\"\n");
        QTest::newRow("no domains")
            << QByteArray("[check]\ndomains=\"<b>x</b>\", 192.0.2.1, \"a..b\"\n");
        QTest::newRow("a value of another type")
            << QByteArray("[window]\ncolumns=@Variant(\\0\\0\\0\\x7f\\xff)\n");
    }

    void damagedSettingsReadAsTheUsualOnes() {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        QFile file(folder.filePath("settings.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const QSettings settings(file.fileName(), QSettings::IniFormat);
        QVERIFY(ui::loadWindowState(settings) == WindowState());
    }
};

QTEST_GUILESS_MAIN(WindowStateTest)
#include "window_state_test.moc"
