#pragma once

#include "core/findings/code.h"
#include "core/support/clock.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace danescope::findings {

/// A typed argument; text is from outside and not escaped.
using Argument = std::variant<std::int64_t, Instant, std::string>;

/// By the names of facts in the catalogue (CodeInfo::arguments).
using Arguments = std::map<std::string, Argument, std::less<>>;

/// One thing a check found: a code with its arguments. Its sentences are made in ui/explain.
struct Finding {
    Code code{};
    /// Zone or host it is about, A-labels, empty where it does not apply.
    std::string zone;
    std::string host;
    bool root_cause = false;
    Arguments arguments;
    bool operator==(const Finding&) const = default;
};

/// Whether every argument is there that the catalogue requires for its code.
bool has_required_arguments(const Finding& finding);

/// A finding that is not a root cause (yet); asserts its required arguments.
Finding make_finding(Code code, std::string zone, std::string host, Arguments arguments = {});

} // namespace danescope::findings
