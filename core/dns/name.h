#pragma once

#include "core/support/bytes.h"
#include "core/support/result.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace danescope::dns {

enum class NameError : std::uint8_t {
    empty,
    empty_label,
    label_too_long,
    name_too_long,
    bad_escape
};

/// An absolute domain name (RFC 1035 §3.1) in canonical form: A-labels, ASCII letters lower-case
/// (RFC 4034 §6.2). Only valid names exist: at most 63 bytes a label and 255 bytes on the wire.
class Name {
public:
    /// The root.
    Name();

    /// Presentation form, with or without the last dot, `\.` and `\DDD` escapes (RFC 1035 §5.1).
    static Result<Name, NameError> parse(std::string_view text);

    /// Uncompressed wire form; the view must hold the name and nothing after it.
    static Result<Name, NameError> from_wire(ByteView wire);

    /// Presentation form without the last dot; "." is the root. Bytes other than printable ASCII
    /// are escaped, so the text is safe in any output.
    std::string to_string() const;

    const Bytes& wire() const { return wire_; }
    bool is_root() const { return wire_.size() == 1; }
    std::size_t label_count() const;

    /// The name without its first label; the root's parent is the root.
    Name parent() const;

    /// `_25._tcp` before this name; fails when the result would be too long.
    Result<Name, NameError> with_prefix(std::string_view labels) const;

    /// True for the ancestor itself and every name below it.
    bool is_at_or_below(const Name& ancestor) const;

    /// This name and its ancestors, the root first.
    std::vector<Name> from_root() const;

    /// Wire order: good for maps, not the canonical order of RFC 4034 §6.1.
    auto operator<=>(const Name&) const = default;

private:
    explicit Name(Bytes wire)
        : wire_(std::move(wire)) {}

    Bytes wire_;
};

} // namespace danescope::dns
