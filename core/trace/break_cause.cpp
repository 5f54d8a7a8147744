#include "core/trace/chain_causes.h"

#include "core/findings/catalogue.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace danescope::trace {

namespace {

using dnssec::BreakKind;
using dnssec::ChainBreak;
using dnssec::SignatureVerdict;
using dnssec::Zone;
using findings::Arguments;
using findings::Code;
using findings::Finding;

/// What a bad signature comes to, by its verdict; nullopt for one that is not to blame.
constexpr std::array<std::optional<Code>, enum_ids<SignatureVerdict>.size()> code_of_verdict{
    std::nullopt,
    Code::rrsig_expired,
    Code::rrsig_not_yet_valid,
    Code::rrsig_window_inverted,
    Code::rrsig_dates_altered,
    Code::rrsig_invalid,
    Code::rrsig_key_missing,
    Code::key_zone_bit_unset,
    Code::key_algorithm_unsupported,
    Code::rrsig_signer_wrong,
    std::nullopt,
    Code::key_revoked};

/// What a break comes to, by its kind; nullopt where its data decide.
constexpr std::array<std::optional<Code>, enum_ids<BreakKind>.size()> code_of_break{
    Code::trust_anchor_mismatch,
    Code::dnskey_missing,
    Code::ds_stale,
    Code::ds_digest_mismatch,
    std::nullopt,
    Code::dnskey_unsigned,
    Code::dnskey_ksk_signature_missing,
    std::nullopt,
    Code::rrsig_missing,
    std::nullopt,
    Code::denial_missing,
    Code::denial_unsigned,
    std::nullopt,
    Code::denial_not_covering,
    Code::wildcard_proof_missing,
    std::nullopt};

std::optional<Code> by_verdict(const ChainBreak& fault) {
    return fault.signature ? code_of_verdict[static_cast<std::size_t>(fault.signature->verdict)]
                           : std::nullopt;
}

/// A key that a DS vouches for and that can't be used: revoked, or no zone key.
Code entry_key_code(const Zone& zone) {
    const bool revoked = std::ranges::any_of(zone.dnskey, &dns::Dnskey::is_revoked);
    return revoked ? Code::ds_to_revoked_key : Code::key_zone_bit_unset;
}

std::optional<Code> code_for(const Scene& scene, const Zone& zone, const ChainBreak& fault) {
    switch (fault.kind) {
    case BreakKind::no_dnskey:
    case BreakKind::keys_unsigned:
    case BreakKind::records_unsigned:
        if (!zone.ds.empty() && !signs_anything(scene, zone)) {
            return Code::zone_served_unsigned;
        }
        break;
    case BreakKind::entry_key_unusable:
        return entry_key_code(zone);
    case BreakKind::keys_signature_bad:
        return by_verdict(fault) == Code::rrsig_invalid ? Code::dnskey_signatures_invalid
                                                        : by_verdict(fault);
    case BreakKind::denial_signature_bad:
        return by_verdict(fault) == Code::rrsig_invalid ? Code::denial_signature_invalid
                                                        : by_verdict(fault);
    case BreakKind::records_signature_bad:
        return by_verdict(fault);
    default:
        break;
    }
    return code_of_break[static_cast<std::size_t>(fault.kind)];
}

void add_signature(Arguments& evidence, const dnssec::SignatureCheck& signature) {
    evidence.insert_or_assign("name", signature.owner.to_string());
    evidence.insert_or_assign("type", dns::to_string(signature.covers));
    evidence.insert_or_assign("key_tag", std::int64_t{signature.key_tag});
    evidence.insert_or_assign("algorithm", std::int64_t{signature.algorithm});
    evidence.insert_or_assign("inception", signature.inception);
    evidence.insert_or_assign("expiration", signature.expiration);
}

/// The DS to show: one that names a key of the set by tag and algorithm before any other.
const dns::Ds* telling_ds(const Zone& zone) {
    const auto names_a_key = [&](const dns::Ds& ds) {
        return std::ranges::any_of(zone.dnskey, [&](const dns::Dnskey& key) {
            return key.key_tag == ds.key_tag && key.algorithm == ds.algorithm;
        });
    };
    const auto found = std::ranges::find_if(zone.ds, names_a_key);
    if (found != zone.ds.end()) {
        return &*found;
    }
    return zone.ds.empty() ? nullptr : &zone.ds.front();
}

Arguments evidence_of(const Zone& zone, const ChainBreak& fault) {
    Arguments evidence{{"name", fault.at.owner.to_string()},
                       {"type", dns::to_string(fault.at.type)}};
    if (const dns::Ds* ds = telling_ds(zone)) {
        evidence.emplace("key_tag", std::int64_t{ds->key_tag});
        evidence.emplace("algorithm", std::int64_t{ds->algorithm});
        evidence.emplace("digest_type", std::int64_t{ds->digest_type});
    }
    if (fault.signature) {
        add_signature(evidence, *fault.signature);
    }
    return evidence;
}

/// The role of a key as the finding about its flags names it.
std::string role_of(const Zone& zone, std::int64_t key_tag) {
    const bool is_ksk = std::ranges::any_of(zone.dnskey, [&](const dns::Dnskey& key) {
        return key.key_tag == key_tag && key.has_sep_bit();
    });
    return is_ksk ? "ksk" : "zsk";
}

/// Keeps of the evidence what the catalogue asks for.
Arguments arguments_for(Code code, const Arguments& evidence) {
    Arguments arguments;
    const std::string required = " " + std::string(findings::info(code).arguments) + " ";
    for (const auto& [name, value] : evidence) {
        if (required.find(" " + name + " ") != std::string::npos) {
            arguments.emplace(name, value);
        }
    }
    return arguments;
}

} // namespace

bool signs_anything(const Scene& scene, const Zone& zone) {
    return std::ranges::any_of(scene.trace.lookups, [&](const Lookup& lookup) {
        const auto& signers = scene.readings.of(lookup.question).signers;
        return std::ranges::find(signers, zone.name) != signers.end();
    });
}

std::optional<Finding> break_cause(const Scene& scene, const Zone& zone, const ChainBreak& fault,
                                   const std::string& host) {
    if (fault.kind == BreakKind::lookup_failed) {
        return lookup_cause(scene, fault.at, host);
    }
    const std::optional<Code> code = code_for(scene, zone, fault);
    if (!code) {
        return std::nullopt;
    }
    Arguments evidence = evidence_of(zone, fault);
    if (*code == Code::key_zone_bit_unset && evidence.contains("key_tag")) {
        evidence["name"] = role_of(zone, std::get<std::int64_t>(evidence["key_tag"]));
    }
    Finding finding{*code, zone.name.to_string(), "", false, arguments_for(*code, evidence)};
    return findings::has_required_arguments(finding) ? std::optional(finding) : std::nullopt;
}

} // namespace danescope::trace
