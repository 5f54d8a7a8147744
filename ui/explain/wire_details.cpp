#include "ui/explain/wire_details.h"

#include <algorithm>

namespace danescope::explain {

namespace {

/// With their characters beside them as wide as a column of details.
constexpr std::size_t bytes_in_line = 8;
/// 4 KiB: more than any reply that a person would read.
constexpr std::size_t most_bytes = 4096;

QString hexLine(ByteView bytes, std::size_t offset) {
    const ByteView part = bytes.subspan(offset, std::min(bytes_in_line, bytes.size() - offset));
    const QByteArray raw(reinterpret_cast<const char*>(part.data()),
                         static_cast<qsizetype>(part.size()));
    QString characters;
    for (const char byte : raw) {
        const bool is_printable = byte >= 0x20 && byte < 0x7f;
        characters += QLatin1Char(is_printable ? byte : '.');
    }
    return QStringLiteral("%1  %2  %3")
        .arg(offset, 4, 16, QLatin1Char('0'))
        .arg(QString::fromLatin1(raw.toHex(' ')), -(static_cast<int>(bytes_in_line) * 3 - 1))
        .arg(characters);
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
