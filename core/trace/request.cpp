#include "core/trace/request.h"

#include <array>
#include <string_view>

namespace danescope::trace {

std::vector<ControlHost> well_known_mail_hosts() {
    constexpr std::array<std::string_view, 3> names{"gmail-smtp-in.l.google.com",
                                                    "mx01.mail.icloud.com", "mx.zoho.com"};
    std::vector<ControlHost> hosts;
    hosts.reserve(names.size());
    for (const std::string_view name : names) {
        hosts.push_back({dns::Name::parse(name).value(), std::nullopt});
    }
    return hosts;
}

} // namespace danescope::trace
