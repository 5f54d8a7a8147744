#include "ui/explain/resolver_name.h"

#include "core/trace/redaction.h"
#include "ui/explain/outside_text.h"

namespace danescope::explain {

QString resolverName(std::string_view endpoint, const Language& language) {
    constexpr std::size_t longest = 60;
    if (endpoint.empty()) {
        //: Recursion of the program's own, in place of a resolver.
        return language.text({QT_TRANSLATE_NOOP("explain", "built-in recursion")});
    }
    if (const auto number = trace::hidden_resolver(endpoint)) {
        //: In place of a resolver’s address, in a report for others; %1 counts the resolvers.
        constexpr Text hidden{QT_TRANSLATE_NOOP("explain", "resolver %1 (hidden)")};
        return language.text(hidden).arg(*number);
    }
    return outsideText(endpoint, longest);
}

} // namespace danescope::explain
