#include "core/findings/finding.h"
#include "core/trace/json.h"
#include "core/trace/plan.h"
#include "core/trace/surroundings.h"
#include "core/trace/transcript.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace danescope;
using namespace danescope::trace;

namespace {

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

bool is_plain(std::string_view line) {
    return std::ranges::all_of(line, [](char byte) { return byte >= 0x20 && byte < 0x7f; });
}

} // namespace

/// Whatever a file holds that reads as a trace: it comes back the same, can be judged, and leaves
/// nothing in the transcript that could trick a terminal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto trace = read_json({reinterpret_cast<const char*>(data), size});
    if (!trace) {
        return 0;
    }
    const std::string text = write_json(*trace);
    const auto again = read_json(text);
    require(again.has_value() && *again == *trace);
    const Evaluation evaluation = evaluate(*trace);
    require(std::ranges::count_if(evaluation.findings, &findings::Finding::root_cause) <= 1);
    require(std::ranges::all_of(evaluation.findings, findings::has_required_arguments));
    require(std::ranges::all_of(transcript(*trace, evaluation), is_plain));
    for (const SessionTarget& target : sessions_wanted(*trace)) {
        require(!std::holds_alternative<HandshakeNotWanted>(handshake_wanted(*trace, target)));
    }
    require(questions_wanted(*trace).ahead.size() <= 40);
    const SurroundingsPlan surroundings = surroundings_wanted(*trace);
    require(surroundings.lookups.size() <= 100 && surroundings.probes.size() <= 100 &&
            surroundings.controls.size() <= 8);
    return 0;
}
