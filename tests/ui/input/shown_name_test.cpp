#include "ui/input/shown_name.h"

#include <QtTest>

using danescope::dns::Name;
using danescope::input::shownName;

class ShownNameTest : public QObject {
    Q_OBJECT

private slots:
    void shows_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("Example.ORG.") << "example.org";
        QTest::newRow("root") << QByteArray(".") << ".";
        QTest::newRow("German") << QByteArray("xn--bcher-kva.example") << "bücher.example";
        QTest::newRow("Chinese") << QByteArray("xn--fsqu00a.xn--kpry57d") << "例子.台灣";
        QTest::newRow("Japanese in three scripts")
            << QByteArray("xn--eckwd4c7c5976acvb2w6i.example") << "日本語ドメイン.example";
        QTest::newRow("right to left") << QByteArray("xn--4dbrk0ce.example") << "ישראל.example";
        QTest::newRow("service labels")
            << QByteArray("_25._tcp.xn--bcher-kva.example") << "_25._tcp.bücher.example";
        // Cyrillic а in an else Latin word, and a word all of Cyrillic letters that look Latin.
        QTest::newRow("mixed scripts")
            << QByteArray("xn--pypal-4ve.example") << "xn--pypal-4ve.example";
        QTest::newRow("passes for Latin")
            << QByteArray("xn--80ak6aa92e.example") << "xn--80ak6aa92e.example";
        QTest::newRow("honest Cyrillic") << QByteArray("xn--e1afmkfd.example") << "пример.example";
        QTest::newRow("emoji") << QByteArray("xn--i-7iq.example") << "xn--i-7iq.example";
        QTest::newRow("not Punycode")
            << QByteArray("xn--99999999999.example") << "xn--99999999999.example";
        QTest::newRow("bytes outside ASCII") << QByteArray("a\\255b.example") << "a\\255b.example";
    }

    void shows() {
        QFETCH(QByteArray, name);
        const auto parsed = Name::parse(name.toStdString());
        QVERIFY(parsed.has_value());
        QTEST(shownName(*parsed), "shown");
    }
};

QTEST_GUILESS_MAIN(ShownNameTest)
#include "shown_name_test.moc"
