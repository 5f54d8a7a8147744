#include "core/trace/trace.h"

#include <algorithm>

namespace danescope::trace {

const Lookup* Trace::find(const dns::Question& question) const {
    const auto found = std::find_if(lookups.begin(), lookups.end(), [&](const Lookup& lookup) {
        return lookup.question == question;
    });
    return found == lookups.end() ? nullptr : &*found;
}

const smtp::Session* Trace::find_session(const std::string& host, const IpAddress& address) const {
    const auto found =
        std::find_if(sessions.begin(), sessions.end(), [&](const smtp::Session& session) {
            return session.host == host && session.address == address;
        });
    return found == sessions.end() ? nullptr : &*found;
}

const Probe* Trace::find(const ProbeTarget& target) const {
    const auto found = std::ranges::find(probes, target, &Probe::target);
    return found == probes.end() ? nullptr : &*found;
}

} // namespace danescope::trace
