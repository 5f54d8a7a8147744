#pragma once

#include "core/support/result.h"
#include "core/trace/trace.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace danescope::trace {

inline constexpr std::string_view json_schema = "danescope-trace/1";

/// Why a saved trace can't be read.
enum class JsonErrorKind : std::uint8_t {
    /// More than 64 MiB.
    too_large,
    not_json,
    not_a_trace,
    /// A later schema than this program's.
    newer_version,
    /// A value is missing, of the wrong type or out of range.
    bad_value
};

struct JsonError {
    JsonErrorKind kind{};
    /// JSON pointer (RFC 6901) of the value, for `bad_value`.
    std::string where;
};

/// One line, keys in the order of the contract; facts and what follows from them.
std::string write_json(const Trace& trace);

/// The same, indented, for people.
std::string write_json_indented(const Trace& trace);

/// Reads the facts of a saved trace; its verdicts are decided anew. Untrusted input.
Result<Trace, JsonError> read_json(std::string_view text);

} // namespace danescope::trace
