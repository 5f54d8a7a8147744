#include "tests/ui/explain/examples.h"
#include "ui/explain/table_row.h"

#include <QtTest>

using namespace danescope;
using explain::DecisionTable;
using explain::Language;
using explain::LanguageCode;

class TableRowTest : public QObject {
    Q_OBJECT

private slots:
    void everyRowHasASentence() {
        for (const auto code : {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW}) {
            const Language language(code);
            for (const auto mode : {dane::Mode::mandatory, dane::Mode::opportunistic}) {
                QSet<QString> sentences;
                for (const dane::TableRow& row : dane::table(mode)) {
                    const QString sentence = explain::rowSentence(mode, row.number, language);
                    QVERIFY2(!sentence.isEmpty() && !sentence.contains('%'), qPrintable(sentence));
                    sentences.insert(sentence);
                }
                QCOMPARE(sentences.size(), static_cast<qsizetype>(dane::table(mode).size()));
                QVERIFY(!explain::rowSentence(mode, std::nullopt, language).isEmpty());
            }
        }
    }

    void theRowThatDecidedIsMatched() {
        const auto snapshot = test::expiredSignature().snapshot;
        const DecisionTable table = explain::decisionTable(
            snapshot, dane::Mode::mandatory, std::nullopt, Language(LanguageCode::en));
        QCOMPARE(table.rows.size(), std::size_t{15});
        for (const DecisionTable::Row& row : table.rows) {
            QCOMPARE(row.matched, row.number == 5);
            QCOMPARE(static_cast<qsizetype>(row.cells.size()), table.columns.size());
        }
        std::vector<std::size_t> left;
        for (const DecisionTable::Step& step : table.steps) {
            left.push_back(step.rows.size());
        }
        QCOMPARE(left, (std::vector<std::size_t>{15, 7, 5, 1, 1}));
        QCOMPARE(table.steps.back().rows, std::vector<int>{5});
        QCOMPARE(table.steps.front().label, QString("At first: 15 rows"));
        QVERIFY(table.sentence.startsWith("Row 5 gives DANE FAIL"));
    }

    void anOpenCheckLeavesRowsPossible() {
        const DecisionTable table =
            explain::decisionTable(test::halfWay().snapshot, dane::Mode::opportunistic,
                                   std::nullopt, Language(LanguageCode::en));
        for (const DecisionTable::Row& row : table.rows) {
            QVERIFY(!row.matched);
        }
        QCOMPARE(table.steps.back().rows, (std::vector<int>{1, 2, 3, 4, 5}));
    }

    void aPathHasItsOwnRow() {
        const auto snapshot = test::secondServerFails().snapshot;
        const Language language(LanguageCode::en);
        const auto matched = [&](std::optional<std::size_t> path) {
            int number = 0;
            for (const auto& row :
                 explain::decisionTable(snapshot, dane::Mode::mandatory, path, language).rows) {
                number = row.matched ? row.number : number;
            }
            return number;
        };
        QCOMPARE(matched(std::nullopt), 1);
        QCOMPARE(matched(1), 2);
    }
};

QTEST_GUILESS_MAIN(TableRowTest)
#include "table_row_test.moc"
