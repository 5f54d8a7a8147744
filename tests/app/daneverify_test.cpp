// The real command against the practice network: what it prints, where, and how it ends.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

QString program() {
    return QString::fromLatin1(DANEVERIFY);
}

/// As a user would run it, without a language of the machine's own.
Outcome run(const QStringList& arguments) {
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList inLab(const QStringList& arguments) {
    QStringList all{
        QStringLiteral("--lang"),         QStringLiteral("en"),
        QStringLiteral("--trust-anchor"), qEnvironmentVariable("DANESCOPE_LAB_TRUST_ANCHOR"),
        QStringLiteral("--smtp-port"),    qEnvironmentVariable("DANESCOPE_LAB_SMTP_PORT")};
    const QString hints = qEnvironmentVariable("DANESCOPE_LAB_ROOT_HINTS");
    if (hints.isEmpty()) {
        all << QStringLiteral("--resolver") << qEnvironmentVariable("DANESCOPE_LAB_RESOLVER");
    } else {
        all << QStringLiteral("--root-hints") << hints;
    }
    return all + arguments;
}

QStringList shapes(QString transcript) {
    transcript.replace(QRegularExpression(QStringLiteral("\\d+\\.\\d+\\.\\d+\\.\\d+")),
                       QStringLiteral("IP"));
    transcript.replace(QRegularExpression(QStringLiteral("on port \\d+")),
                       QStringLiteral("on port N"));
    transcript.replace(QRegularExpression(QStringLiteral("protocol \\S+, cipher \\S+\\.")),
                       QStringLiteral("protocol P, cipher C."));
    return transcript.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class DaneverifyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void printsTheSamplesLines_data();
    void printsTheSamplesLines();
    void printsOneDocumentALine();
    void opensWhatItSaved();
    void writesTicketsInThreeLanguages_data();
    void writesTicketsInThreeLanguages();
    void judgesAsOfAnotherTime();
    void judgesASavedTraceAsOfAnotherTime();
    void warnsAsEarlyAsAsked();
    void marksWhatItHides();
    void endsWithOneClearLine_data();
    void endsWithOneClearLine();
    void helpsInThreeLanguages();
};

void DaneverifyTest::initTestCase() {
    QVERIFY2(qEnvironmentVariableIsSet("DANESCOPE_LAB_TRUST_ANCHOR"),
             "run inside the practice network: tests/lab/run");
}

void DaneverifyTest::printsTheSamplesLines_data() {
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("secure") << "secure-match.example" << 0
                            << QStringList{"SECURE MX record(mx.D) found for D",
                                           "SECURE A record (IP) found for MX(mx.D) in D",
                                           "Connecting to IP on port N.",
                                           "Connected to IP from interface IP.",
                                           "SECURE TLSA record found for MX(mx.D) in D",
                                           "Checking TLS connection.",
                                           "TLS connection established: protocol P, cipher C.",
                                           "Certificate verification successful",
                                           "TLS connection succeeded D.",
                                           "DANE SUCCESS for D",
                                           "DANE verification completed."};
    QTest::newRow("insecure")
        << "insecure.example" << 1
        << QStringList{"INSECURE MX record(mx.D) found for D",
                       "INSECURE MX record(mx.D) found. The command will still proceed.",
                       "INSECURE A record (IP) found for MX(mx.D) in D", "DANE FAILED for D",
                       "DANE verification completed."};
    QTest::newRow("bogus") << "mx-bogus.example" << 1
                           << QStringList{"BOGUS MX record found for D", "DANE FAILED for D",
                                          "DANE verification completed."};
}

void DaneverifyTest::printsTheSamplesLines() {
    QFETCH(QString, domain);
    QFETCH(int, code);
    QFETCH(QStringList, lines);
    const Outcome outcome = run(inLab({domain}));
    QCOMPARE(outcome.code, code);
    QCOMPARE(shapes(QString(outcome.out).replace(domain, QStringLiteral("D"))), lines);
    QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
}

void DaneverifyTest::printsOneDocumentALine() {
    const Outcome outcome = run(
        inLab({"--json", "secure-match.example", "tlsa-nxdomain.example", "several-mx.example"}));
    QCOMPARE(outcome.code, 1);
    const QStringList lines = outcome.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QStringList domains;
    for (const QString& line : lines) {
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
        QVERIFY(document.isObject());
        QCOMPARE(document["schema"].toString(), "danescope-trace/1");
        domains += document["domain"].toString();
        for (const char* key : {"tool", "request", "started", "elapsed_ms", "mx", "paths",
                                "decision", "chain", "findings"}) {
            QVERIFY2(!document[QLatin1String(key)].isUndefined(), key);
        }
    }
    QCOMPARE(domains,
             (QStringList{"secure-match.example", "tlsa-nxdomain.example", "several-mx.example"}));
    const QJsonDocument several = QJsonDocument::fromJson(lines.last().toUtf8());
    QCOMPARE(several["paths"].toArray().size(), 2);
    QCOMPARE(several["decision"]["mandatory"]["action"].toString(), "dane-success");
}

void DaneverifyTest::opensWhatItSaved() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("trace.json"));
    const Outcome live = run(inLab({"--json", "--output", file, "several-mx.example"}));
    QCOMPARE(live.code, 0);
    QVERIFY(live.out.isEmpty());
    const Outcome opened = run({"--lang", "en", "--json", "--open", file});
    QCOMPARE(opened.code, 0);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(opened.out.toUtf8(), saved.readAll());
}

void DaneverifyTest::writesTicketsInThreeLanguages_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("en") << "en"
                        << "Mandatory";
    QTest::newRow("fr") << "fr" << QString::fromUtf8("Mode obligatoire");
    QTest::newRow("zh_TW") << "zh_TW" << QString::fromUtf8("強制模式");
}

void DaneverifyTest::writesTicketsInThreeLanguages() {
    QFETCH(QString, language);
    QFETCH(QString, word);
    const Outcome outcome =
        run(inLab({"--lang", language, "--format", "ticket", "secure-mismatch.example"}));
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.out.contains(word));
    QVERIFY(outcome.out.contains(QLatin1String("certificate-no-match")));
    QVERIFY(outcome.out.count(QLatin1Char('\n')) <= 41);
}

void DaneverifyTest::judgesAsOfAnotherTime() {
    const Outcome now = run(inLab({"secure-match.example"}));
    QCOMPARE(now.code, 0);
    const Outcome later = run(inLab({"--at", "2099-01-01T00:00:00Z", "secure-match.example"}));
    QCOMPARE(later.code, 1);
    QVERIFY(later.out.startsWith(QLatin1String("BOGUS MX record found")));
}

void DaneverifyTest::judgesASavedTraceAsOfAnotherTime() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("trace.json"));
    QCOMPARE(run(inLab({"--json", "--output", file, "secure-match.example"})).code, 0);
    QCOMPARE(run({"--open", file}).code, 0);
    const Outcome later = run({"--open", file, "--at", "2099-01-01T00:00:00Z"});
    QCOMPARE(later.code, 1);
    QVERIFY(later.out.startsWith(QLatin1String("BOGUS MX record found")));
}

void DaneverifyTest::warnsAsEarlyAsAsked() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("trace.json"));
    // The practice network's certificates last for 90 days.
    const auto warned = [](const Outcome& outcome) {
        return outcome.out.contains(QLatin1String("certificate-expires-soon"));
    };
    const QStringList check{"--json", "secure-match.example"};
    QVERIFY(!warned(run(inLab(check))));
    QCOMPARE(run(inLab(QStringList{"--warn-days", "120", "--output", file} + check)).code, 0);
    const Outcome opened = run({"--json", "--open", file});
    QVERIFY(warned(opened));
    QCOMPARE(QJsonDocument::fromJson(opened.out.toUtf8())["request"]["warn_days"].toInt(), 120);
    QVERIFY(!warned(run({"--json", "--warn-days", "0", "--open", file})));
}

void DaneverifyTest::marksWhatItHides() {
    const auto marked = [](const Outcome& outcome) {
        return QJsonDocument::fromJson(outcome.out.toUtf8())["redacted"].toBool();
    };
    QVERIFY(!marked(run(inLab({"--json", "secure-match.example"}))));
    QVERIFY(marked(run(inLab({"--json", "--redact", "secure-match.example"}))));
}

void DaneverifyTest::endsWithOneClearLine_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QString none = QStringLiteral("/no/such/file");
    QTest::newRow("no domain") << QStringList{} << 2 << "at least one domain";
    QTest::newRow("unknown option") << QStringList{"--nonsense", "a.example"} << 2 << "--nonsense";
    QTest::newRow("bad domain") << QStringList{"a..example"} << 2 << "a..example";
    QTest::newRow("warned for years")
        << QStringList{"--warn-days", "999", "a.example"} << 2 << "999";
    QTest::newRow("address") << QStringList{"192.0.2.1"} << 2 << "192.0.2.1";
    QTest::newRow("bad format") << QStringList{"--format", "docx", "a.example"} << 2 << "docx";
    QTest::newRow("anchor unreadable")
        << QStringList{"--trust-anchor", none, "a.example"} << 3 << none;
    QTest::newRow("anchor of nonsense")
        << QStringList{"--trust-anchor", program(), "a.example"} << 3 << "daneverify";
    QTest::newRow("hints unreadable")
        << QStringList{"--root-hints", none, "a.example"} << 3 << none;
    QTest::newRow("trace unreadable") << QStringList{"--open", none} << 3 << none;
    QTest::newRow("no trace") << QStringList{"--open", qEnvironmentVariable("DANESCOPE_LAB_CASES")}
                              << 3 << "cases.json";
}

void DaneverifyTest::endsWithOneClearLine() {
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Outcome outcome = run(QStringList{"--lang", "en"} + arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
}

void DaneverifyTest::helpsInThreeLanguages() {
    QStringList helps;
    for (const char* language : {"en", "fr", "zh_TW"}) {
        const Outcome outcome = run({"--lang", QString::fromLatin1(language), "--help"});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains(QLatin1String("--root-hints")));
        helps += outcome.out;
    }
    QCOMPARE(helps.removeDuplicates(), 0);
    const Outcome version = run({"--version"});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith(QLatin1String("daneverify ")));
}

QTEST_GUILESS_MAIN(DaneverifyTest)
#include "daneverify_test.moc"
