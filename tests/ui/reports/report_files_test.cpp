// Reports as others read them: programs that know nothing of Danescope.

#include "tests/support/run_tool.h"
#include "tests/ui/explain/examples.h"
#include "tests/ui/plots/past_checks.h"
#include "tests/ui/reports/hostile_check.h"
#include "ui/reports/figure.h"
#include "ui/reports/pdf_writer.h"
#include "ui/reports/report.h"
#include "ui/reports/report_writer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <atomic>

using namespace danescope;
using explain::LanguageCode;
using reports::Format;
using reports::Paper;
using test::hostile_word;
using test::runTool;
using test::ToolRun;

namespace {

constexpr LanguageCode languages[] = {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW};

QByteArray written(const trace::Snapshot& snapshot, const reports::ReportOptions& options) {
    return reports::writtenReport(snapshot, options, [](int) { return true; }).value_or("");
}

QByteArray written(const trace::Snapshot& snapshot, Format format,
                   LanguageCode language = LanguageCode::en) {
    return written(snapshot, {format, language, false});
}

} // namespace

class ReportFilesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(folder_.isValid()); }

    void pdfIsSearchable_data() { languageRows(); }
    void pdfIsSearchable();
    void pdfReadsInOrder_data() { languageRows(); }
    void pdfReadsInOrder();
    void pdfRepeatsTheHeadsOfLongTables();
    void pdfHasBookmarks();
    void pdfKeepsItsPaper_data();
    void pdfKeepsItsPaper();
    void pdfShowsHostileTextAsText();
    void htmlIsValid_data() { languageRows(); }
    void htmlIsValid();
    void plotsAreInTheHtml_data() { languageRows(); }
    void plotsAreInTheHtml();
    void theCourseOfTheChecksIsShown_data() { languageRows(); }
    void theCourseOfTheChecksIsShown();
    void oneCheckIsNoCourse();
    void htmlShowsHostileTextAsText();
    void markdownShowsHostileTextAsText();
    void markdownHasTables();
    void svgIsWellFormed_data() { languageRows(); }
    void svgIsWellFormed();
    void pdfHoldsALineOnOnePageOnly();
    void svgShowsHostileTextAsText();
    void manyLanesAreSeveralFigures();
    void pngIsTwiceAsLarge();
    void redactsThePictureToo();
    void stopsWhenAsked_data();
    void stopsWhenAsked();
    void isWrittenOnAnyThread();

private:
    static void languageRows() {
        QTest::addColumn<LanguageCode>("language");
        for (const LanguageCode code : languages) {
            QTest::newRow(qPrintable(explain::languageId(code))) << code;
        }
    }

    /// The content in a file that a tool can read; kept for people to look at too.
    QString saved(const QString& name, const QByteArray& content) {
        const QDir shots(QStringLiteral(SCREENSHOT_DIR));
        shots.mkpath(QStringLiteral("."));
        const QString file = shots.filePath(QStringLiteral("report_") + name);
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? file
                                                                                      : QString();
    }

    QTemporaryDir folder_;
};

void ReportFilesTest::pdfIsSearchable() {
    QFETCH(LanguageCode, language);
    const QString file = saved(explain::languageId(language) + ".pdf",
                               written(test::expiredSignature().snapshot, Format::pdf, language));
    const ToolRun text = runTool("pdftotext", {"-layout", file, "-"});
    QCOMPARE(text.code, 0);
    const QString read = QString::fromUtf8(text.out);
    const QString verdict = language == LanguageCode::fr      ? "file d’attente"
                            : language == LanguageCode::zh_TW ? "佇列"
                                                              : "stays in the queue";
    for (const QString& wanted : {QString("example.org"), QString("rrsig-expired"), verdict,
                                  QString("DANE FAILED"), QString("TLSA")}) {
        QVERIFY2(read.contains(wanted), qPrintable(wanted));
    }
    QVERIFY(QRegularExpression("1 ?/ ?[2-9]").match(read).hasMatch());
    const ToolRun fonts = runTool("pdffonts", {file});
    QCOMPARE(fonts.code, 0);
    const QList<QByteArray> rows = fonts.out.trimmed().split('\n').mid(2);
    QVERIFY(rows.size() >= 2);
    for (const QByteArray& row : rows) {
        // "emb sub uni", then the object's number.
        const QRegularExpression embedded("\\syes\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+$");
        QVERIFY2(embedded.match(QString::fromUtf8(row)).hasMatch(), row);
    }
    // The trace is drawn, not pasted in as pixels.
    const ToolRun images = runTool("pdfimages", {"-list", file});
    QCOMPARE(images.out.trimmed().split('\n').size(), 2);
    QCOMPARE(runTool("qpdf", {"--check", file}).code, 0);
}

void ReportFilesTest::pdfHasBookmarks() {
    const QString file = saved("bookmarks.pdf", written(test::hostileCheck(), Format::pdf));
    const ToolRun json = runTool("qpdf", {"--json", "--json-key=outlines", file});
    QCOMPARE(json.code, 0);
    for (const char* chapter : {"Decision", "Trace", "Transcript", "How the check was made",
                                "Evidence: domain and mail servers", "\"kids\"", "/XYZ"}) {
        QVERIFY2(json.out.contains(chapter), chapter);
    }
    const ToolRun info = runTool("pdfinfo", {file});
    QVERIFY(info.out.contains("DANE check of example.org"));
    QVERIFY(!info.out.contains("JavaScript:      yes"));
}

void ReportFilesTest::pdfKeepsItsPaper_data() {
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("A4") << Paper::a4 << QByteArray("595 x 842 pts");
    QTest::newRow("Letter") << Paper::letter << QByteArray("612 x 792 pts");
}

void ReportFilesTest::pdfKeepsItsPaper() {
    QFETCH(Paper, paper);
    QFETCH(QByteArray, size);
    const QString file = saved("paper.pdf", written(test::secondServerFails().snapshot,
                                                    {Format::pdf, LanguageCode::en, false, paper}));
    const ToolRun info = runTool("pdfinfo", {file});
    QVERIFY2(info.out.contains(size), info.out);
}

void ReportFilesTest::pdfShowsHostileTextAsText() {
    const QString file = saved("hostile.pdf", written(test::hostileCheck(), Format::pdf));
    QCOMPARE(runTool("qpdf", {"--check", file}).code, 0);
    const ToolRun text = runTool("pdftotext", {"-raw", file, "-"});
    QVERIFY(QString::fromUtf8(text.out).contains("<script>alert('pwned')</script>"));
    for (const char32_t each : QString::fromUtf8(text.out).toUcs4()) {
        const bool isLayout = each == '\n' || each == '\f';
        QVERIFY(isLayout || QChar::category(each) != QChar::Other_Control);
        QVERIFY(QChar::category(each) != QChar::Other_Format);
    }
    const ToolRun links = runTool("qpdf", {"--qdf", "--object-streams=disable", file, "-"});
    for (const char* action : {"/URI", "/JavaScript", "/Launch", "/AA"}) {
        QVERIFY2(!links.out.contains(action), action);
    }
}

void ReportFilesTest::htmlIsValid() {
    QFETCH(LanguageCode, language);
    const QByteArray html = written(test::secondServerFails().snapshot, Format::html, language);
    const QString file = saved(explain::languageId(language) + ".html", html);
    const ToolRun tidy = runTool("tidy", {"-quiet", "-errors", "-utf8", file});
    // 0: nothing to say; 1: warnings, of which only those about the inline picture may be.
    QVERIFY2(tidy.code == 0 || tidy.code == 1, tidy.err);
    for (const QByteArray& remark : tidy.err.split('\n')) {
        QVERIFY2(remark.isEmpty() || remark.contains("svg") || remark.contains("proprietary"),
                 remark);
    }
    QVERIFY(html.contains("default-src 'none'"));
    // The trace, the validity periods and the step times.
    QCOMPARE(html.count("<svg"), 3);
    QCOMPARE(html.count("</svg>"), 3);
    for (const char* loading : {"src=", "<script", "<link", "url(", "@import"}) {
        QVERIFY2(!html.contains(loading), loading);
    }
}

void ReportFilesTest::htmlShowsHostileTextAsText() {
    const QByteArray html = written(test::hostileCheck(), Format::html);
    const QString file = saved("hostile.html", html);
    QVERIFY(html.contains("&lt;script&gt;alert('pwned')&lt;/script&gt;"));
    const auto count = [&](const char* path) {
        return runTool("xmllint", {"--html", "--recover", "--xpath",
                                   QStringLiteral("count(%1)").arg(QLatin1String(path)), file})
            .out.trimmed();
    };
    QCOMPARE(count("//script | //img | //a | //b | //iframe | //form | //@onerror"),
             QByteArray("0"));
    QCOMPARE(count("//pre[contains(., 'pwned')] | //dd[contains(., 'pwned')]") != "0", true);
}

void ReportFilesTest::markdownShowsHostileTextAsText() {
    const QByteArray markdown = written(test::hostileCheck(), Format::markdown);
    // All that a renderer may do: raw HTML let through, tables, bare addresses made into links.
    const ToolRun html =
        runTool("cmark-gfm", {"--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough"},
                markdown);
    QCOMPARE(html.code, 0);
    QVERIFY(html.out.contains(hostile_word.toUtf8()));
    for (const char* element : {"<script", "<img", "<a ", "<b>", "<del>", "<em>", "onerror=x"}) {
        QVERIFY2(!html.out.contains(element), element);
    }
    for (const QByteArray& line : markdown.split('\n')) {
        QVERIFY2(!line.contains('\x1B') && !line.contains('\r'), line);
    }
}

void ReportFilesTest::markdownHasTables() {
    const ToolRun html = runTool("cmark-gfm", {"-e", "table"},
                                 written(test::secondServerFails().snapshot, Format::markdown));
    QVERIFY(html.out.contains("<h1>DANE check of example.org</h1>"));
    QVERIFY(html.out.contains("<table>"));
    QVERIFY(html.out.contains("<strong>DANE FAIL</strong>"));
    QVERIFY(html.out.contains("<pre><code class=\"language-text\">"));
}

void ReportFilesTest::svgIsWellFormed() {
    QFETCH(LanguageCode, language);
    const QString file = saved(explain::languageId(language) + ".svg",
                               written(test::secondServerFails().snapshot, Format::svg, language));
    const ToolRun lint = runTool("xmllint", {"--noout", "--nonet", file});
    QVERIFY2(lint.code == 0, lint.err);
    const ToolRun text = runTool("xmllint", {"--xpath", "string(/*)", file});
    QVERIFY(text.out.contains("example.org"));
    QVERIFY(text.out.contains("TLSA"));
}

void ReportFilesTest::theCourseOfTheChecksIsShown() {
    QFETCH(LanguageCode, language);
    const reports::ReportInput input(test::secondServerFails().snapshot, test::aWeekOfChecks());
    const QByteArray html = reports::writtenReport(input, {Format::html, language, false}, [](int) {
                                return true;
                            }).value_or("");
    QCOMPARE(html.count("<svg"), 4);
    const QStringList words =
        language == LanguageCode::fr ? QStringList{"Validité restante, en jours", "indéterminé"}
        : language == LanguageCode::zh_TW ? QStringList{"剩餘有效天數", "無法判定"}
                                          : QStringList{"Validity left, in days", "could not tell"};
    for (const QString& word : words) {
        QVERIFY2(QString::fromUtf8(html).contains(word), qPrintable(word));
    }
    const QByteArray pdf = reports::writtenReport(input, {Format::pdf, language, false}, [](int) {
                               return true;
                           }).value_or("");
    const QString text =
        QString::fromUtf8(runTool("pdftotext", {"-raw", saved("course.pdf", pdf), "-"}).out);
    for (const QString& word : words) {
        QVERIFY2(text.contains(word), qPrintable(word));
    }
}

void ReportFilesTest::oneCheckIsNoCourse() {
    ui::CheckHistory past = test::aWeekOfChecks();
    past.resize(1);
    const auto html =
        reports::writtenReport({test::secondServerFails().snapshot, past},
                               {Format::html, LanguageCode::en, false}, [](int) { return true; });
    QVERIFY(!html->contains("Past checks"));
}

void ReportFilesTest::plotsAreInTheHtml() {
    QFETCH(LanguageCode, language);
    const QByteArray html = written(test::secondServerFails().snapshot, Format::html, language);
    const QString now = language == LanguageCode::fr      ? "maintenant"
                        : language == LanguageCode::zh_TW ? "現在"
                                                          : "now";
    qsizetype from = 0;
    QStringList texts;
    while ((from = html.indexOf("<svg", from)) >= 0) {
        const qsizetype to = html.indexOf("</svg>", from) + 6;
        const ToolRun text = runTool("xmllint", {"--nonet", "--xpath", "string(/*)", "-"},
                                     html.mid(from, to - from));
        QVERIFY2(text.code == 0, text.err);
        texts << QString::fromUtf8(text.out);
        from = to;
    }
    QCOMPARE(texts.size(), 3);
    QVERIFY(texts[1].contains("RRSIG DNSKEY · example.org"));
    QVERIFY2(texts[1].contains(now), qPrintable(texts[1]));
    QVERIFY(texts[2].contains("SMTP mx1.example.org 192.0.2.10"));
}

void ReportFilesTest::pdfReadsInOrder() {
    QFETCH(LanguageCode, language);
    const trace::Snapshot snapshot = test::secondServerFails().snapshot;
    const reports::Report report = reports::makeReport(snapshot, explain::Language(language));
    const QString file = saved(explain::languageId(language) + "_order.pdf",
                               written(snapshot, Format::pdf, language));
    const ToolRun run = runTool("pdftotext", {"-raw", file, "-"});
    const auto squeezed = [](QString text) {
        return text.removeIf([](QChar each) { return each.isSpace(); });
    };
    const QString text = squeezed(QString::fromUtf8(run.out));
    // Ideographs, not the radicals that look like them.
    QVERIFY(!QRegularExpression("[\\x{2E80}-\\x{2FDF}]").match(text).hasMatch());
    qsizetype at = 0;
    const auto follows = [&](const QString& words) {
        const qsizetype found = text.indexOf(squeezed(words), at);
        if (found >= 0) {
            at = found;
        }
        return found >= 0;
    };
    QVERIFY(follows(report.title));
    QVERIFY(follows(report.verdict.sentence));
    for (const reports::Chapter& chapter : report.chapters) {
        QVERIFY2(follows(chapter.title), qPrintable(chapter.title));
        for (const reports::Part& part : chapter.parts) {
            QVERIFY2(follows(part.title), qPrintable(part.title));
            if (part.plot) {
                QVERIFY2(follows(part.plot->rows.front().label),
                         qPrintable(part.plot->rows.front().label));
            }
        }
    }
}

void ReportFilesTest::pdfRepeatsTheHeadsOfLongTables() {
    trace::Evaluation evaluation = *test::passing().snapshot.evaluation;
    auto& signatures = evaluation.chain.back().signatures;
    for (int number = 0; number < 90; ++number) {
        dnssec::SignatureCheck copy = signatures.front();
        copy.key_tag = static_cast<std::uint16_t>(number);
        signatures.push_back(copy);
    }
    const trace::Snapshot snapshot{test::passing().snapshot.trace,
                                   std::make_shared<const trace::Evaluation>(evaluation)};
    const QString file = saved("long.pdf", written(snapshot, Format::pdf));
    const QList<QByteArray> pages = runTool("pdftotext", {"-layout", file, "-"}).out.split('\f');
    int headed = 0;
    for (const QByteArray& page : pages) {
        headed += page.contains("Valid from") && page.contains("Valid until") ? 1 : 0;
    }
    QVERIFY2(headed >= 3, qPrintable(QString::number(headed)));
}

void ReportFilesTest::pdfHoldsALineOnOnePageOnly() {
    int breaks = 0;
    for (const test::Example& sample :
         {test::passing(), test::expiredSignature(), test::secondServerFails(),
          test::unsignedDomain(), test::nullMx()}) {
        const QString file = saved("pages.pdf", written(sample.snapshot, Format::pdf));
        const QList<QByteArray> pages = runTool("pdftotext", {"-raw", file, "-"}).out.split('\f');
        for (qsizetype page = 1; page + 1 < pages.size(); ++page) {
            const QList<QByteArray> before = pages[page - 1].trimmed().split('\n');
            const QByteArray first = pages[page].trimmed().split('\n').first();
            // The last line is the footer.
            QVERIFY2(before.size() > 1 && before[before.size() - 2] != first, first);
            ++breaks;
        }
    }
    QVERIFY(breaks > 10);
}

void ReportFilesTest::svgShowsHostileTextAsText() {
    const QString file = saved("hostile.svg", written(test::hostileCheck(), Format::svg));
    QCOMPARE(runTool("xmllint", {"--noout", "--nonet", file}).code, 0);
    const ToolRun elements =
        runTool("xmllint", {"--xpath",
                            "count(//*[local-name() = 'script' or local-name() = 'b' or "
                            "local-name() = 'a' or local-name() = 'image'])",
                            file});
    QCOMPARE(elements.out.trimmed(), QByteArray("0"));
}

void ReportFilesTest::manyLanesAreSeveralFigures() {
    reports::Report report = reports::makeReport(test::secondServerFails().snapshot,
                                                 explain::Language(LanguageCode::en));
    QCOMPARE(reports::traceFigures(report).size(), std::size_t{1});
    const explain::Lane lane = report.outline.lanes.front();
    report.outline.lanes.assign(31, lane);
    const std::vector<reports::Figure> figures = reports::traceFigures(report);
    // Two of fifteen lanes, one of one, one of the chain.
    QCOMPARE(figures.size(), std::size_t{4});
    QCOMPARE(figures[0].size, figures[1].size);
    QVERIFY(figures[2].size.height() < figures[1].size.height());
    for (const reports::Figure& figure : figures) {
        // Of the shape of a page, so that it need not shrink to fit on one.
        QVERIFY(figure.size.height() > 0 && figure.size.height() < 1.3 * figure.size.width());
    }
}

void ReportFilesTest::pngIsTwiceAsLarge() {
    const trace::Snapshot snapshot = test::secondServerFails().snapshot;
    const QString png = saved("en.png", written(snapshot, Format::png));
    const QString svg = saved("twice.svg", written(snapshot, Format::svg));
    QVERIFY(runTool("file", {png}).out.contains("PNG image data"));
    const ToolRun view = runTool("xmllint", {"--xpath", "string(/*/@viewBox)", svg});
    const QList<QByteArray> box = view.out.trimmed().split(' ');
    QCOMPARE(box.size(), 4);
    const ToolRun size = runTool("identify", {"-format", "%w %h", png});
    const QByteArray twice = QByteArray::number(qRound(2 * box[2].toDouble())) + ' ' +
                             QByteArray::number(qRound(2 * box[3].toDouble()));
    QCOMPARE(size.out.trimmed(), twice);
}

void ReportFilesTest::redactsThePictureToo() {
    const trace::Snapshot snapshot = test::insideCheck();
    for (const Format format : {Format::html, Format::pdf, Format::svg}) {
        QByteArray text = written(snapshot, {format, LanguageCode::en, true});
        if (format == Format::pdf) {
            text = runTool("pdftotext", {saved("redacted.pdf", text), "-"}).out;
        }
        QVERIFY(text.contains("example.org"));
        for (const char* word : {"10.20.30.40", "192.0.2.200"}) {
            QVERIFY2(!text.contains(word), word);
        }
        QCOMPARE(text.contains("resolver 1 (hidden)"), format != Format::svg);
    }
}

void ReportFilesTest::stopsWhenAsked_data() {
    QTest::addColumn<Format>("format");
    QTest::newRow("pdf") << Format::pdf;
    QTest::newRow("html") << Format::html;
    QTest::newRow("png") << Format::png;
    QTest::newRow("json") << Format::json;
}

void ReportFilesTest::stopsWhenAsked() {
    QFETCH(Format, format);
    const trace::Snapshot snapshot = test::passing().snapshot;
    const reports::ReportOptions options{format, LanguageCode::en, false};
    QList<int> steps;
    QVERIFY(reports::writtenReport(snapshot, options, [&](int percent) {
        steps << percent;
        return true;
    }));
    QVERIFY(std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.first(), 0);
    QCOMPARE(steps.last(), 100);
    for (qsizetype stop = 0; stop < steps.size(); ++stop) {
        qsizetype step = 0;
        QVERIFY(!reports::writtenReport(snapshot, options, [&](int) { return step++ < stop; }));
        QCOMPARE(step, stop + 1);
    }
}

void ReportFilesTest::isWrittenOnAnyThread() {
    const trace::Snapshot snapshot = test::secondServerFails().snapshot;
    std::atomic_int done = 0;
    QList<QThread*> threads;
    for (const Format format : {Format::pdf, Format::html, Format::png, Format::svg}) {
        threads << QThread::create(
            [&snapshot, &done, format] { done += written(snapshot, format).isEmpty() ? 0 : 1; });
        threads.last()->start();
    }
    for (QThread* thread : threads) {
        QVERIFY(thread->wait(60'000));
        delete thread;
    }
    QCOMPARE(done.load(), 4);
}

QTEST_MAIN(ReportFilesTest)
#include "report_files_test.moc"
