#include "core/dane/policy_profile.h"

#include <algorithm>

namespace danescope::dane {

namespace {

using enum dns::Status;
using enum CertificateStatus;
using enum RfcAction;
using enum PolicyReason;

constexpr std::nullopt_t any = std::nullopt;
constexpr Statuses known{secure, insecure};
constexpr Statuses failing{bogus, error};
constexpr Statuses absent{nxdomain, nodata};

/// RFC 7672 §§2.1, 2.2; Postfix `dane` does the same. An insecure MX does not end it: the host is
/// still authenticated (§2.2.1).
constexpr std::array<PolicyRow, 9> rfc7672_rows{{
    {failing, any, any, any, any, defer, name_lookup_error},
    {known, failing, any, any, any, defer, name_lookup_error},
    {known, Statuses{insecure}, any, any, any, opportunistic_tls, non_dnssec_destination},
    {known, Statuses{secure}, Statuses{insecure}, any, any, opportunistic_tls,
     non_dnssec_destination},
    {known, Statuses{secure}, absent, any, any, opportunistic_tls, no_tlsa_record},
    {known, Statuses{secure}, failing, any, any, defer, tlsa_lookup_error},
    {known, Statuses{secure}, Statuses{secure}, false, any, unauthenticated_tls, tlsa_unusable},
    {known, Statuses{secure}, Statuses{secure}, true, success, authenticated, none},
    {known, Statuses{secure}, Statuses{secure}, true, failed, defer, certificate_not_trusted},
}};

/// Postfix `dane-only` (smtp_tls_policy.c, tls_dane.c): nothing but a proven host will do.
constexpr std::array<PolicyRow, 9> dane_only_rows{{
    {failing, any, any, any, any, defer, name_lookup_error},
    {Statuses{insecure}, any, any, any, any, defer, non_dnssec_destination},
    {Statuses{secure}, failing, any, any, any, defer, name_lookup_error},
    {Statuses{secure}, Statuses{insecure}, any, any, any, defer, no_tlsa_record},
    {Statuses{secure}, Statuses{secure}, Statuses{insecure, nxdomain, nodata}, any, any, defer,
     no_tlsa_record},
    {Statuses{secure}, Statuses{secure}, failing, any, any, defer, tlsa_lookup_error},
    {Statuses{secure}, Statuses{secure}, Statuses{secure}, false, any, defer, tlsa_unusable},
    {Statuses{secure}, Statuses{secure}, Statuses{secure}, true, success, authenticated, none},
    {Statuses{secure}, Statuses{secure}, Statuses{secure}, true, failed, defer,
     certificate_not_trusted},
}};

/// Trend Micro DDEI has the gateway's two tables, with a reason for each of their rows.
constexpr std::array<PolicyReason, 15> ddei_dane_only_reasons{
    none,
    certificate_not_trusted,
    non_dnssec_destination,
    no_tlsa_record,
    tlsa_lookup_error,
    non_dnssec_destination,
    host_not_found,
    non_dnssec_destination,
    non_dnssec_destination,
    non_dnssec_destination,
    non_dnssec_destination,
    tlsa_lookup_error,
    non_dnssec_destination,
    host_not_found,
    host_not_found,
};
constexpr std::array<PolicyReason, 14> ddei_dane_reasons{
    none,
    certificate_not_trusted,
    non_dnssec_destination,
    no_tlsa_record,
    tlsa_lookup_error,
    non_dnssec_destination,
    host_not_found,
    non_dnssec_destination,
    non_dnssec_destination,
    non_dnssec_destination,
    tlsa_lookup_error,
    non_dnssec_destination,
    host_not_found,
    host_not_found,
};

constexpr std::array<PolicyProfile, 7> profiles{{
    {Policy::cisco_mandatory, "Cisco Mandatory", "DANE MANDATORY table", Mode::mandatory, {}, {}},
    {Policy::cisco_opportunistic,
     "Cisco Opportunistic",
     "DANE OPPORTUNISTIC table",
     Mode::opportunistic,
     {},
     {}},
    {Policy::rfc7672, "RFC 7672", "RFC 7672 §2.1, §2.2", any, rfc7672_rows, {}},
    {Policy::postfix_dane,
     "Postfix dane",
     "postconf(5) smtp_tls_security_level",
     any,
     rfc7672_rows,
     {}},
    {Policy::postfix_dane_only,
     "Postfix dane-only",
     "postconf(5) smtp_tls_security_level",
     any,
     dane_only_rows,
     {}},
    {Policy::ddei_dane_only,
     "Trend Micro DDEI DANE-only",
     "DDEI Administrator’s Guide",
     Mode::mandatory,
     {},
     ddei_dane_only_reasons},
    {Policy::ddei_dane,
     "Trend Micro DDEI DANE",
     "DDEI Administrator’s Guide",
     Mode::opportunistic,
     {},
     ddei_dane_reasons},
}};

bool says(const std::optional<Statuses>& cell, dns::Status status) {
    return !cell || cell->contain(status);
}

template<class Value>
bool says(const std::optional<Value>& cell, Value value) {
    return !cell || *cell == value;
}

bool fits(const PolicyRow& row, const Facts& facts, bool all_unusable) {
    return says(row.mx, facts.mx) && says(row.address, facts.address) &&
           says(row.tlsa, facts.tlsa) && says(row.usable, !all_unusable) &&
           says(row.certificate, facts.certificate);
}

PolicyDecision by_table(const PolicyProfile& profile, const Facts& facts) {
    const Decision decision = decide(*profile.table, facts);
    const auto index = static_cast<std::size_t>(decision.row.value_or(0));
    const bool has_reason = decision.row && index <= profile.reasons.size();
    return PolicyDecision{as_rfc_action(decision.action),
                          has_reason ? profile.reasons[index - 1] : none, decision.basis,
                          decision.row};
}

} // namespace

std::span<const PolicyProfile> policy_profiles() {
    return profiles;
}

const PolicyProfile& profile(Policy policy) {
    return profiles[static_cast<std::size_t>(policy)];
}

PolicyDecision decide(const PolicyProfile& profile, const Facts& facts, bool all_unusable) {
    if (profile.table) {
        return by_table(profile, facts);
    }
    const auto row = std::ranges::find_if(
        profile.rows, [&](const PolicyRow& entry) { return fits(entry, facts, all_unusable); });
    if (row == profile.rows.end()) {
        return PolicyDecision{};
    }
    return PolicyDecision{row->action, row->reason, Basis::table, std::nullopt};
}

RfcAction as_rfc_action(Action action) {
    switch (action) {
    case Action::dane_success:
        return authenticated;
    case Action::fallback_to_tls:
        return opportunistic_tls;
    case Action::dane_fail:
        break;
    }
    return defer;
}

} // namespace danescope::dane
