#include "core/findings/catalogue.h"
#include "core/trace/evaluation.h"
#include "core/trace/json.h"
#include "ui/explain/practice_cases.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTest>

#include <map>
#include <set>

using namespace danescope;
using explain::PracticeCase;

namespace {

constexpr qint64 mostBytes = 200 * 1024;

QString id(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString decision(const dane::Decision& decision) {
    return id(id_of(decision.action)) + QLatin1Char(',') +
           (decision.row ? QString::number(*decision.row) : QString());
}

QString rootCause(const trace::Evaluation& evaluation) {
    for (const findings::Finding& finding : evaluation.findings) {
        if (finding.root_cause) {
            return id(id_of(finding.code));
        }
    }
    return {};
}

QByteArray content(const QString& fileName) {
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PracticeCasesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isDecidedAsItsCaseIsMadeFor_data();
    void isDecidedAsItsCaseIsMadeFor();
    void everyCaseIsBundled();
    void everyRowOfBothTablesIsThere();
    void everyFamilyOfCausesIsThere();
    void everyFamilyIsOneGroup();
    void everyLessonIsAWholeSentenceOfItsOwn();
    void marksNameTheLesson();

private:
    struct Read {
        trace::Trace trace;
        trace::Evaluation evaluation;
    };
    std::map<std::string, Read> read_;
    QMap<QString, QString> expected_;
};

void PracticeCasesTest::initTestCase() {
    QStringList lines =
        QString::fromUtf8(content(QStringLiteral(PRACTICE_FOLDER) + "/expected.csv"))
            .trimmed()
            .split('\n');
    QVERIFY(lines.takeFirst().startsWith("name,mx,mandatory,"));
    for (const QString& line : lines) {
        expected_[line.section(',', 0, 0)] = line.section(',', 1);
    }
    for (const PracticeCase& entry : explain::practiceCases()) {
        const QByteArray text = content(QStringLiteral(":/practice/%1.json").arg(entry.name));
        auto trace = trace::read_json(text.toStdString());
        QVERIFY2(trace.has_value(), entry.name);
        trace::Evaluation evaluation = trace::evaluate(*trace);
        read_.emplace(entry.name, Read{std::move(*trace), std::move(evaluation)});
    }
}

void PracticeCasesTest::isDecidedAsItsCaseIsMadeFor_data() {
    QTest::addColumn<QString>("name");
    for (const PracticeCase& entry : explain::practiceCases()) {
        QTest::newRow(entry.name) << QString(entry.name);
    }
}

void PracticeCasesTest::isDecidedAsItsCaseIsMadeFor() {
    QFETCH(QString, name);
    const auto& [trace, evaluation] = read_.at(name.toStdString());
    QCOMPARE(trace.practice, name.toStdString());
    QVERIFY(evaluation.decisions.has_value());
    const QString found =
        QStringList{id(id_of(evaluation.mx.status)), decision(evaluation.decisions->mandatory),
                    decision(evaluation.decisions->opportunistic),
                    id(id_of(evaluation.decisions->rfc7672.action)), rootCause(evaluation)}
            .join(',');
    QCOMPARE(found, expected_.value(name));
}

void PracticeCasesTest::everyCaseIsBundled() {
    const QDir folder(QStringLiteral(PRACTICE_FOLDER));
    const QStringList files = folder.entryList({"*.json"});
    QVERIFY(explain::practiceCases().size() >= 45);
    QCOMPARE(files.size(), static_cast<qsizetype>(explain::practiceCases().size()));
    const QByteArray machine = QSysInfo::machineHostName().toUtf8();
    for (const QString& file : files) {
        const QByteArray text = content(folder.filePath(file));
        QVERIFY2(text.size() < mostBytes, qPrintable(file));
        QVERIFY2(text.contains("\"root_hints_file\":\"\""), qPrintable(file));
        for (const QByteArray& word : {QByteArray("/tmp/"), QByteArray("/home/"), machine}) {
            QVERIFY2(word.size() < 5 || word == "localhost" || !text.contains(word),
                     qPrintable(file));
        }
    }
}

void PracticeCasesTest::everyRowOfBothTablesIsThere() {
    std::set<int> mandatory;
    std::set<int> opportunistic;
    for (const auto& [name, read] : read_) {
        mandatory.insert(read.evaluation.decisions->mandatory.row.value_or(0));
        opportunistic.insert(read.evaluation.decisions->opportunistic.row.value_or(0));
    }
    for (const dane::TableRow& row : dane::table(dane::Mode::mandatory)) {
        QVERIFY2(mandatory.contains(row.number), qPrintable(QString::number(row.number)));
    }
    for (const dane::TableRow& row : dane::table(dane::Mode::opportunistic)) {
        QVERIFY2(opportunistic.contains(row.number), qPrintable(QString::number(row.number)));
    }
}

void PracticeCasesTest::everyFamilyOfCausesIsThere() {
    std::set<findings::Step> steps;
    std::set<findings::Code> causes;
    for (const auto& [name, read] : read_) {
        for (const findings::Finding& finding : read.evaluation.findings) {
            steps.insert(findings::info(finding.code).step);
            if (finding.root_cause) {
                causes.insert(finding.code);
            }
        }
    }
    for (std::size_t step = 0; step < enum_ids<findings::Step>.size(); ++step) {
        const auto value = static_cast<findings::Step>(step);
        QVERIFY2(steps.contains(value), qPrintable(id(id_of(value))));
    }
    QVERIFY(causes.size() > 40);
}

void PracticeCasesTest::everyFamilyIsOneGroup() {
    std::set<explain::PracticeFamily> closed;
    const auto cases = explain::practiceCases();
    for (std::size_t i = 1; i < cases.size(); ++i) {
        if (cases[i].family != cases[i - 1].family) {
            QVERIFY(closed.insert(cases[i - 1].family).second);
            QVERIFY(!closed.contains(cases[i].family));
        }
    }
}

void PracticeCasesTest::everyLessonIsAWholeSentenceOfItsOwn() {
    for (const auto code :
         {explain::LanguageCode::en, explain::LanguageCode::fr, explain::LanguageCode::zh_TW}) {
        const explain::Language language(code);
        QSet<QString> lessons;
        for (const PracticeCase& entry : explain::practiceCases()) {
            const QString lesson = language.text(entry.lesson);
            QVERIFY2(!lessons.contains(lesson), entry.name);
            lessons.insert(lesson);
            QVERIFY2(lesson.endsWith(code == explain::LanguageCode::zh_TW ? u'。' : u'.'),
                     entry.name);
        }
    }
}

void PracticeCasesTest::marksNameTheLesson() {
    const explain::Language english(explain::LanguageCode::en);
    QVERIFY(explain::practiceMark("null-mx", english).startsWith("Practice case: A null MX"));
    QCOMPARE(explain::practiceMark("of a later version", english), QString("Practice case"));
}

QTEST_GUILESS_MAIN(PracticeCasesTest)
#include "practice_cases_test.moc"
