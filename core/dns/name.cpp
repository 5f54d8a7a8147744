#include "core/dns/name.h"

#include <algorithm>
#include <optional>

namespace danescope::dns {

namespace {

constexpr std::size_t max_label_size = 63;
constexpr std::size_t max_wire_size = 255;

std::uint8_t lower(std::uint8_t byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<std::uint8_t>(byte + ('a' - 'A')) : byte;
}

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

/// Reads the escape after a backslash and moves `rest` past it.
std::optional<std::uint8_t> unescape(std::string_view& rest) {
    if (rest.empty()) {
        return std::nullopt;
    }
    if (!is_digit(rest[0])) {
        const auto byte = static_cast<std::uint8_t>(rest[0]);
        rest.remove_prefix(1);
        return byte;
    }
    if (rest.size() < 3 || !is_digit(rest[1]) || !is_digit(rest[2])) {
        return std::nullopt;
    }
    const int value = (rest[0] - '0') * 100 + (rest[1] - '0') * 10 + (rest[2] - '0');
    if (value > 255) {
        return std::nullopt;
    }
    rest.remove_prefix(3);
    return static_cast<std::uint8_t>(value);
}

} // namespace

Name::Name()
    : wire_{0} {}

Result<Name, NameError> Name::parse(std::string_view text) {
    if (text.empty()) {
        return failure(NameError::empty);
    }
    if (text == ".") {
        return Name();
    }
    Bytes wire;
    Bytes label;
    const auto finish_label = [&]() -> std::optional<NameError> {
        if (label.empty()) {
            return NameError::empty_label;
        }
        if (label.size() > max_label_size) {
            return NameError::label_too_long;
        }
        wire.push_back(static_cast<std::uint8_t>(label.size()));
        wire.insert(wire.end(), label.begin(), label.end());
        label.clear();
        return std::nullopt;
    };
    std::string_view rest = text;
    bool after_dot = false;
    while (!rest.empty()) {
        const char character = rest[0];
        rest.remove_prefix(1);
        after_dot = character == '.';
        if (after_dot) {
            if (const auto error = finish_label()) {
                return failure(*error);
            }
        } else if (character == '\\') {
            const auto byte = unescape(rest);
            if (!byte) {
                return failure(NameError::bad_escape);
            }
            label.push_back(lower(*byte));
        } else {
            label.push_back(lower(static_cast<std::uint8_t>(character)));
        }
        if (wire.size() + label.size() + 2 > max_wire_size + 1) {
            return failure(label.size() > max_label_size ? NameError::label_too_long
                                                         : NameError::name_too_long);
        }
    }
    if (!after_dot) {
        if (const auto error = finish_label()) {
            return failure(*error);
        }
    }
    wire.push_back(0);
    if (wire.size() > max_wire_size) {
        return failure(NameError::name_too_long);
    }
    return Name(std::move(wire));
}

Result<Name, NameError> Name::from_wire(ByteView wire) {
    if (wire.empty()) {
        return failure(NameError::empty);
    }
    if (wire.size() > max_wire_size) {
        return failure(NameError::name_too_long);
    }
    Bytes canonical(wire.begin(), wire.end());
    std::size_t position = 0;
    while (canonical[position] != 0) {
        const std::size_t length = canonical[position];
        if (length > max_label_size) {
            return failure(NameError::label_too_long);
        }
        if (position + length + 1 >= canonical.size()) {
            return failure(NameError::empty_label);
        }
        for (std::size_t index = position + 1; index <= position + length; ++index) {
            canonical[index] = lower(canonical[index]);
        }
        position += length + 1;
    }
    if (position + 1 != canonical.size()) {
        return failure(NameError::empty_label);
    }
    return Name(std::move(canonical));
}

std::string Name::to_string() const {
    if (is_root()) {
        return ".";
    }
    std::string text;
    for (std::size_t position = 0; wire_[position] != 0; position += wire_[position] + 1U) {
        if (!text.empty()) {
            text += '.';
        }
        for (std::size_t index = position + 1; index <= position + wire_[position]; ++index) {
            const std::uint8_t byte = wire_[index];
            if (byte <= 0x20 || byte >= 0x7f) {
                const std::string digits = std::to_string(byte);
                text += '\\' + std::string(3 - digits.size(), '0') + digits;
            } else {
                if (std::string_view(".\\\"();@$").find(static_cast<char>(byte)) !=
                    std::string_view::npos) {
                    text += '\\';
                }
                text += static_cast<char>(byte);
            }
        }
    }
    return text;
}

std::size_t Name::label_count() const {
    std::size_t count = 0;
    for (std::size_t position = 0; wire_[position] != 0; position += wire_[position] + 1U) {
        ++count;
    }
    return count;
}

Name Name::parent() const {
    if (is_root()) {
        return *this;
    }
    return Name(Bytes(wire_.begin() + wire_[0] + 1, wire_.end()));
}

Result<Name, NameError> Name::with_prefix(std::string_view labels) const {
    Result<Name, NameError> prefix = parse(labels);
    if (!prefix) {
        return prefix;
    }
    Bytes wire(prefix->wire_.begin(), prefix->wire_.end() - 1);
    wire.insert(wire.end(), wire_.begin(), wire_.end());
    if (wire.size() > max_wire_size) {
        return failure(NameError::name_too_long);
    }
    return Name(std::move(wire));
}

bool Name::is_at_or_below(const Name& ancestor) const {
    Name name = *this;
    while (name.wire_.size() > ancestor.wire_.size()) {
        name = name.parent();
    }
    return name == ancestor;
}

std::vector<Name> Name::from_root() const {
    std::vector<Name> names;
    for (Name name = *this; !name.is_root(); name = name.parent()) {
        names.push_back(name);
    }
    names.emplace_back();
    std::reverse(names.begin(), names.end());
    return names;
}

} // namespace danescope::dns
