#include "core/trace/chain_causes.h"

#include "core/trace/ends_soon.h"
#include "core/trace/validator_limits.h"

#include <algorithm>

namespace danescope::trace {

namespace {

using dns::RecordType;
using dns::Status;
using dnssec::Zone;
using findings::Code;
using findings::Finding;
using findings::make_finding;

const dns::Question root_keys{dns::Name(), RecordType::dnskey};

/// The zones above a name and its own, from the root down.
std::vector<const Zone*> lineage(const std::vector<Zone>& chain, const dns::Name& name) {
    std::vector<const Zone*> zones;
    for (const Zone& zone : chain) {
        if (name.is_at_or_below(zone.name)) {
            zones.push_back(&zone);
        }
    }
    std::ranges::sort(zones, {}, [](const Zone* zone) { return zone->name.label_count(); });
    return zones;
}

/// The first zone of the lineage that is not protected, its parent being protected.
const Zone* first_insecure(const Scene& scene, const dns::Name& name) {
    for (const Zone* zone : lineage(scene.evaluation.chain, name)) {
        if (zone->status == Status::insecure) {
            return zone;
        }
    }
    return nullptr;
}

bool is_in_secure_zone(const Scene& scene, const dns::Name& name) {
    const auto zones = lineage(scene.evaluation.chain, name);
    return !zones.empty() && zones.back()->status == Status::secure;
}

/// Why a zone below a protected one is not protected.
Finding insecure_zone(const Scene& scene, const Zone& zone) {
    if (const auto diagnosis = scene.repair.of_unprotected(zone)) {
        return fault_finding(zone, *diagnosis);
    }
    if (const auto algorithm = algorithm_not_followed(zone)) {
        return make_finding(Code::key_algorithm_unsupported, zone.name.to_string(), "",
                            {{"algorithm", std::int64_t{*algorithm}}});
    }
    return make_finding(Code::delegation_unsigned, zone.name.to_string(), "");
}

/// A protected zone some of whose denials count as unsigned.
std::optional<Finding> unfollowed_denials(const Scene& scene, const Zone& zone) {
    const bool any = zone.status == Status::secure &&
                     std::ranges::find(zone.answers, Status::insecure,
                                       &dnssec::WalkedAnswer::status) != zone.answers.end();
    const auto diagnosis = any ? scene.repair.of_denials(zone) : std::nullopt;
    return diagnosis ? std::optional(fault_finding(zone, *diagnosis)) : std::nullopt;
}

Finding disagreement(const dns::Question& question, const std::string& host) {
    return make_finding(
        Code::validator_disagrees, "", host,
        {{"name", question.owner.to_string()}, {"type", dns::to_string(question.type)}});
}

/// Validated or not, as far as two validators can be compared.
std::optional<bool> counts_as_validated(Status status) {
    switch (status) {
    case Status::secure:
    case Status::nodata:
    case Status::nxdomain:
        return true;
    case Status::insecure:
    case Status::bogus:
        return false;
    case Status::error:
    case Status::skipped:
        break;
    }
    return std::nullopt;
}

bool is_link(RecordType type) {
    return type == RecordType::ds || type == RecordType::dnskey;
}

Findings disagreements(const Scene& scene) {
    Findings all;
    for (const Lookup& lookup : scene.trace.lookups) {
        if (is_link(lookup.question.type)) {
            continue;
        }
        const auto validator = counts_as_validated(scene.readings.of(lookup.question).status);
        const auto walk =
            counts_as_validated(dnssec::walked_status(scene.evaluation.chain, lookup.question));
        if (validator && walk && *validator != *walk) {
            all.push_back(disagreement(lookup.question, ""));
        }
    }
    return all;
}

/// About the signature of a zone that will end first.
std::optional<Finding> expiry_note(const Zone& zone, const Trace& trace) {
    const dnssec::SignatureCheck* first = nullptr;
    for (const dnssec::SignatureCheck& signature : zone.signatures) {
        if (ends_soon(signature, trace.judged_at(), trace.request.warn_days) &&
            (first == nullptr || signature.expiration < first->expiration)) {
            first = &signature;
        }
    }
    if (first == nullptr) {
        return std::nullopt;
    }
    return make_finding(Code::expires_soon, zone.name.to_string(), "",
                        {{"name", first->owner.to_string()},
                         {"type", dns::to_string(first->covers)},
                         {"expiration", first->expiration}});
}

} // namespace

BreakOnTheWay break_on_the_way(const std::vector<Zone>& chain, const dns::Name& owner,
                               const dns::Question& question) {
    for (const Zone* zone : lineage(chain, owner)) {
        if ((zone->status == Status::bogus || zone->status == Status::error) && zone->broken) {
            return {zone, &*zone->broken};
        }
        const auto walked =
            std::ranges::find(zone->answers, question, &dnssec::WalkedAnswer::question);
        if (walked != zone->answers.end() && walked->broken) {
            return {zone, &*walked->broken};
        }
    }
    return {};
}

std::optional<Finding> root_zone_cause(const Scene& scene) {
    const Reading& keys = scene.readings.of(root_keys);
    if (keys.status == Status::bogus && keys.signers.empty() && !keys.answer->resolver.empty()) {
        return make_finding(Code::resolver_without_dnssec, "", "",
                            {{"server", keys.answer->resolver}});
    }
    if (clock_is_wrong(scene.trace)) {
        return make_finding(Code::clock_wrong, ".", "");
    }
    const auto root = std::ranges::find_if(scene.evaluation.chain,
                                           [](const Zone& zone) { return zone.name.is_root(); });
    if (root == scene.evaluation.chain.end() || root->status != Status::bogus || !root->broken) {
        return std::nullopt;
    }
    return break_cause(scene, *root, *root->broken, "");
}

Finding bogus_cause(const Scene& scene, const dns::Question& question, const std::string& host) {
    if (const auto everywhere = root_zone_cause(scene)) {
        return *everywhere;
    }
    std::vector<dns::Name> owners = scene.readings.of(question).rrset.alias_chain;
    if (owners.empty()) {
        owners.push_back(question.owner);
    }
    for (const dns::Name& owner : owners) {
        const auto [zone, broken] = break_on_the_way(scene.evaluation.chain, owner, question);
        if (zone == nullptr) {
            continue;
        }
        if (auto differ = scene.servers.of(question)) {
            return *std::move(differ);
        }
        return break_cause(scene, *zone, *broken, host).value_or(disagreement(question, host));
    }
    return disagreement(question, host);
}

Finding insecure_cause(const Scene& scene, const dns::Question& question,
                       const std::vector<dns::Name>& alias_chain, Code plain,
                       const std::string& host) {
    if (alias_chain.size() > 1 && is_in_secure_zone(scene, question.owner)) {
        return make_finding(Code::alias_insecure, "", host, {{"name", question.owner.to_string()}});
    }
    const Zone* zone = first_insecure(scene, question.owner);
    if (zone != nullptr) {
        Finding cause = insecure_zone(scene, *zone);
        if (cause.code != Code::delegation_unsigned) {
            return cause;
        }
    }
    if (zone == nullptr) {
        for (const Zone* secure : lineage(scene.evaluation.chain, question.owner)) {
            if (const auto denials = unfollowed_denials(scene, *secure)) {
                return *denials;
            }
        }
    }
    Finding cause{plain, zone != nullptr ? zone->name.to_string() : std::string(), host};
    if (plain == Code::tlsa_insecure) {
        cause.arguments.emplace("name", question.owner.to_string());
    }
    return cause;
}

Findings chain_notes(const Scene& scene) {
    Findings all;
    for (const Zone& zone : scene.evaluation.chain) {
        if (zone.status == Status::insecure && first_insecure(scene, zone.name) == &zone) {
            all.push_back(insecure_zone(scene, zone));
        }
        if (const auto denials = unfollowed_denials(scene, zone)) {
            all.push_back(*denials);
        }
        if (const auto warning = expiry_note(zone, scene.trace)) {
            all.push_back(*warning);
        }
    }
    std::ranges::move(disagreements(scene), std::back_inserter(all));
    return all;
}

} // namespace danescope::trace
