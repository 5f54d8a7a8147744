#pragma once

#include "core/trace/evaluation.h"
#include "core/trace/json_facts.h"

#include <string_view>

namespace danescope::trace {

/// Text for people and programs that only read it: plain ASCII as it is, the rest escaped.
Json shown(std::string_view text);

// The parts of the document that say what follows from the facts.
Json mx_json(const MxStep& mx);
Json decisions_json(const std::optional<Decisions>& decisions);
Json path_json(const Trace& trace, const Path& path);

} // namespace danescope::trace
