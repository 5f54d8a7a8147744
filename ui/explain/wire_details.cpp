#include "ui/explain/wire_details.h"

#include <algorithm>

namespace danescope::explain {

namespace {

constexpr std::size_t bytes_in_line = 16;
/// 4 KiB: more than any reply that a person would read.
constexpr std::size_t most_bytes = 4096;

QString hexLine(ByteView bytes, std::size_t offset) {
    const ByteView part = bytes.subspan(offset, std::min(bytes_in_line, bytes.size() - offset));
    const QByteArray raw(reinterpret_cast<const char*>(part.data()),
                         static_cast<qsizetype>(part.size()));
    return QStringLiteral("%1  %2")
        .arg(offset, 4, 16, QLatin1Char('0'))
        .arg(QString::fromLatin1(raw.toHex(' ')));
}

} // namespace

std::vector<Section> wireSections(const dns::Question& question, const View& view) {
    const trace::Lookup* lookup = view.trace.find(question);
    if (lookup == nullptr || !lookup->answer || lookup->answer->wire.empty()) {
        return {};
    }
    const ByteView wire = lookup->answer->wire;
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "The reply byte by byte")});
    const std::size_t shown = std::min(wire.size(), most_bytes);
    for (std::size_t offset = 0; offset < shown; offset += bytes_in_line) {
        section.lines << hexLine(wire, offset);
    }
    if (shown < wire.size()) {
        section.paragraphs << view.text({QT_TRANSLATE_N_NOOP("explain", "%n more byte(s)")},
                                        static_cast<int>(wire.size() - shown));
    }
    return {section};
}

} // namespace danescope::explain
