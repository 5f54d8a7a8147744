#pragma once

#include "core/trace/trace.h"

#include <string_view>

#include <nlohmann/json.hpp>

namespace danescope::trace {

/// Keys stay in the order they are put in.
using Json = nlohmann::ordered_json;

/// Text that must come back unchanged: itself where it is UTF-8, else `{"base64": ...}`.
Json exact_text(std::string_view text);

Json request_json(const CheckRequest& request);
Json probe_json(const Probe& probe);
Json lookup_json(const Lookup& lookup);
Json session_json(const smtp::Session& session);

} // namespace danescope::trace
