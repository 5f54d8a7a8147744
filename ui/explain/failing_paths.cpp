#include "ui/explain/failing_paths.h"

#include "ui/input/shown_name.h"

#include <algorithm>

namespace danescope::explain {

namespace {

constexpr int most_said = 3;

QString serverOf(const trace::Path& path, const View& view) {
    const QString host = input::shownName(path.host);
    //: %1 a server's name, %2 its address.
    constexpr Text at{QT_TRANSLATE_NOOP("explain", "%1 at %2")};
    return path.address.ip
               ? view.text(at).arg(host, QString::fromStdString(path.address.ip->to_string()))
               : host;
}

/// Senders take servers of one preference in any order (RFC 5321 §5.1).
Text placeOf(const trace::Path& path, const std::vector<trace::Path>& all) {
    //: %1 a server, or a server at an address.
    constexpr Text first{QT_TRANSLATE_NOOP(
        "explain", "%1 fails, and it is first in the delivery order: all mail meets it.")};
    //: %1 a server, or a server at an address.
    constexpr Text among_first{QT_TRANSLATE_NOOP(
        "explain",
        "%1 fails, and it is among the first in the delivery order: some mail meets it.")};
    //: %1 a server, or a server at an address.
    constexpr Text later{QT_TRANSLATE_NOOP(
        "explain", "%1 fails, and it is later in the delivery order: only mail that no server "
                   "before it takes meets it.")};
    const auto best = all.front().preference;
    if (path.preference != best) {
        return later;
    }
    const auto rivals = std::count_if(
        all.begin(), all.end(), [&](const trace::Path& each) { return each.preference == best; });
    return rivals == 1 ? first : among_first;
}

} // namespace

bool failsDane(const trace::Path& path) {
    return path.decisions && path.decisions->mandatory.action != dane::Action::dane_success;
}

QStringList failingPaths(const View& view) {
    const auto& paths = view.evaluation.paths;
    QStringList sentences;
    int more = 0;
    for (const trace::Path& path : paths) {
        if (!failsDane(path)) {
            continue;
        }
        if (sentences.size() == most_said) {
            ++more;
            continue;
        }
        sentences << view.text(placeOf(path, paths)).arg(serverOf(path, view));
    }
    if (more > 0) {
        sentences << view.text({QT_TRANSLATE_N_NOOP("explain", "%n more path(s) fail.")}, more);
    }
    return sentences;
}

} // namespace danescope::explain
