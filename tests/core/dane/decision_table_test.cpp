#include "core/dane/decision_table.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace danescope;
using namespace danescope::dane;
using dns::Status;

namespace {

constexpr std::array modes{Mode::mandatory, Mode::opportunistic};

template<class Enum>
std::string cell(const std::optional<Enum>& value) {
    return value ? std::string(id_of(*value)) : std::string();
}

std::string csv_line(const TableRow& row) {
    return std::string(id_of(row.mode)) + "," + std::to_string(row.number) + "," +
           std::string(id_of(row.mx)) + "," + cell(row.address) + "," + cell(row.tlsa) + "," +
           cell(row.certificate) + "," + std::string(id_of(row.action));
}

void for_all_facts(const std::function<void(const Facts&)>& check) {
    for (std::size_t mx = 0; mx < enum_ids<Status>.size(); ++mx) {
        for (std::size_t address = 0; address < enum_ids<Status>.size(); ++address) {
            for (std::size_t tlsa = 0; tlsa < enum_ids<Status>.size(); ++tlsa) {
                for (std::size_t certificate = 0; certificate < enum_ids<CertificateStatus>.size();
                     ++certificate) {
                    check(Facts{Status(mx), Status(address), Status(tlsa),
                                CertificateStatus(certificate)});
                }
            }
        }
    }
}

} // namespace

class DecisionTableTest : public QObject {
    Q_OBJECT

private slots:
    void holdsTheRowsOfTheGatewaysDocument();
    void numbersRowsFromOne();
    void decidesAtMostOneRow();
    void succeedsOnlyWhenEverythingIsSecureAndMatches();
    void fallsBackInOpportunisticModeOnly();
    void neverReadsAnErrorAsAbsence();
    void readsNodataAsNxdomain();
    void failsByAssumptionWhereNoRowFits();
    void narrowsThePossibleRows();
    void keepsTheDecidedRowPossible();
};

void DecisionTableTest::holdsTheRowsOfTheGatewaysDocument() {
    QFile file(QFINDTESTDATA("dane/decision_tables.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.takeFirst(), QByteArray("mode,row,mx,address,tlsa,certificate,action"));
    QList<QByteArray> rows;
    for (const Mode mode : modes) {
        for (const TableRow& row : table(mode)) {
            rows.append(QByteArray::fromStdString(csv_line(row)));
        }
    }
    QCOMPARE(rows, lines);
}

void DecisionTableTest::numbersRowsFromOne() {
    for (const Mode mode : modes) {
        int number = 0;
        for (const TableRow& row : table(mode)) {
            QCOMPARE(row.number, ++number);
            QVERIFY(row.mode == mode);
        }
    }
    QCOMPARE(table(Mode::mandatory).size(), std::size_t{15});
    QCOMPARE(table(Mode::opportunistic).size(), std::size_t{14});
}

void DecisionTableTest::decidesAtMostOneRow() {
    for_all_facts([](const Facts& facts) {
        const bool complete = facts.mx != Status::skipped && facts.address != Status::skipped &&
                              facts.tlsa != Status::skipped &&
                              facts.certificate != CertificateStatus::not_checked;
        if (complete) {
            QVERIFY(possible_rows(Mode::mandatory, facts).size() <= 1);
            QVERIFY(possible_rows(Mode::opportunistic, facts).size() <= 1);
        }
    });
}

void DecisionTableTest::succeedsOnlyWhenEverythingIsSecureAndMatches() {
    for_all_facts([](const Facts& facts) {
        const bool all_good = facts == Facts{Status::secure, Status::secure, Status::secure,
                                             CertificateStatus::success};
        for (const Mode mode : modes) {
            QCOMPARE(decide(mode, facts).action == Action::dane_success, all_good);
        }
    });
}

void DecisionTableTest::fallsBackInOpportunisticModeOnly() {
    for_all_facts([](const Facts& facts) {
        QVERIFY(decide(Mode::mandatory, facts).action != Action::fallback_to_tls);
        if (decide(Mode::opportunistic, facts).action == Action::dane_success) {
            QVERIFY(decide(Mode::mandatory, facts).action == Action::dane_success);
        }
    });
}

void DecisionTableTest::neverReadsAnErrorAsAbsence() {
    const Decision assumed{Action::dane_fail, std::nullopt, Basis::assumed};
    for_all_facts([&](const Facts& facts) {
        const bool path_open = facts.mx == Status::secure || facts.mx == Status::insecure;
        const bool reached =
            facts.mx == Status::error || (path_open && facts.address == Status::error) ||
            (path_open && facts.address == Status::secure && facts.tlsa == Status::error);
        if (reached) {
            QVERIFY(decide(Mode::mandatory, facts) == assumed);
            QVERIFY(decide(Mode::opportunistic, facts) == assumed);
        }
    });
}

void DecisionTableTest::readsNodataAsNxdomain() {
    for_all_facts([](Facts facts) {
        if (facts.tlsa != Status::nodata) {
            return;
        }
        Facts other = facts;
        other.tlsa = Status::nxdomain;
        for (const Mode mode : modes) {
            QVERIFY(decide(mode, facts) == decide(mode, other));
            QVERIFY(possible_rows(mode, facts) == possible_rows(mode, other));
        }
    });
    const Decision decision =
        decide(Mode::opportunistic, Facts{Status::secure, Status::secure, Status::nodata});
    QVERIFY(decision == (Decision{Action::fallback_to_tls, 4, Basis::table}));
}

void DecisionTableTest::failsByAssumptionWhereNoRowFits() {
    for_all_facts([](const Facts& facts) {
        for (const Mode mode : modes) {
            const Decision decision = decide(mode, facts);
            QCOMPARE(decision.row.has_value(), decision.basis == Basis::table);
            if (!decision.row) {
                QVERIFY(decision.action == Action::dane_fail);
            }
        }
    });
    const Facts no_connection{Status::secure, Status::secure, Status::secure,
                              CertificateStatus::not_checked};
    QVERIFY(!decide(Mode::mandatory, no_connection).row);
}

void DecisionTableTest::narrowsThePossibleRows() {
    Facts facts;
    QCOMPARE(possible_rows(Mode::mandatory, facts).size(), std::size_t{15});
    facts.mx = Status::secure;
    QCOMPARE(possible_rows(Mode::mandatory, facts), (std::vector{1, 2, 3, 4, 5, 6, 7}));
    facts.address = Status::secure;
    QCOMPARE(possible_rows(Mode::mandatory, facts), (std::vector{1, 2, 3, 4, 5}));
    facts.tlsa = Status::secure;
    QCOMPARE(possible_rows(Mode::mandatory, facts), (std::vector{1, 2}));
    facts.certificate = CertificateStatus::failed;
    QCOMPARE(possible_rows(Mode::mandatory, facts), (std::vector{2}));
    facts.tlsa = Status::error;
    QVERIFY(possible_rows(Mode::mandatory, facts).empty());
}

void DecisionTableTest::keepsTheDecidedRowPossible() {
    for_all_facts([](const Facts& facts) {
        for (const Mode mode : modes) {
            const Decision decision = decide(mode, facts);
            if (decision.row) {
                const std::vector<int> rows = possible_rows(mode, facts);
                QVERIFY(std::find(rows.begin(), rows.end(), *decision.row) != rows.end());
            }
        }
    });
}

QTEST_APPLESS_MAIN(DecisionTableTest)
#include "decision_table_test.moc"
