#include "core/trace/plan.h"

#include "core/trace/mx_step.h"
#include "core/trace/steps.h"
#include "core/trace/tlsa_step.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>

namespace danescope::trace {

namespace {

using dns::RecordType;
using dns::Status;

/// Bounds what hostile answers can make a check ask; no honest domain comes near it.
constexpr std::size_t max_questions = 1000;

/// Collects questions, each once, without those that were asked already.
class Wanted {
public:
    explicit Wanted(const Trace& trace)
        : trace_(trace) {}

    void now(const dns::Question& question) {
        if (seen_.insert(question).second && trace_.find(question) == nullptr &&
            asked_so_far() < max_questions) {
            plan_.now.push_back(question);
        }
    }

    void ahead(const dns::Question& question) {
        if (seen_.insert(question).second && trace_.find(question) == nullptr) {
            plan_.ahead.push_back(question);
        }
    }

    /// The links of the chain of trust down to a name.
    void zones_down_to(const dns::Name& name) {
        if (!walked_.insert(name).second) {
            return;
        }
        for (const dns::Name& zone : name.from_root()) {
            if (!zone.is_root()) {
                now({zone, RecordType::ds});
            }
            now({zone, RecordType::dnskey});
        }
    }

    QuestionPlan plan() && { return std::move(plan_); }

private:
    std::size_t asked_so_far() const { return trace_.lookups.size() + plan_.now.size(); }

    const Trace& trace_;
    std::set<dns::Question> seen_;
    std::set<dns::Name> walked_;
    QuestionPlan plan_;
};

/// The zone that signed for a name is known from its signatures. Without any, each ancestor may be
/// the zone cut where the signed part of the tree ends.
void add_zones_of(Wanted& wanted, const Reading& reading, const dns::Question& question) {
    if (!reading.done() || reading.answer == nullptr) {
        return;
    }
    std::vector<dns::Name> owners = reading.rrset.alias_chain;
    if (owners.empty()) {
        owners.push_back(question.owner);
    }
    for (const dns::Name& owner : owners) {
        const bool plain = reading.status != Status::secure && reading.status != Status::nodata &&
                           reading.status != Status::nxdomain;
        bool signed_for = false;
        for (const dns::Name& signer : reading.signers) {
            if (owner.is_at_or_below(signer)) {
                wanted.zones_down_to(signer);
                signed_for = signed_for || signer != dns::Name();
            }
        }
        if (plain && !signed_for) {
            wanted.zones_down_to(owner);
        }
    }
}

/// The deepest zone at or above a name that its parent vouches for; nullopt above the first.
std::optional<dns::Name> protected_zone(Readings& readings, const dns::Name& name) {
    std::optional<dns::Name> deepest;
    for (const dns::Name& ancestor : name.from_root()) {
        const Reading& ds = readings.of({ancestor, RecordType::ds});
        if (ds.status == Status::secure && !ds.rrset.records.empty()) {
            deepest = ancestor;
        }
    }
    return deepest;
}

/// What tells the fault of a bogus answer from others that look alike: where the zones end, and
/// whether a zone that denies without proof or serves no signatures has NSEC3 parameters.
void add_evidence(Wanted& wanted, Readings& readings, const dns::Question& question) {
    const Reading& reading = readings.of(question);
    if (reading.status != Status::bogus) {
        return;
    }
    wanted.zones_down_to(question.owner);
    const auto zone = protected_zone(readings, question.owner);
    if (zone && (reading.rrset.records.empty() || reading.signers.empty())) {
        wanted.now({*zone, RecordType::nsec3param});
    }
}

void add_host(Wanted& wanted, Readings& readings, const Trace& trace, const dns::Name& host) {
    for (const RecordType type : {RecordType::a, RecordType::aaaa}) {
        const dns::Question question{host, type};
        wanted.now(question);
        add_zones_of(wanted, readings.of(question), question);
        add_evidence(wanted, readings, question);
    }
    wanted.zones_down_to(host.parent());
    const bool address_open =
        !readings.of({host, RecordType::a}).done() || !readings.of({host, RecordType::aaaa}).done();
    if (const auto question = tlsa_question(host, trace.request.smtp_port);
        question && address_open) {
        wanted.ahead(*question);
    }
}

/// The names that the certificate may bear besides the base domain (RFC 7672 §3.2.2): those of the
/// next hop, but only when nobody can have forged the way from them to the host.
std::vector<std::string> next_hop_names(const MxStep& mx, const dns::Name& base_domain) {
    std::vector<std::string> names;
    if (mx.status != Status::secure) {
        return names;
    }
    std::vector<dns::Name> next_hop{mx.question.owner};
    if (mx.alias_chain.size() > 1) {
        next_hop.push_back(mx.alias_chain.back());
    }
    for (const dns::Name& name : next_hop) {
        if (name != base_domain) {
            names.push_back(name.to_string());
        }
    }
    return names;
}

bool worth_connecting(const Path& path) {
    return path.address.ip && path.address.status == Status::secure &&
           (path.tlsa.progress != Progress::done || path.tlsa.status == Status::secure);
}

} // namespace

QuestionPlan questions_wanted(const Trace& trace) {
    Wanted wanted(trace);
    Readings readings(trace);
    const Steps steps = steps_of(trace, readings);
    wanted.now(steps.mx.question);
    const std::vector<dns::Mx> hosts = delivery_hosts(trace, steps.mx);
    for (const Path& path : steps.list.paths) {
        if (path.tlsa.progress == Progress::waiting && path.address.status == Status::secure) {
            wanted.now(path.tlsa.question);
        }
    }
    for (const dns::Mx& host : hosts) {
        add_host(wanted, readings, trace, host.exchange);
    }
    wanted.zones_down_to(trace.request.domain);
    add_zones_of(wanted, readings.of(steps.mx.question), steps.mx.question);
    add_evidence(wanted, readings, steps.mx.question);
    for (const Path& path : steps.list.paths) {
        if (path.tlsa.progress == Progress::done && !path.tlsa.question.owner.is_root()) {
            add_zones_of(wanted, readings.of(path.tlsa.question), path.tlsa.question);
            add_evidence(wanted, readings, path.tlsa.question);
        }
    }
    return std::move(wanted).plan();
}

std::vector<SessionTarget> sessions_wanted(const Trace& trace) {
    Readings readings(trace);
    std::vector<SessionTarget> targets;
    for (const Path& path : steps_of(trace, readings).list.paths) {
        if (worth_connecting(path)) {
            const SessionTarget target{path.host.to_string(), *path.address.ip};
            if (trace.find_session(target.host, target.address) == nullptr &&
                std::ranges::find(targets, target) == targets.end()) {
                targets.push_back(target);
            }
        }
    }
    return targets;
}

HandshakeWanted handshake_wanted(const Trace& trace, const SessionTarget& target) {
    Readings readings(trace);
    const Steps steps = steps_of(trace, readings);
    const auto path = std::ranges::find_if(steps.list.paths, [&](const Path& candidate) {
        return candidate.address.ip == target.address && candidate.host.to_string() == target.host;
    });
    if (path == steps.list.paths.end() || path->tlsa.progress == Progress::not_needed) {
        return HandshakeNotWanted{};
    }
    if (path->tlsa.progress != Progress::done) {
        return HandshakePending{};
    }
    if (path->tlsa.status != Status::secure) {
        return HandshakeNotWanted{};
    }
    return tls::DaneRequest{path->tlsa.base_domain.to_string(),
                            next_hop_names(steps.mx, path->tlsa.base_domain),
                            usable_associations(path->tlsa.records), trace.request.at};
}

} // namespace danescope::trace
