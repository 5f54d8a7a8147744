#include "core/dane/policy_profile.h"

#include <QFile>
#include <QTest>

using namespace danescope;
using namespace danescope::dane;
using dns::Status;

namespace {

constexpr int factColumns = 5;

template<class Enum>
Enum value(const QByteArray& id) {
    return from_id<Enum>(std::string_view(id.constData(), static_cast<std::size_t>(id.size())))
        .value();
}

QByteArray id(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// As the file has it: action and reason, with a question mark where no row says so.
QByteArray cell(const PolicyDecision& decision) {
    return id(id_of(decision.action)) + ' ' + id(id_of(decision.reason)) +
           (decision.basis == Basis::assumed ? "?" : "");
}

} // namespace

class PolicyProfileTest : public QObject {
    Q_OBJECT

private slots:
    void decidesAsItsSenderIsKnownTo();
    void isListedInOrder();
    void followsTheGatewaysTables();
    void givesAReasonForEachRowOfATable();
    void daneOnlyNeverSendsUnproven();
};

void PolicyProfileTest::decidesAsItsSenderIsKnownTo() {
    QFile file(QFINDTESTDATA("dane/policy_profiles.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    const QList<QByteArray> header = lines.takeFirst().split(',');
    QCOMPARE(header.size(), factColumns + static_cast<qsizetype>(policy_profiles().size()));
    for (const QByteArray& line : lines) {
        const QList<QByteArray> cells = line.split(',');
        QCOMPARE(cells.size(), header.size());
        const Facts facts{value<Status>(cells[0]), value<Status>(cells[1]), value<Status>(cells[2]),
                          value<CertificateStatus>(cells[3])};
        const bool all_unusable = cells[4] == "no";
        for (qsizetype column = factColumns; column < header.size(); ++column) {
            const PolicyProfile& sender = profile(value<Policy>(header[column]));
            const QByteArray said = cell(decide(sender, facts, all_unusable));
            QVERIFY2(said == cells[column],
                     (line + "\n" + header[column] + " says " + said).constData());
        }
    }
}

void PolicyProfileTest::isListedInOrder() {
    QCOMPARE(policy_profiles().size(), enum_ids<Policy>.size());
    for (std::size_t index = 0; index < policy_profiles().size(); ++index) {
        const PolicyProfile& sender = policy_profiles()[index];
        QCOMPARE(static_cast<std::size_t>(sender.id), index);
        QVERIFY(&profile(sender.id) == &sender);
        QVERIFY(!sender.name.empty() && !sender.source.empty());
        QVERIFY2(sender.table.has_value() == sender.rows.empty(), "a table, or rows of its own");
    }
}

void PolicyProfileTest::followsTheGatewaysTables() {
    const Facts facts{Status::secure, Status::secure, Status::bogus};
    QCOMPARE(decide(profile(Policy::cisco_mandatory), facts, false).row, std::optional(5));
    QCOMPARE(decide(profile(Policy::ddei_dane), facts, false).row, std::optional(5));
    QCOMPARE(decide(profile(Policy::postfix_dane), facts, false).row, std::optional<int>());
}

void PolicyProfileTest::givesAReasonForEachRowOfATable() {
    for (const PolicyProfile& sender : policy_profiles()) {
        if (!sender.reasons.empty()) {
            QCOMPARE(sender.reasons.size(), table(*sender.table).size());
        }
    }
}

void PolicyProfileTest::daneOnlyNeverSendsUnproven() {
    const PolicyProfile& sender = profile(Policy::postfix_dane_only);
    for (const PolicyRow& row : sender.rows) {
        QVERIFY(row.action == RfcAction::defer || row.action == RfcAction::authenticated);
    }
}

QTEST_APPLESS_MAIN(PolicyProfileTest)
#include "policy_profile_test.moc"
