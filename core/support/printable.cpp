#include "core/support/printable.h"

#include "core/support/bytes.h"

namespace danescope {

std::string printable(std::string_view untrusted, std::size_t limit) {
    std::string text;
    for (const char character : untrusted.substr(0, limit)) {
        const auto byte = static_cast<std::uint8_t>(character);
        if (character == '\\') {
            text += "\\\\";
        } else if (byte >= 0x20 && byte < 0x7f) {
            text += character;
        } else {
            text += "\\x" + to_hex(ByteView(&byte, 1));
        }
    }
    if (untrusted.size() > limit) {
        text += "...";
    }
    return text;
}

} // namespace danescope
