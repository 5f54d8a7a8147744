#include "ui/explain/outside_text.h"

#include "core/support/printable.h"
#include "ui/input/shown_name.h"

namespace danescope::explain {

QString outsideText(std::string_view untrusted, std::size_t limit) {
    return QString::fromStdString(printable(untrusted, limit));
}

QString shownHost(std::string_view name) {
    const auto parsed = dns::Name::parse(name);
    return parsed ? input::shownName(*parsed) : outsideText(name);
}

} // namespace danescope::explain
