#pragma once

#include "core/dns/answer.h"
#include "core/dns/raw_reply.h"
#include "core/smtp/session.h"
#include "core/support/clock.h"
#include "core/support/enum_ids.h"
#include "core/trace/request.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::trace {

struct ToolVersions {
    std::string version;
    std::string libunbound;
    std::string openssl;
    /// Empty in a trace that was saved without it.
    std::string ldns;
    bool operator==(const ToolVersions&) const = default;
};

/// How a check ended. Cancelled is an outcome, not an error.
enum class CheckEnd : std::uint8_t {
    completed,
    cancelled,
    /// The deadline of the whole check passed; what was learnt so far stays.
    timed_out,
    /// Nothing was asked: no usable root trust anchor.
    no_trust_anchor,
    /// Nothing was asked: the root hints or a resolver address can't be used.
    bad_resolver_setup,
    /// The root keys match none of the trust anchors, or the root does not answer.
    root_not_validated
};

/// What a question is for: the check itself, or finding out what a failed check failed by, that is
/// which name servers serve a zone, and where the control hosts are. Only the first kind is part of
/// the verdict.
enum class LookupPurpose : std::uint8_t { check, name_servers, control };

/// A question and, once it came, its answer.
struct Lookup {
    dns::Question question;
    /// Since the check began.
    Milliseconds asked{};
    std::optional<dns::Answer> answer;
    LookupPurpose purpose = LookupPurpose::check;
    bool operator==(const Lookup&) const = default;
};

/// A question to be put to one server itself.
struct ProbeTarget {
    /// The zone it is to answer for; the root for a resolver.
    dns::Name zone;
    /// Its name; the root for a resolver of the request.
    dns::Name server;
    dns::ServerAddress address;
    dns::Question question;
    bool operator==(const ProbeTarget&) const = default;

    bool is_resolver() const { return server.is_root(); }
};

/// Such a question and, once it came, the reply.
struct Probe {
    ProbeTarget target;
    /// Since the check began.
    Milliseconds asked{};
    std::optional<dns::RawReply> reply;
    bool operator==(const Probe&) const = default;
};

/// Everything the product knows about a check: facts only, no verdicts, no words. Immutable once
/// shared; whatever is shown, decided or exported is a pure function of it.
struct Trace {
    CheckRequest request;
    ToolVersions tool;
    Instant started{};
    /// In the order they were asked.
    std::vector<Lookup> lookups;
    /// In the order they began; at most one for each host and address.
    std::vector<smtp::Session> sessions;
    /// What single servers say, asked once a lookup has failed; each target once.
    std::vector<Probe> probes;
    /// Connections to the control hosts, tried once no host of the check could be reached.
    std::vector<smtp::Session> controls;
    /// nullopt while the check runs.
    std::optional<CheckEnd> end;
    Milliseconds elapsed{};
    /// Name of the practice case that this is; empty for a check of the real world.
    std::string practice;
    /// What it told of the network it was made in is hidden; see redacted().
    bool redacted = false;
    bool operator==(const Trace&) const = default;

    bool running() const { return !end.has_value(); }
    /// The instant that signatures and certificates are judged at.
    Instant judged_at() const { return request.at.value_or(started); }
    /// The lookup of a question; nullptr when it was not asked.
    const Lookup* find(const dns::Question& question) const;
    /// The session with one address of a host; nullptr when there is none.
    const smtp::Session* find_session(const std::string& host, const IpAddress& address) const;
    /// What was asked of one server; nullptr when nothing was.
    const Probe* find(const ProbeTarget& target) const;
};

} // namespace danescope::trace

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 3> enum_ids<trace::LookupPurpose>{
    "check", "name-servers", "control"};

template<>
inline constexpr std::array<std::string_view, 6> enum_ids<trace::CheckEnd>{
    "completed",       "cancelled",          "timed-out",
    "no-trust-anchor", "bad-resolver-setup", "root-not-validated"};

} // namespace danescope
