#pragma once

#include "core/trace/trace.h"

#include <optional>
#include <string_view>

namespace danescope::trace {

/// What stands in for hidden text.
inline constexpr std::string_view hidden_text = "[hidden]";

/// The trace without what it tells of the network it was made in, for readers outside of it. The
/// resolvers of the request become 0.0.0.1, 0.0.0.2 and so on, addresses that no server has
/// (RFC 6890 §2.2.2); this computer's name and addresses, what servers say of them, and the path of
/// the root hints file become `hidden_text`. Verdicts and causes stay the same, and the trace is
/// marked as redacted.
Trace redacted(Trace trace);

/// The place in the order of priority, from 1, of a resolver that redacted() hid; `text` is its
/// address, with or without `@PORT`. nullopt for any other text.
std::optional<int> hidden_resolver(std::string_view text);

} // namespace danescope::trace
