#include "tests/support/hashed_world.h"

#include "core/trace/plan.h"
#include "tests/support/hashed_zone.h"
#include "tests/support/message_builder.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

namespace danescope::test {

namespace {

using dns::RecordType;

constexpr std::size_t type_field = 3;
constexpr std::size_t iterations_field = 6;

const std::map<std::string, std::string>& names_and_types() {
    static const std::map<std::string, std::string> names{
        {"example.org", "NS SOA MX RRSIG DNSKEY NSEC3PARAM"},
        {"ns1.example.org", "A RRSIG"},
        {"mx1.example.org", "A RRSIG"},
        {"_tcp.mx1.example.org", ""},
        {"_25._tcp.mx1.example.org", "TLSA RRSIG"}};
    return names;
}

std::map<std::string, std::string> names_without_tlsa() {
    std::map<std::string, std::string> names = names_and_types();
    names.erase("_tcp.mx1.example.org");
    names.erase("_25._tcp.mx1.example.org");
    return names;
}

const std::vector<std::pair<std::string, RecordType>>& zone_questions() {
    static const std::vector<std::pair<std::string, RecordType>> questions{
        {"example.org", RecordType::dnskey},
        {"example.org", RecordType::mx},
        {"example.org", RecordType::nsec3param},
        {"mx1.example.org", RecordType::ds},
        {"mx1.example.org", RecordType::dnskey},
        {"mx1.example.org", RecordType::a},
        {"mx1.example.org", RecordType::aaaa},
        {"_tcp.mx1.example.org", RecordType::ds},
        {"_tcp.mx1.example.org", RecordType::dnskey},
        {"_25._tcp.mx1.example.org", RecordType::ds},
        {"_25._tcp.mx1.example.org", RecordType::dnskey},
        {"_25._tcp.mx1.example.org", RecordType::tlsa}};
    return questions;
}

/// What the walk makes of a question, in the validator's words.
dns::Validation validation_of(const std::vector<dnssec::Zone>& zones,
                              const dns::Question& question) {
    dns::Status status = dnssec::walked_status(zones, question);
    if (status == dns::Status::skipped) {
        for (const dnssec::Zone& zone : zones) {
            if (zone.name == question.owner && question.type == RecordType::dnskey) {
                status = zone.status;
            }
        }
    }
    switch (status) {
    case dns::Status::bogus:
        return dns::Validation::bogus;
    case dns::Status::insecure:
        return dns::Validation::insecure;
    default:
        return dns::Validation::secure;
    }
}

} // namespace

HashedWorld::HashedWorld(std::uint8_t zone_algorithm)
    : world(zone_algorithm)
    , algorithm(zone_algorithm) {
    const auto& keys = world.example;
    const Lines set{keys.ksk().dnskey_line(), keys.zsk().dnskey_line()};
    world.at("example.org", RecordType::dnskey).answer =
        set + Lines{keys.ksk().sign(set, good_window), keys.zsk().sign(set, good_window)};
    hash(1);
}

void HashedWorld::hash(std::uint16_t iterations) {
    const HashedZone hashed(world.example, "example.org", iterations, "ab12cd", names_and_types());
    world.at("example.org", RecordType::nsec3param).answer =
        world.example.signed_lines({hashed.parameters_line()});
    for (const auto& [owner, type] : zone_questions()) {
        Reply& reply = world.at(owner, type);
        if (reply.answer.empty()) {
            reply.authority = world.example.soa_lines() + hashed.signed_matching(owner);
        }
    }
}

void HashedWorld::deny_tlsa() {
    const Lines parameters = world.at("example.org", RecordType::nsec3param).answer;
    const auto iterations =
        static_cast<std::uint16_t>(std::stoi(field_of(parameters.front(), iterations_field)));
    const HashedZone hashed(world.example, "example.org", iterations, "ab12cd",
                            names_without_tlsa());
    for (const auto& [owner, type] : zone_questions()) {
        Reply& reply = world.at(owner, type);
        const bool below_host = owner[0] == '_';
        if (below_host) {
            reply = {{},
                     world.example.soa_lines() + hashed.signed_matching("mx1.example.org") +
                         hashed.signed_covering("_tcp.mx1.example.org") +
                         hashed.signed_covering("*.mx1.example.org"),
                     3};
        } else if (reply.answer.empty()) {
            reply.authority = world.example.soa_lines() + hashed.signed_matching(owner);
        }
    }
}

void HashedWorld::edit(const std::function<std::string(const std::string&)>& alter) {
    for (const auto& [owner, type] : zone_questions()) {
        Reply& reply = world.at(owner, type);
        for (Lines* lines : {&reply.answer, &reply.authority}) {
            std::transform(lines->begin(), lines->end(), lines->begin(), alter);
            std::erase(*lines, std::string());
        }
    }
}

void HashedWorld::serve_unsigned() {
    edit([](const std::string& line) {
        const std::string type = field_of(line, type_field);
        const bool left = type != "RRSIG" && type != "NSEC3" && type != "NSEC3PARAM";
        return left ? line : std::string();
    });
}

trace::Trace check_of(const SignedWorld& world) {
    std::map<dns::Question, dns::Answer> replies;
    const std::vector<dns::Answer> answers = world.answers();
    for (const dns::Answer& answer : answers) {
        replies.emplace(answer.question, answer);
    }
    const Instant at{std::chrono::seconds(world_time)};
    const auto zones = dnssec::walk_chain(answers, world.anchors(), at);
    trace::Trace trace;
    trace.request.domain = dns::Name::parse("example.org").value();
    trace.request.trust_anchors = world.anchors();
    trace.started = at;
    for (auto wanted = trace::questions_wanted(trace).now; !wanted.empty();
         wanted = trace::questions_wanted(trace).now) {
        for (const dns::Question& question : wanted) {
            const auto known = replies.find(question);
            dns::Answer answer = known != replies.end()
                                     ? known->second
                                     : failed_answer(question, dns::LookupFailure::timed_out);
            answer.validation = validation_of(zones, question);
            trace.lookups.push_back({question, Milliseconds(0), std::move(answer)});
        }
    }
    trace.end = trace::CheckEnd::completed;
    return trace;
}

} // namespace danescope::test
