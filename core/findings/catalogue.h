#pragma once

#include "core/findings/code.h"
#include "core/support/enum_ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace danescope::findings {

enum class Step : std::uint8_t { mx, address, tlsa, smtp, certificate, chain, resolver, policy };

/// Who can mend it.
enum class Party : std::uint8_t {
    domain_dns,
    parent_zone,
    mail_host,
    resolver,
    local_network,
    gateway_policy,
    nobody
};

/// `neutral` is a plain fact (DANE not published), never shown as broken.
enum class Severity : std::uint8_t { neutral, note, warning, failure };

/// RFC 8460 §4.3 result types that a code belongs to; `none` where no type fits.
enum class TlsReportType : std::uint8_t {
    none,
    starttls_not_supported,
    certificate_host_mismatch,
    certificate_expired,
    certificate_not_trusted,
    validation_failure,
    tlsa_invalid,
    dnssec_invalid,
    dane_required
};

/// What the argument `expected` holds.
enum class Expected : std::uint8_t {
    /// A name, a number, servers; or there is no such argument.
    value,
    /// A record as a zone file has it, to be published in place of `actual`.
    record
};

/// What is known of a code apart from any check. One entry for each Code, in the same order.
struct CodeInfo {
    Code code;
    Step step;
    Severity severity;
    Party party;
    /// "RFC 7672 §2.2.2" and the like, separated by "; ".
    std::string_view references;
    TlsReportType tls_report;
    /// RFC 8914 INFO-CODE.
    std::optional<int> extended_error;
    /// Names of the arguments that must be there, separated by one space.
    std::string_view arguments;
    /// Names of those that may be there too. `expected` is, where it is one of these, only there
    /// when the chain was seen to verify with it.
    std::string_view optional_arguments = {};
    Expected expected = Expected::value;
};

std::span<const CodeInfo> catalogue();

const CodeInfo& info(Code code);

} // namespace danescope::findings

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 8> enum_ids<findings::Step>{
    "mx", "address", "tlsa", "smtp", "certificate", "chain", "resolver", "policy"};

template<>
inline constexpr std::array<std::string_view, 7> enum_ids<findings::Party>{
    "domain-dns",    "parent-zone",    "mail-host", "resolver",
    "local-network", "gateway-policy", "nobody"};

template<>
inline constexpr std::array<std::string_view, 4> enum_ids<findings::Severity>{"neutral", "note",
                                                                              "warning", "failure"};

template<>
inline constexpr std::array<std::string_view, 9> enum_ids<findings::TlsReportType>{
    "none",
    "starttls-not-supported",
    "certificate-host-mismatch",
    "certificate-expired",
    "certificate-not-trusted",
    "validation-failure",
    "tlsa-invalid",
    "dnssec-invalid",
    "dane-required"};

} // namespace danescope
