#include "ui/reports/markdown_writer.h"

#include <QTest>

using namespace danescope;
using explain::LanguageCode;

class MarkdownWriterTest : public QObject {
    Q_OBJECT

private slots:
    void aColonIsSetAsItsLanguageDoes_data() {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("line");
        QTest::newRow("en") << static_cast<int>(LanguageCode::en) << "- **name**: value";
        QTest::newRow("fr") << static_cast<int>(LanguageCode::fr) << "- **name**\u00a0: value";
        QTest::newRow("zh_TW") << static_cast<int>(LanguageCode::zh_TW) << "- **name**：value";
    }

    void aColonIsSetAsItsLanguageDoes() {
        QFETCH(int, language);
        QFETCH(QString, line);
        reports::Report report;
        report.language = static_cast<LanguageCode>(language);
        report.summary = {{"name", "value"}};
        const QString text = QString::fromUtf8(reports::toMarkdown(report));
        QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(MarkdownWriterTest)
#include "markdown_writer_test.moc"
