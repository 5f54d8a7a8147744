// The real command, writing reports of a saved check.

#include "core/trace/json.h"
#include "tests/support/run_tool.h"
#include "tests/support/trace_builder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace danescope;
using test::runTool;
using test::ToolRun;

class ReportFormatsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        test::TraceBuilder builder = test::secure_up_to_tlsa();
        builder
            .session(test::handshake("mx1.example.org", "192.0.2.1",
                                     {test::good_certificate().tlsa}, true))
            .end();
        trace::Trace trace = builder.trace();
        trace.request.resolvers = {"10.20.30.40@53"};
        QFile file(savedCheck());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray::fromStdString(trace::write_json(trace))) > 0);
    }

    void writesEveryFormat_data() {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("transcript") << QByteArray("SECURE MX record");
        QTest::newRow("json") << QByteArray("{\"schema\"");
        QTest::newRow("ticket") << QByteArray("Vérification DANE de example.org");
        QTest::newRow("markdown") << QByteArray("# Vérification DANE de example.org");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html>\n<html lang=\"fr");
        QTest::newRow("pdf") << QByteArray("%PDF-1.6");
        QTest::newRow("svg") << QByteArray("<?xml");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n", 8);
    }

    void writesEveryFormat() {
        QFETCH(QByteArray, beginning);
        const QString format = QString::fromLatin1(QTest::currentDataTag());
        const ToolRun run = verify({"--format", format, "--lang", "fr"});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
        QVERIFY2(run.out.startsWith(beginning), run.out.left(80));

        const QString name = folder_.filePath("out");
        QCOMPARE(verify({"--format", format, "--lang", "fr", "--output", name}).out, QByteArray());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void hidesOurNetworkWhereAsked_data() {
        QTest::addColumn<QString>("word");
        QTest::newRow("transcript") << "192.0.2.200";
        for (const char* format : {"json", "ticket", "markdown", "html"}) {
            QTest::newRow(format) << "10.20.30.40";
        }
    }

    void hidesOurNetworkWhereAsked() {
        QFETCH(QString, word);
        const QString format = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(verify({"--format", format}).out.contains(word.toUtf8()));
        QVERIFY(!verify({"--format", format, "--redact"}).out.contains(word.toUtf8()));
    }

    void takesThePaperAskedFor() {
        const QString name = folder_.filePath("letter.pdf");
        QCOMPARE(verify({"--format", "pdf", "--paper", "letter", "--output", name}).code, 0);
        QVERIFY(runTool("pdfinfo", {name}).out.contains("612 x 792"));
    }

    void endsWithOneClearLine() {
        const ToolRun run = verify({"--format", "pdf", "--output", "/no/such/folder/a.pdf"});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.contains("/no/such/folder/a.pdf"));
        const ToolRun two = runTool(program(), {"--format", "pdf", "a.example", "b.example"});
        QCOMPARE(two.code, 2);
        QVERIFY(two.err.contains("b.example"));
    }

    /// The formats without fonts start as fast as the gateway's own command.
    void needsNoFontsForText() {
        const ToolRun needed = runTool("readelf", {"--dynamic", program()});
        QCOMPARE(needed.code, 0);
        QVERIFY(needed.out.contains("libQt6Core"));
        QVERIFY(!needed.out.contains("libQt6Gui"));
    }

private:
    static QString program() { return QStringLiteral(DANEVERIFY); }
    QString savedCheck() const { return folder_.filePath("check.json"); }
    ToolRun verify(const QStringList& arguments) const {
        return runTool(program(), QStringList{"--open", savedCheck()} + arguments);
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(ReportFormatsTest)
#include "report_formats_test.moc"
