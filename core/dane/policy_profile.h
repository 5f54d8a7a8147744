#pragma once

#include "core/dane/decision_table.h"
#include "core/dane/rfc_decision.h"
#include "core/support/enum_ids.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace danescope::dane {

/// The senders whose policy is known, in the order they are shown.
enum class Policy : std::uint8_t {
    cisco_mandatory,
    cisco_opportunistic,
    rfc7672,
    postfix_dane,
    postfix_dane_only,
    ddei_dane_only,
    ddei_dane
};

/// Why a sender does not treat the mail host as proven, in the words such senders log.
enum class PolicyReason : std::uint8_t {
    none,
    host_not_found,
    name_lookup_error,
    non_dnssec_destination,
    no_tlsa_record,
    tlsa_lookup_error,
    tlsa_unusable,
    certificate_not_trusted
};

/// The states of an answer that a cell of a row stands for.
class Statuses {
public:
    constexpr Statuses(std::initializer_list<dns::Status> statuses) {
        for (const dns::Status status : statuses) {
            bits_ |= bit(status);
        }
    }

    constexpr bool contain(dns::Status status) const { return (bits_ & bit(status)) != 0; }

private:
    static constexpr unsigned bit(dns::Status status) {
        return 1U << static_cast<unsigned>(status);
    }

    unsigned bits_ = 0;
};

/// One row of a profile; an empty cell is not looked at.
struct PolicyRow {
    std::optional<Statuses> mx;
    std::optional<Statuses> address;
    std::optional<Statuses> tlsa;
    /// Whether the secure TLSA RRset has a record that a sender can use.
    std::optional<bool> usable;
    std::optional<CertificateStatus> certificate;
    RfcAction action;
    PolicyReason reason;
};

/// What one kind of sender does, as data.
struct PolicyProfile {
    Policy id;
    /// The product's own words, not to be translated.
    std::string_view name;
    /// Where it is written: a document, an RFC and section, a source file.
    std::string_view source;
    /// The gateway's table, where the sender follows one; otherwise `rows` decide.
    std::optional<Mode> table;
    /// The first row that fits decides.
    std::span<const PolicyRow> rows;
    /// One for each row of `table`; empty where the sender gives none.
    std::span<const PolicyReason> reasons;
};

struct PolicyDecision {
    RfcAction action = RfcAction::defer;
    PolicyReason reason = PolicyReason::none;
    Basis basis = Basis::assumed;
    /// Row of the gateway's table; nullopt where none says so, or the sender has none.
    std::optional<int> row;
    bool operator==(const PolicyDecision&) const = default;
};

/// Every profile, in the order of Policy.
std::span<const PolicyProfile> policy_profiles();

const PolicyProfile& profile(Policy policy);

/// A profile's decision for one path. `all_unusable`: the TLSA RRset is secure and no record of it
/// is usable. Where no row fits the mail waits, assumed.
PolicyDecision decide(const PolicyProfile& profile, const Facts& facts, bool all_unusable);

/// The gateway's action in the words of all senders: DANE FAIL keeps the mail waiting.
RfcAction as_rfc_action(Action action);

} // namespace danescope::dane

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 7> enum_ids<dane::Policy>{
    "cisco-mandatory",   "cisco-opportunistic", "rfc7672",  "postfix-dane",
    "postfix-dane-only", "ddei-dane-only",      "ddei-dane"};

template<>
inline constexpr std::array<std::string_view, 8> enum_ids<dane::PolicyReason>{
    "none",           "host-not-found",    "name-lookup-error", "non-dnssec-destination",
    "no-tlsa-record", "tlsa-lookup-error", "tlsa-unusable",     "certificate-not-trusted"};

} // namespace danescope
