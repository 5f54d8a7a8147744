// A zone signed with an algorithm that the walk knows and the validator does not.

#include "core/trace/validator_limits.h"

#include "core/trace/evaluation.h"
#include "tests/support/hashed_world.h"

#include <QTest>

#include <algorithm>

using namespace danescope;
using namespace danescope::trace;
using dns::RecordType;
using findings::Code;

namespace {

/// A good check, the validator calling all of example.org insecure but for its DS.
Trace lost_on_validator() {
    Trace trace = test::check_of(test::SignedWorld());
    const dns::Name zone = dns::Name::parse("example.org").value();
    for (Lookup& lookup : trace.lookups) {
        const bool is_ds = lookup.question == dns::Question{zone, RecordType::ds};
        if (lookup.question.owner.is_at_or_below(zone) && !is_ds) {
            lookup.answer->validation = dns::Validation::insecure;
        }
    }
    return trace;
}

} // namespace

class ValidatorLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void followsTheValidator();
    void leavesOtherZonesAlone();
};

void ValidatorLimitsTest::followsTheValidator() {
    const Evaluation evaluation = evaluate(lost_on_validator());
    const findings::Finding& cause = evaluation.findings.front();
    QVERIFY(cause.root_cause);
    QCOMPARE(cause.code, Code::key_algorithm_unsupported);
    QCOMPARE(std::get<std::int64_t>(cause.arguments.at("algorithm")), std::int64_t{13});
    QVERIFY(test::zone_at(evaluation.chain, "example.org").status == dns::Status::insecure);
    QVERIFY(test::zone_at(evaluation.chain, "org").status == dns::Status::secure);
    QVERIFY(std::ranges::none_of(evaluation.findings, [](const findings::Finding& finding) {
        return finding.code == Code::validator_disagrees;
    }));
}

void ValidatorLimitsTest::leavesOtherZonesAlone() {
    const Evaluation evaluation = evaluate(test::check_of(test::SignedWorld()));
    QVERIFY(test::zone_at(evaluation.chain, "example.org").status == dns::Status::secure);
    QVERIFY(!algorithm_not_followed(test::zone_at(evaluation.chain, "example.org")));
}

QTEST_APPLESS_MAIN(ValidatorLimitsTest)
#include "validator_limits_test.moc"
