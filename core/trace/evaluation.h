#pragma once

#include "core/dane/decision_table.h"
#include "core/dane/match_matrix.h"
#include "core/dane/rfc_decision.h"
#include "core/dns/answer.h"
#include "core/dns/record.h"
#include "core/dnssec/chain.h"
#include "core/findings/finding.h"
#include "core/support/enum_ids.h"
#include "core/support/ip_address.h"
#include "core/tls/certificate.h"
#include "core/trace/trace.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::trace {

/// The steps of a path, in the order they depend on each other.
enum class StepKind : std::uint8_t { mx, address, tlsa, certificate, decision };

/// How far a step is. `not_needed`: an earlier step made it pointless (see Step::decided_by).
enum class Progress : std::uint8_t { waiting, running, done, not_needed };

struct Step {
    Progress progress = Progress::waiting;
    /// The step that it waits for, or that made it pointless.
    std::optional<StepKind> because_of;
    /// Time of its own; nullopt until done.
    std::optional<Milliseconds> elapsed;
};

struct MxStep : Step {
    dns::Question question;
    dns::Status status = dns::Status::skipped;
    /// No MX: the domain's own address takes its mail (RFC 5321 §5.1).
    bool implicit = false;
    /// The domain takes no mail (RFC 7505).
    bool null_mx = false;
    /// In delivery order; names as published.
    std::vector<dns::Mx> records;
    /// Owner names from the domain to the one that holds the MX records.
    std::vector<dns::Name> alias_chain;
};

struct AddressStep : Step {
    dns::Question question;
    dns::Status status = dns::Status::skipped;
    IpFamily family = IpFamily::ipv4;
    /// nullopt where the host has no address (of this family).
    std::optional<IpAddress> ip;
    std::vector<dns::Name> alias_chain;
};

struct TlsaStep : Step {
    /// The TLSA base domain (RFC 7672 §2.2.3) and `_PORT._tcp.` before it.
    dns::Name base_domain;
    dns::Question question;
    dns::Status status = dns::Status::skipped;
    std::vector<dns::Tlsa> records;
    std::vector<dns::Name> alias_chain;
};

struct CertificateStep : Step {
    dane::CertificateStatus status = dane::CertificateStatus::not_checked;
    /// Index into Trace::sessions.
    std::optional<std::size_t> session;
    /// Leaf first; one entry for each presented certificate, empty summaries for unreadable ones.
    std::vector<tls::CertificateSummary> chain;
    /// One entry for each TLSA record of the path.
    std::vector<dane::RecordMatches> matches;
    /// TLSA records by which these certificates pass, as zone files have them (matching_records.h).
    /// Left empty by evaluate_steps().
    std::vector<std::string> matching_records;
};

struct Decisions {
    dane::Decision mandatory;
    dane::Decision opportunistic;
    dane::RfcDecision rfc7672;
    bool operator==(const Decisions&) const = default;
};

/// One MX host at one address, or a host's failed address lookup.
struct Path {
    dns::Name host;
    std::uint16_t preference = 0;
    AddressStep address;
    TlsaStep tlsa;
    CertificateStep certificate;
    /// nullopt while it is open.
    std::optional<Decisions> decisions;

    /// What the decision rests on.
    dane::Facts facts(dns::Status mx) const;
};

/// What follows from a Trace: steps, verdicts, zones, findings. A pure function of it.
struct Evaluation {
    MxStep mx;
    /// In delivery order.
    std::vector<Path> paths;
    /// The domain's, once nothing that comes in can alter it.
    std::optional<Decisions> decisions;
    /// Index of the path each mode's decision comes from; nullopt when all fail.
    std::optional<std::size_t> mandatory_path;
    std::optional<std::size_t> opportunistic_path;
    std::optional<std::size_t> rfc7672_path;
    /// From the root down.
    std::vector<dnssec::Zone> chain;
    /// The root cause first, then by severity.
    std::vector<findings::Finding> findings;
};

/// Everything that follows from a trace.
Evaluation evaluate(const Trace& trace);

/// The steps, paths and decisions only. The zones and findings stay empty: checking signatures for
/// them is what costs time.
Evaluation evaluate_steps(const Trace& trace);

/// A moment of a check, as it goes to the user: the trace and what follows from it.
struct Snapshot {
    std::shared_ptr<const Trace> trace;
    std::shared_ptr<const Evaluation> evaluation;
};

/// A trace with what follows from it.
Snapshot snapshot_of(Trace trace);

} // namespace danescope::trace

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 5> enum_ids<trace::StepKind>{
    "mx", "address", "tlsa", "certificate", "decision"};

} // namespace danescope
