#include "core/findings/catalogue.h"
#include "core/trace/chain_causes.h"

#include <array>
#include <cstddef>

namespace danescope::trace {

namespace {

using findings::Arguments;
using findings::Code;
using findings::Finding;

/// In the order of dnssec::Fault.
constexpr std::array codes{Code::ds_missing,
                           Code::ds_key_tag_wrong,
                           Code::ds_algorithm_wrong,
                           Code::ds_digest_mismatch,
                           Code::ds_algorithm_unsupported,
                           Code::ds_digest_type_unsupported,
                           Code::ds_key_missing,
                           Code::ds_stale,
                           Code::ds_to_revoked_key,
                           Code::dnskey_missing,
                           Code::dnskey_unsigned,
                           Code::dnskey_ksk_signature_missing,
                           Code::dnskey_ksk_signature_invalid,
                           Code::dnskey_signatures_invalid,
                           Code::ksk_missing,
                           Code::zsk_missing,
                           Code::ksk_altered,
                           Code::zsk_altered,
                           Code::key_zone_bit_unset,
                           Code::key_algorithm_wrong,
                           Code::key_revoked,
                           Code::zone_served_unsigned,
                           Code::rrsig_missing,
                           Code::rrsig_expired,
                           Code::rrsig_not_yet_valid,
                           Code::rrsig_window_inverted,
                           Code::rrsig_dates_altered,
                           Code::rrsig_invalid,
                           Code::rrsig_key_missing,
                           Code::rrsig_signer_wrong,
                           Code::denial_missing,
                           Code::denial_unsigned,
                           Code::denial_signature_invalid,
                           Code::denial_not_covering,
                           Code::nsec3_parameters_differ,
                           Code::nsec3_iterations_high,
                           Code::wildcard_proof_missing,
                           Code::trust_anchor_mismatch};
static_assert(codes.size() == static_cast<std::size_t>(dnssec::Fault::trust_anchor_mismatch) + 1);

template<class Number>
void add_number(Arguments& evidence, const char* name, const std::optional<Number>& number) {
    if (number) {
        evidence.emplace(name, std::int64_t{*number});
    }
}

void add_text(Arguments& evidence, const char* name, const std::string& text) {
    if (!text.empty()) {
        evidence.emplace(name, text);
    }
}

Arguments evidence_of(const dnssec::Diagnosis& diagnosis) {
    const dns::Question& at =
        diagnosis.signature ? dns::Question{diagnosis.signature->owner, diagnosis.signature->covers}
                            : diagnosis.at;
    Arguments evidence{{"name", at.owner.to_string()}, {"type", dns::to_string(at.type)}};
    if (diagnosis.fault == dnssec::Fault::zone_bit_unset && diagnosis.role) {
        evidence["name"] = std::string(id_of(*diagnosis.role));
    }
    add_number(evidence, "key_tag", diagnosis.key_tag);
    add_number(evidence, "algorithm", diagnosis.algorithm);
    add_number(evidence, "digest_type", diagnosis.digest_type);
    add_text(evidence, "actual", diagnosis.actual);
    add_text(evidence, "expected", diagnosis.expected);
    if (diagnosis.signature) {
        evidence.emplace("inception", diagnosis.signature->inception);
        evidence.emplace("expiration", diagnosis.signature->expiration);
    }
    return evidence;
}

void add_request(Arguments& evidence, const dnssec::ParentRequest& request) {
    std::string lines;
    for (const dns::Record& record : request.records) {
        lines += (lines.empty() ? "" : "; ") + dnssec::request_line(record);
    }
    evidence.emplace("request", std::string(id_of(request.kind)));
    add_text(evidence, "requested", lines);
}

bool is_word_of(std::string_view words, const std::string& word) {
    return (" " + std::string(words) + " ").find(" " + word + " ") != std::string::npos;
}

/// Keeps of the evidence what the catalogue knows for the code.
Arguments arguments_for(Code code, const Arguments& evidence) {
    const findings::CodeInfo& info = findings::info(code);
    Arguments arguments;
    for (const auto& [name, value] : evidence) {
        if (is_word_of(info.arguments, name) || is_word_of(info.optional_arguments, name)) {
            arguments.emplace(name, value);
        }
    }
    return arguments;
}

} // namespace

Finding fault_finding(const dnssec::Zone& zone, const dnssec::Diagnosis& diagnosis) {
    const Code code = codes[static_cast<std::size_t>(diagnosis.fault)];
    Arguments evidence = evidence_of(diagnosis);
    if (zone.request) {
        add_request(evidence, *zone.request);
    }
    return {code, zone.name.to_string(), "", false, arguments_for(code, evidence)};
}

std::optional<Finding> break_cause(const Scene& scene, const dnssec::Zone& zone,
                                   const dnssec::ChainBreak& broken, const std::string& host) {
    if (broken.kind == dnssec::BreakKind::lookup_failed) {
        return lookup_cause(scene, broken.at, host);
    }
    const auto diagnosis = scene.repair.of(zone, broken);
    if (!diagnosis) {
        return std::nullopt;
    }
    Finding finding = fault_finding(zone, *diagnosis);
    return findings::has_required_arguments(finding) ? std::optional(std::move(finding))
                                                     : std::nullopt;
}

} // namespace danescope::trace
