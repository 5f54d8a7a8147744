#pragma once

#include "core/dns/answer.h"
#include "core/support/enum_ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace danescope::dane {

/// The gateway's two DANE settings that enforce anything.
enum class Mode : std::uint8_t { mandatory, opportunistic };

enum class CertificateStatus : std::uint8_t { success, failed, not_checked };

enum class Action : std::uint8_t { dane_success, dane_fail, fallback_to_tls };

/// Whether the gateway's table says it, or it was decided where the table is silent.
enum class Basis : std::uint8_t { table, assumed };

/// What a path's decision rests on. `nodata` in the TLSA column reads as the table's NXDOMAIN.
struct Facts {
    dns::Status mx = dns::Status::skipped;
    dns::Status address = dns::Status::skipped;
    dns::Status tlsa = dns::Status::skipped;
    CertificateStatus certificate = CertificateStatus::not_checked;
    bool operator==(const Facts&) const = default;
};

/// One row of the gateway's tables; an empty cell is not looked at.
struct TableRow {
    Mode mode;
    /// Counted from 1 within its mode.
    int number;
    dns::Status mx;
    std::optional<dns::Status> address;
    std::optional<dns::Status> tlsa;
    std::optional<CertificateStatus> certificate;
    Action action;
};

struct Decision {
    Action action = Action::dane_fail;
    /// The row that says so; nullopt where no row does.
    std::optional<int> row;
    Basis basis = Basis::assumed;
    bool operator==(const Decision&) const = default;
};

/// The rows of one mode in the order of the gateway's own document.
std::span<const TableRow> table(Mode mode);

/// The gateway's decision for one path; where no row fits it is `dane-fail`, assumed.
Decision decide(Mode mode, const Facts& facts);

/// Numbers of the rows that the facts so far leave possible: `skipped` and `not_checked` stand for
/// "not known yet".
std::vector<int> possible_rows(Mode mode, const Facts& facts);

} // namespace danescope::dane

namespace danescope {

template<>
inline constexpr std::array<std::string_view, 2> enum_ids<dane::Mode>{"mandatory", "opportunistic"};

template<>
inline constexpr std::array<std::string_view, 3> enum_ids<dane::CertificateStatus>{
    "success", "failed", "not-checked"};

template<>
inline constexpr std::array<std::string_view, 3> enum_ids<dane::Action>{"dane-success", "dane-fail",
                                                                        "fallback-to-tls"};

template<>
inline constexpr std::array<std::string_view, 2> enum_ids<dane::Basis>{"table", "assumed"};

} // namespace danescope
