#include "core/findings/finding.h"

#include "core/findings/catalogue.h"

#include <cassert>
#include <string_view>
#include <utility>

namespace danescope::findings {

bool has_required_arguments(const Finding& finding) {
    std::string_view names = info(finding.code).arguments;
    while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find(' '));
        if (finding.arguments.find(name) == finding.arguments.end()) {
            return false;
        }
        names.remove_prefix(name.size() == names.size() ? name.size() : name.size() + 1);
    }
    return true;
}

Finding make_finding(Code code, std::string zone, std::string host, Arguments arguments) {
    Finding finding{code, std::move(zone), std::move(host), false, std::move(arguments)};
    assert(has_required_arguments(finding));
    return finding;
}

} // namespace danescope::findings
