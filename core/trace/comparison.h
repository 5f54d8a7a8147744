#pragma once

#include "core/dns/answer.h"
#include "core/dnssec/chain.h"
#include "core/findings/finding.h"
#include "core/smtp/session.h"
#include "core/support/enum_ids.h"
#include "core/tls/certificate.h"
#include "core/trace/evaluation.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::trace {

/// One thing of two checks, side by side; nullopt where a check does not have it.
template<class Key, class Value>
struct Compared {
    Key key;
    std::optional<Value> before;
    std::optional<Value> after;

    bool changed() const { return before != after; }
};

/// What a question brought, apart from times.
struct AnsweredRecords {
    dns::Status status = dns::Status::skipped;
    /// Zone-file form of each record's data, sorted.
    std::vector<std::string> records;
    bool operator==(const AnsweredRecords&) const = default;
};

struct SignedRecords {
    dns::Name owner;
    dns::RecordType covers{};
    auto operator<=>(const SignedRecords&) const = default;
};

/// One address of a mail host.
struct HostAddress {
    std::string host;
    std::string ip;
    auto operator<=>(const HostAddress&) const = default;
};

/// How far a connection came.
struct Connection {
    std::optional<smtp::SessionFailure> failure;
    smtp::StartTls starttls = smtp::StartTls::not_reached;
    /// "TLSv1.3"; empty where no handshake came about.
    std::string protocol;
    bool operator==(const Connection&) const = default;
};

/// How a check was made.
enum class Setting : std::uint8_t {
    domain,
    resolvers,
    root_hints,
    trust_anchors,
    smtp_port,
    timeout,
    judged_at,
    warn_days,
    version,
    libunbound,
    openssl,
    ldns
};

/// What a difference comes down to.
enum class Insight : std::uint8_t {
    /// The keys of a zone were replaced, its DS set was not, and they fit no longer.
    keys_replaced_ds_kept,
    /// The DS set of a zone was replaced, its keys were not, and they fit no longer.
    ds_replaced_keys_kept,
    /// A host's certificate was replaced, its TLSA records were not, and they match no longer.
    certificate_replaced_tlsa_kept,
    /// The other way round.
    tlsa_replaced_certificate_kept,
    /// Signatures of a zone were good and are the same, but their time has passed.
    signatures_lapsed,
    /// A zone was secure and is proven unsigned, or the other way round.
    zone_unsigned,
    zone_signed,
    /// A host could be reached, or offered STARTTLS, and does no longer.
    host_lost,
    /// The two checks asked in different ways: that alone can explain a difference.
    asked_differently
};

struct Conclusion {
    Insight insight{};
    /// Zone or host, A-labels; empty where it does not apply.
    std::string subject;
    bool operator==(const Conclusion&) const = default;
};

/// Two checks side by side, changed or not; each list in the order of its keys.
struct Comparison {
    std::optional<Decisions> decisions_before;
    std::optional<Decisions> decisions_after;
    /// The root causes.
    std::optional<findings::Finding> cause_before;
    std::optional<findings::Finding> cause_after;
    /// What the changes mean, the most telling first.
    std::vector<Conclusion> conclusions;

    std::vector<Compared<HostAddress, Decisions>> hosts;
    /// MX and addresses.
    std::vector<Compared<dns::Question, AnsweredRecords>> records;
    std::vector<Compared<dns::Question, AnsweredRecords>> tlsa;
    std::vector<Compared<dns::Name, dns::Status>> zones;
    std::vector<Compared<dns::Name, std::vector<dns::Ds>>> ds;
    std::vector<Compared<dns::Name, std::vector<dns::Dnskey>>> keys;
    std::vector<Compared<SignedRecords, std::vector<dnssec::SignatureCheck>>> signatures;
    /// Leaf first.
    std::vector<Compared<HostAddress, std::vector<tls::CertificateSummary>>> certificates;
    std::vector<Compared<HostAddress, Connection>> connections;
    /// Values as text.
    std::vector<Compared<Setting, std::string>> settings;
};

/// Pure; the order of the arguments is that of time.
Comparison compare(const Snapshot& before, const Snapshot& after);

/// Signed anew by the same keys and worth as much as before: routine, not a change to look into.
bool is_renewal(const Compared<SignedRecords, std::vector<dnssec::SignatureCheck>>& signatures);

} // namespace danescope::trace

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 12> enum_ids<trace::Setting>{
    "domain",    "resolvers", "root-hints", "trust-anchors", "smtp-port", "timeout",
    "judged-at", "warn-days", "version",    "libunbound",    "openssl",   "ldns"};

template<>
inline constexpr std::array<std::string_view, 9> enum_ids<trace::Insight>{
    "keys-replaced-ds-kept",
    "ds-replaced-keys-kept",
    "certificate-replaced-tlsa-kept",
    "tlsa-replaced-certificate-kept",
    "signatures-lapsed",
    "zone-unsigned",
    "zone-signed",
    "host-lost",
    "asked-differently"};

} // namespace danescope
