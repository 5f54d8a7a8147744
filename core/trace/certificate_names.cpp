#include "core/trace/certificate_names.h"

#include <algorithm>

namespace danescope::trace {

namespace {

char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character + ('a' - 'A'))
                                                : character;
}

bool same(std::string_view left, std::string_view right) {
    return std::ranges::equal(left, right, {}, lower, lower);
}

bool covers_host(std::string_view name, std::string_view host) {
    if (!name.starts_with("*.")) {
        return same(name, host);
    }
    const std::size_t dot = host.find('.');
    return dot != std::string_view::npos && dot > 0 && same(name.substr(1), host.substr(dot));
}

} // namespace

bool covers(const std::vector<std::string>& dns_names, std::string_view host) {
    return std::ranges::any_of(dns_names,
                               [&](const std::string& name) { return covers_host(name, host); });
}

} // namespace danescope::trace
