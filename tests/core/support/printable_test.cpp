#include "core/support/printable.h"

#include <QTest>

using danescope::printable;

class PrintableTest : public QObject {
    Q_OBJECT

private slots:
    void escapes_data();
    void escapes();
};

void PrintableTest::escapes_data() {
    QTest::addColumn<QByteArray>("untrusted");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("220 mx ESMTP") << QByteArray("220 mx ESMTP");
    QTest::newRow("line break") << QByteArray("a\r\nb") << QByteArray("a\\x0d\\x0ab");
    QTest::newRow("terminal escape") << QByteArray("\x1b[2J") << QByteArray("\\x1b[2J");
    QTest::newRow("right-to-left") << QByteArray("\u202e") << QByteArray("\\xe2\\x80\\xae");
    QTest::newRow("backslash") << QByteArray("\\x41") << QByteArray("\\\\x41");
    QTest::newRow("too long") << QByteArray("abcdefghijklm") << QByteArray("abcdefghijkl...");
}

void PrintableTest::escapes() {
    QFETCH(QByteArray, untrusted);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(printable(untrusted.toStdString(), 12)), shown);
}

QTEST_APPLESS_MAIN(PrintableTest)
#include "printable_test.moc"
