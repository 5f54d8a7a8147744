#include "core/dns/message_header.h"

namespace danescope::dns {

std::optional<MessageHeader> read_message_header(ByteReader& reader) {
    const auto id = reader.read_u16();
    const auto flags = reader.read_u16();
    const auto questions = reader.read_u16();
    const auto answers = reader.read_u16();
    const auto authorities = reader.read_u16();
    const auto additionals = reader.read_u16();
    if (!id || !flags || !questions || !answers || !authorities || !additionals) {
        return std::nullopt;
    }
    return MessageHeader{*id, *flags, *questions, *answers, *authorities, *additionals};
}

} // namespace danescope::dns
