#include "ui/explain/language.h"

#include <QtTest>

using namespace danescope::explain;

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void idsComeBack() {
        for (const LanguageCode code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
            QCOMPARE(languageFromId(languageId(code)), std::optional(code));
        }
        QVERIFY(!languageFromId("de"));
        QVERIFY(!languageFromId("EN"));
    }

    void systemLanguages_data() {
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("none") << QStringList{} << "en";
        QTest::newRow("French") << QStringList{"fr-FR", "fr"} << "fr";
        QTest::newRow("Canadian French") << QStringList{"fr-CA"} << "fr";
        QTest::newRow("Taiwan") << QStringList{"zh-Hant-TW", "zh-TW"} << "zh_TW";
        QTest::newRow("other Chinese") << QStringList{"zh-CN"} << "zh_TW";
        QTest::newRow("German first, then French") << QStringList{"de-CH", "fr-CH", "en"} << "fr";
        QTest::newRow("unknown") << QStringList{"de-DE"} << "en";
    }

    void systemLanguages() {
        QFETCH(QStringList, preferred);
        QTEST(languageId(languageFor(preferred)), "chosen");
    }

    void catalogueIsEmbedded_data() {
        QTest::addColumn<QString>("id");
        for (const char* id : {"en", "fr", "zh_TW"}) {
            QTest::newRow(id) << QString(id);
        }
    }

    void catalogueIsEmbedded() {
        QFETCH(QString, id);
        QTranslator window;
        QVERIFY(window.load(":/i18n/danescope_" + id));
    }

    void textIsTranslated() {
        const Text text{"Type a domain, an e-mail address or a web address."};
        QCOMPARE(Language(LanguageCode::en).text(text), QString(text.source));
        QVERIFY(Language(LanguageCode::fr).text(text).startsWith("Saisissez"));
        QVERIFY(Language(LanguageCode::zh_TW).text(text).startsWith("請輸入"));
    }

    void unknownTextStaysEnglish() {
        QCOMPARE(Language(LanguageCode::fr).text(Text{"no such text"}), QString("no such text"));
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
