#include "ui/explain/input_error.h"
#include "ui/input/domain_input.h"

#include <QtTest>

using namespace danescope;
using input::InputError;
using input::parseDomainInput;

Q_DECLARE_METATYPE(danescope::input::InputError)

class DomainInputTest : public QObject {
    Q_OBJECT

private slots:
    void accepts_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("domain");
        const auto row = [](const char* name, const QString& typed, const char* domain) {
            QTest::newRow(name) << typed << QString(domain);
        };
        row("plain", "example.org", "example.org");
        row("upper case", "EXAMPLE.Org", "example.org");
        row("last dot", "example.org.", "example.org");
        row("spaces", " \t example.org \r\n", "example.org");
        row("ideographic spaces", "\u3000example.org\u3000", "example.org");
        row("full-width dots", "mail。example．org｡", "mail.example.org");
        row("full-width letters", "ｅｘａｍｐｌｅ.org", "example.org");
        row("digits and hyphens", "4-u.2example.org", "4-u.2example.org");
        row("e-mail", "user@example.org", "example.org");
        row("quoted local part", "\"a@b c\"@example.org", "example.org");
        row("several @", "a@b@example.org", "example.org");
        row("display name", "Jane Doe <jane@example.org>", "example.org");
        row("mailto", "mailto:user@example.org", "example.org");
        row("mailto with a subject", "MAILTO:user@example.org?subject=a@b.c", "example.org");
        row("mailto with two recipients", "mailto:a@example.org,b@example.net", "example.org");
        row("mailto, escaped", "mailto:user%40example.org", "example.org");
        row("web", "https://example.org", "example.org");
        row("web with everything", "http://user:p%40ss@Example.ORG:8080/a@b?c=d#e", "example.org");
        row("web with a back slash", "https://example.org\\@example.net", "example.org");
        row("other scheme", "smtp://example.org:25", "example.org");
        row("path", "example.org/about", "example.org");
        row("port", "example.org:25", "example.org");
        row("Unicode", "Bücher.example", "xn--bcher-kva.example");
        row("A-label", "XN--BCHER-KVA.example", "xn--bcher-kva.example");
        row("Unicode e-mail", "用戶@例子.台灣", "xn--fsqu00a.xn--kpry57d");
        row("sharp s is its own letter", "straße.example", "xn--strae-oqa.example");
        row("right to left", "ישראל.example", "xn--4dbrk0ce.example");
        row("direction mixed in one label", "אa.example", "xn--a-zhc.example");
        row("zero-width space", "exam\u200Bple.org", "example.org");
        row("63 in a label", QString(63, 'a') + ".org", (std::string(63, 'a') + ".org").c_str());
    }

    void accepts() {
        QFETCH(QString, typed);
        const auto parsed = parseDomainInput(typed);
        QVERIFY2(
            parsed.has_value(),
            qPrintable(QString("error %1").arg(parsed ? -1 : static_cast<int>(parsed.error()))));
        QTEST(QString::fromStdString(parsed->domain.to_string()), "domain");
    }

    void refuses_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<InputError>("error");
        const auto row = [](const char* name, const QString& typed, InputError error) {
            QTest::newRow(name) << typed << error;
        };
        const QString label_64(64, 'a');
        row("nothing", "", InputError::empty);
        row("spaces", "  \t\u3000 ", InputError::empty);
        row("a dot", ".", InputError::empty);
        row("no domain after the @", "user@", InputError::empty);
        row("no host", "https:///path", InputError::empty);
        row("mailto alone", "mailto:", InputError::empty);
        row("too long", QString("abcdefghi.").repeated(26) + "org", InputError::too_long);
        row("far too long", QString("abcdefghi.").repeated(100'000), InputError::too_long);
        row("label of 64", label_64 + ".org", InputError::label_too_long);
        row("Unicode label of 64", QString(64, u'ü') + ".org", InputError::label_too_long);
        row("empty label", "example..org", InputError::empty_label);
        row("first dot", ".example.org", InputError::empty_label);
        row("two last dots", "example.org..", InputError::empty_label);
        row("IPv4", "192.0.2.1", InputError::ip_address);
        row("not quite IPv4", "256.1.1.1", InputError::ip_address);
        row("number", "10", InputError::ip_address);
        row("IPv6", "2001:db8::25", InputError::ip_address);
        row("literal", "[192.0.2.1]", InputError::ip_address);
        row("IPv6 literal", "[IPv6:2001:db8::25]", InputError::ip_address);
        row("e-mail at a literal", "user@[192.0.2.1]", InputError::ip_address);
        row("web at IPv6", "https://[2001:db8::25]:443/", InputError::ip_address);
        row("web at IPv4", "http://192.0.2.1/", InputError::ip_address);
        row("space inside", "exam ple.org", InputError::illegal_character);
        row("underscore", "_25._tcp.example.org", InputError::illegal_character);
        row("first hyphen", "-example.org", InputError::illegal_character);
        row("last hyphen", "example-.org", InputError::illegal_character);
        row("star", "*.example.org", InputError::illegal_character);
        row("comma", "example,org", InputError::illegal_character);
        row("null", QString("exam") + QChar(0) + "ple.org", InputError::illegal_character);
        row("markup", "<b>example</b>.org", InputError::illegal_character);
        row("emoji", "😀.example", InputError::bad_international_name);
        row("bidirectional override", "exam\u202Eple.org", InputError::bad_international_name);
        row("lone surrogate", QString("a") + QChar(0xD800) + ".example",
            InputError::bad_international_name);
        row("one label", "example", InputError::not_qualified);
        row("one label, last dot", "localhost.", InputError::not_qualified);
    }

    void refuses() {
        QFETCH(QString, typed);
        const auto parsed = parseDomainInput(typed);
        QVERIFY2(!parsed.has_value(), parsed ? parsed->domain.to_string().c_str() : "");
        QTEST(parsed.error(), "error");
    }

    void showsUnicodeWhereSafe() {
        QCOMPARE(parseDomainInput("user@XN--BCHER-KVA.example")->shown, QString("bücher.example"));
        QCOMPARE(parseDomainInput("p\u0430ypal.example")->shown, QString("xn--pypal-4ve.example"));
        QCOMPARE(parseDomainInput("אa.example")->shown, QString("xn--a-zhc.example"));
    }

    void everyErrorHasASentence() {
        QStringList sentences;
        for (int error = 0; error <= static_cast<int>(InputError::not_qualified); ++error) {
            for (const auto code : {explain::LanguageCode::en, explain::LanguageCode::fr,
                                    explain::LanguageCode::zh_TW}) {
                sentences << explain::explainInputError(static_cast<InputError>(error),
                                                        explain::Language(code));
            }
        }
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(DomainInputTest)
#include "domain_input_test.moc"
