#include "ui/reports/column_shares.h"

#include <QTest>

#include <numeric>

using namespace danescope;
using explain::Section;
using explain::Tone;

namespace {

constexpr int room = 60;

Section tableOf(const QStringList& columns, const QStringList& cells) {
    Section table;
    table.columns = columns;
    std::vector<explain::Chip> row;
    for (const QString& cell : cells) {
        row.push_back({cell, Tone::neutral});
    }
    table.rows.push_back(row);
    return table;
}

} // namespace

class ColumnSharesTest : public QObject {
    Q_OBJECT

private slots:
    void sumsToOne_data() {
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("all fit") << QStringList{"a", "bb", "ccc"};
        QTest::newRow("texts wrap")
            << QStringList{"word", QString("many words ").repeated(20), "word"};
        QTest::newRow("words are too long")
            << QStringList{QString(300, 'x'), QString(300, 'y'), QString(300, 'z')};
        QTest::newRow("empty") << QStringList{"", "", ""};
    }

    void sumsToOne() {
        QFETCH(QStringList, cells);
        const auto shares = reports::columnShares(tableOf({"A", "B", "C"}, cells), room);
        QCOMPARE(shares.size(), std::size_t{3});
        QVERIFY(qFuzzyCompare(std::accumulate(shares.begin(), shares.end(), 0.0), 1.0));
        for (const double share : shares) {
            QVERIFY(share > 0);
        }
    }

    void leavesWordsWhole() {
        const QString sentence = QString("many words ").repeated(20);
        const auto shares =
            reports::columnShares(tableOf({"Verdict", "Text"}, {"good", sentence}), room);
        QVERIFY(shares[0] * room >= QString("Verdict").size());
        QVERIFY(shares[1] > shares[0]);
    }

    void leavesShortTextsOnALine() {
        const QString sentence = QString("many words ").repeated(20);
        const auto shares = reports::columnShares(
            tableOf({"A", "B", "C"}, {"已過期", "DANE SUCCESS", sentence}), room);
        QVERIFY(shares[0] * room >= 6);
        QVERIFY(shares[1] * room >= 12);
    }

    void countsTheSignOfATone() {
        Section table = tableOf({"A", "B"}, {"secure", "secure"});
        table.rows.front().front().tone = Tone::ok;
        const auto shares = reports::columnShares(table, room);
        QVERIFY(shares[0] > shares[1]);
    }

    void countsChineseAsTwoAndBreaksItAnywhere() {
        const auto fitting = reports::columnShares(tableOf({"A", "B"}, {"憑證憑證", "abcd"}), room);
        QVERIFY(fitting[0] > fitting[1]);
        const QString sentence = QString("憑證").repeated(40);
        const auto wrapped =
            reports::columnShares(tableOf({"A", "B"}, {sentence, "certificate"}), room);
        QVERIFY(wrapped[1] * room >= QString("certificate").size());
    }
};

QTEST_GUILESS_MAIN(ColumnSharesTest)
#include "column_shares_test.moc"
