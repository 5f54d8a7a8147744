#include "core/findings/catalogue.h"
#include "core/trace/evaluation.h"
#include "tests/support/broken_zones.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <map>
#include <sstream>

using namespace danescope;
using findings::Finding;
using test::BrokenZone;
using test::HashedWorld;

Q_DECLARE_METATYPE(const BrokenZone*)

namespace {

const HashedWorld& good_world(std::uint8_t algorithm) {
    static const HashedWorld rsa(8);
    static const HashedWorld p256(13);
    return algorithm == 8 ? rsa : p256;
}

trace::Evaluation evaluation_of(const BrokenZone& zone, std::uint8_t algorithm) {
    HashedWorld world = good_world(algorithm);
    zone.alter(world);
    return trace::evaluate(test::check_of(world.world));
}

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

std::vector<std::string> words_of(const std::string& line) {
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    return words;
}

/// Places of the fields by which two lines differ.
std::string differing_fields(const std::string& one, const std::string& other) {
    const auto first = words_of(one);
    const auto second = words_of(other);
    std::string places;
    for (std::size_t index = 0; index < std::min(first.size(), second.size()); ++index) {
        places += first[index] == second[index] ? "" : ' ' + std::to_string(index);
    }
    return places;
}

std::string argument(const Finding& finding, const std::string& name) {
    const auto found = finding.arguments.find(name);
    if (found == finding.arguments.end()) {
        return {};
    }
    if (const auto* number = std::get_if<std::int64_t>(&found->second)) {
        return std::to_string(*number);
    }
    if (const auto* instant = std::get_if<Instant>(&found->second)) {
        return *instant < Instant(std::chrono::seconds(test::world_time)) ? "past" : "future";
    }
    return std::get<std::string>(found->second);
}

/// What a reader sees of a finding, key tags and everything else that differs from zone to zone
/// left out.
std::string appearance(const Finding& finding) {
    std::string seen(id_of(finding.code));
    if (finding.code == findings::Code::key_zone_bit_unset) {
        seen += " | " + argument(finding, "name");
    }
    for (const char* name : {"type", "algorithm", "digest_type", "inception", "expiration"}) {
        seen += " | " + argument(finding, name);
    }
    const std::string actual = argument(finding, "actual");
    const std::string expected = argument(finding, "expected");
    const bool is_line = actual.find(" IN ") != std::string::npos;
    return seen + " | " + (is_line ? differing_fields(actual, expected) : actual + '>' + expected);
}

} // namespace

class RepairTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheFault_data();
    void namesTheFault();
    void tellsTheFaultsApart();
    void asksNothingMoreOfAGoodZone();
};

void RepairTest::namesTheFault_data() {
    QTest::addColumn<const BrokenZone*>("zone");
    QTest::addColumn<std::uint8_t>("algorithm");
    for (const std::uint8_t algorithm : {8, 13}) {
        for (const auto* zones : {&test::broken_zones(), &test::other_broken_zones()}) {
            for (const BrokenZone& zone : *zones) {
                QTest::addRow("%s, algorithm %d", zone.name.c_str(), algorithm)
                    << &zone << algorithm;
            }
        }
    }
}

void RepairTest::namesTheFault() {
    QFETCH(const BrokenZone*, zone);
    QFETCH(std::uint8_t, algorithm);
    const auto evaluation = evaluation_of(*zone, algorithm);
    const auto& found = evaluation.findings;
    QVERIFY(!found.empty());
    QCOMPARE(text(id_of(found.front().code)), text(zone->code));
    QVERIFY(found.front().root_cause);
    QCOMPARE(text(found.front().zone), "example.org");
    QVERIFY(findings::has_required_arguments(found.front()));
    const QString expected = text(argument(found.front(), "expected"));
    QCOMPARE(expected, text(zone->expected(good_world(algorithm))));
    const bool is_record =
        findings::info(found.front().code).expected == findings::Expected::record;
    QVERIFY(expected.isEmpty() || expected.contains(" IN ") == is_record);
}

void RepairTest::tellsTheFaultsApart() {
    QCOMPARE(test::broken_zones().size(), std::size_t{40});
    std::map<std::string, std::vector<std::string>> by_appearance;
    for (const BrokenZone& zone : test::broken_zones()) {
        by_appearance[appearance(evaluation_of(zone, 8).findings.front())].push_back(zone.name);
    }
    std::size_t alone = 0;
    for (const auto& [seen, names] : by_appearance) {
        alone += names.size() == 1 ? 1 : 0;
        if (names.size() > 1) {
            // Their answers are the same, byte by byte.
            QCOMPARE(names,
                     (std::vector<std::string>{"nsec3param-missing", "no-nsec3param-nsec3"}));
        }
    }
    QCOMPARE(alone, std::size_t{38});
}

void RepairTest::asksNothingMoreOfAGoodZone() {
    const trace::Trace trace = test::check_of(good_world(13).world);
    for (const trace::Lookup& lookup : trace.lookups) {
        QVERIFY(lookup.question.type != dns::RecordType::nsec3param);
    }
    for (const Finding& finding : trace::evaluate(trace).findings) {
        QVERIFY2(findings::info(finding.code).step != findings::Step::chain,
                 id_of(finding.code).data());
    }
}

QTEST_APPLESS_MAIN(RepairTest)
#include "repair_test.moc"
