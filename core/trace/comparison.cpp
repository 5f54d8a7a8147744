#include "core/trace/comparison.h"

#include "core/trace/compared_facts.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace danescope::trace {

namespace {

using dns::Status;

template<class Key, class Value>
std::vector<Compared<Key, Value>> side_by_side(const std::map<Key, Value>& before,
                                               const std::map<Key, Value>& after) {
    std::map<Key, Compared<Key, Value>> all;
    for (const auto& [key, value] : before) {
        all[key] = {key, value, std::nullopt};
    }
    for (const auto& [key, value] : after) {
        all.try_emplace(key, Compared<Key, Value>{key, std::nullopt, std::nullopt})
            .first->second.after = value;
    }
    std::vector<Compared<Key, Value>> list;
    list.reserve(all.size());
    for (auto& [key, compared] : all) {
        list.push_back(std::move(compared));
    }
    return list;
}

template<class Key, class Value>
const Compared<Key, Value>* find(const std::vector<Compared<Key, Value>>& list, const Key& key) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&key](const auto& compared) { return compared.key == key; });
    return found == list.end() ? nullptr : &*found;
}

std::optional<findings::Finding> root_cause(const Evaluation& evaluation) {
    const auto found = std::find_if(evaluation.findings.begin(), evaluation.findings.end(),
                                    [](const auto& finding) { return finding.root_cause; });
    return found == evaluation.findings.end() ? std::nullopt : std::optional(*found);
}

bool broke(const std::optional<Decisions>& before, const std::optional<Decisions>& after) {
    const auto succeeds = [](const std::optional<Decisions>& decisions) {
        return decisions && decisions->mandatory.action == dane::Action::dane_success;
    };
    return succeeds(before) && after && !succeeds(after);
}

bool is_setting_of_the_question(Setting setting) {
    return setting != Setting::version && setting != Setting::libunbound &&
           setting != Setting::openssl && setting != Setting::ldns && setting != Setting::timeout &&
           setting != Setting::warn_days;
}

/// Of each zone: what no longer fits together, or is no longer signed.
void conclude_zones(Comparison& comparison) {
    for (const auto& zone : comparison.zones) {
        const auto conclude = [&comparison, &zone](Insight insight) {
            comparison.conclusions.push_back({insight, zone.key.to_string()});
        };
        if (zone.before == Status::secure && zone.after == Status::insecure) {
            conclude(Insight::zone_unsigned);
        } else if (zone.before == Status::insecure && zone.after == Status::secure) {
            conclude(Insight::zone_signed);
        } else if (zone.before == Status::secure && zone.after == Status::bogus) {
            const auto* ds = find(comparison.ds, zone.key);
            const auto* keys = find(comparison.keys, zone.key);
            const bool ds_changed = ds != nullptr && ds->changed();
            const bool keys_changed = keys != nullptr && keys->changed();
            if (keys_changed && !ds_changed) {
                conclude(Insight::keys_replaced_ds_kept);
            } else if (ds_changed && !keys_changed) {
                conclude(Insight::ds_replaced_keys_kept);
            }
        }
    }
}

bool lapsed(const dnssec::SignatureCheck& before, dnssec::SignatureCheck after) {
    if (before.verdict != dnssec::SignatureVerdict::good ||
        after.verdict != dnssec::SignatureVerdict::expired) {
        return false;
    }
    after.verdict = before.verdict;
    return before == after;
}

void conclude_signatures(Comparison& comparison) {
    std::set<std::string> signers;
    for (const auto& compared : comparison.signatures) {
        if (!compared.before || !compared.after ||
            compared.before->size() != compared.after->size()) {
            continue;
        }
        for (std::size_t index = 0; index < compared.before->size(); ++index) {
            if (lapsed((*compared.before)[index], (*compared.after)[index])) {
                signers.insert((*compared.after)[index].signer.to_string());
            }
        }
    }
    for (const std::string& signer : signers) {
        comparison.conclusions.push_back({Insight::signatures_lapsed, signer});
    }
}

/// The TLSA records of a host, found by the path that asked for them.
bool tlsa_changed(const Comparison& comparison, const Evaluation& after, const std::string& host) {
    return std::any_of(after.paths.begin(), after.paths.end(), [&](const Path& path) {
        const auto* tlsa = find(comparison.tlsa, path.tlsa.question);
        return path.host.to_string() == host && tlsa != nullptr && tlsa->changed();
    });
}

void conclude_hosts(Comparison& comparison, const Evaluation& after) {
    std::vector<Conclusion> found;
    for (const auto& host : comparison.hosts) {
        if (!broke(host.before, host.after)) {
            continue;
        }
        const auto* connection = find(comparison.connections, host.key);
        const auto* certificate = find(comparison.certificates, host.key);
        const bool certificate_changed = certificate != nullptr && certificate->before &&
                                         certificate->after && certificate->changed();
        const bool records_changed = tlsa_changed(comparison, after, host.key.host);
        std::optional<Insight> insight;
        if (connection != nullptr && connection->before && !connection->before->failure &&
            connection->after && connection->after->failure) {
            insight = Insight::host_lost;
        } else if (certificate_changed && !records_changed) {
            insight = Insight::certificate_replaced_tlsa_kept;
        } else if (records_changed && certificate != nullptr && !certificate->changed()) {
            insight = Insight::tlsa_replaced_certificate_kept;
        }
        const Conclusion conclusion{insight.value_or(Insight{}), host.key.host};
        if (insight && std::find(found.begin(), found.end(), conclusion) == found.end()) {
            found.push_back(conclusion);
        }
    }
    comparison.conclusions.insert(comparison.conclusions.end(), found.begin(), found.end());
}

void conclude_settings(Comparison& comparison) {
    if (std::any_of(comparison.settings.begin(), comparison.settings.end(),
                    [](const auto& setting) {
                        return setting.changed() && is_setting_of_the_question(setting.key);
                    })) {
        comparison.conclusions.push_back({Insight::asked_differently, {}});
    }
}

} // namespace

Comparison compare(const Snapshot& before, const Snapshot& after) {
    const ComparedFacts earlier = facts_to_compare(before);
    const ComparedFacts later = facts_to_compare(after);
    Comparison comparison;
    comparison.decisions_before = before.evaluation->decisions;
    comparison.decisions_after = after.evaluation->decisions;
    comparison.cause_before = root_cause(*before.evaluation);
    comparison.cause_after = root_cause(*after.evaluation);
    comparison.hosts = side_by_side(earlier.hosts, later.hosts);
    comparison.records = side_by_side(earlier.records, later.records);
    comparison.tlsa = side_by_side(earlier.tlsa, later.tlsa);
    comparison.zones = side_by_side(earlier.zones, later.zones);
    comparison.ds = side_by_side(earlier.ds, later.ds);
    comparison.keys = side_by_side(earlier.keys, later.keys);
    comparison.signatures = side_by_side(earlier.signatures, later.signatures);
    comparison.certificates = side_by_side(earlier.certificates, later.certificates);
    comparison.connections = side_by_side(earlier.connections, later.connections);
    comparison.settings = side_by_side(earlier.settings, later.settings);
    conclude_zones(comparison);
    conclude_signatures(comparison);
    conclude_hosts(comparison, *after.evaluation);
    conclude_settings(comparison);
    return comparison;
}

bool is_renewal(const Compared<SignedRecords, std::vector<dnssec::SignatureCheck>>& signatures) {
    if (!signatures.changed() || !signatures.before || !signatures.after) {
        return false;
    }
    return std::equal(signatures.before->begin(), signatures.before->end(),
                      signatures.after->begin(), signatures.after->end(),
                      [](const dnssec::SignatureCheck& one, const dnssec::SignatureCheck& other) {
                          return one.key_tag == other.key_tag && one.algorithm == other.algorithm &&
                                 one.signer == other.signer && one.verdict == other.verdict;
                      });
}

} // namespace danescope::trace
