#include "core/trace/steps.h"

#include "core/trace/mx_step.h"
#include "core/trace/path_decision.h"

#include <iterator>

namespace danescope::trace {

Steps steps_of(const Trace& trace, Readings& readings) {
    Steps steps;
    steps.mx = mx_step(trace, readings);
    for (const dns::Mx& host : delivery_hosts(trace, steps.mx)) {
        PathList list = host_paths(trace, readings, host);
        for (const std::size_t gap : list.gaps) {
            steps.list.gaps.push_back(steps.list.paths.size() + gap);
        }
        std::move(list.paths.begin(), list.paths.end(), std::back_inserter(steps.list.paths));
    }
    for (Path& path : steps.list.paths) {
        path.decisions = decide_path(path, steps.mx.status);
    }
    return steps;
}

} // namespace danescope::trace
