#include "ui/reports/options.h"

#include <array>

namespace danescope::reports {

QString extensionOf(Format format) {
    static constexpr std::array<const char*, 7> extensions{"txt",  "md",  "html", "pdf",
                                                           "json", "svg", "png"};
    return QString::fromLatin1(extensions[static_cast<std::size_t>(format)]);
}

bool isPainted(Format format) {
    switch (format) {
    case Format::ticket:
    case Format::markdown:
    case Format::json:
        return false;
    case Format::html:
    case Format::pdf:
    case Format::svg:
    case Format::png:
        break;
    }
    return true;
}

} // namespace danescope::reports
