#pragma once

#include "core/support/bytes.h"
#include "core/support/clock.h"
#include "core/support/enum_ids.h"
#include "core/trace/json.h"
#include "core/trace/json_facts.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace danescope::trace {

/// A value of an untrusted document together with the way to it. Each reader gives a value of the
/// right type and range or throws JsonError (bad_value, with the JSON pointer).
class JsonCursor {
public:
    JsonCursor(const Json& value, std::string pointer)
        : value_(&value)
        , pointer_(std::move(pointer)) {}

    /// A member that must be there.
    JsonCursor at(std::string_view key) const;

    /// Whether there is such a member.
    bool has(std::string_view key) const;

    /// Whether the value is something else than null.
    bool is_set() const { return !value_->is_null(); }

    bool boolean() const;
    std::int64_t integer(std::int64_t least, std::int64_t most) const;
    template<class Number>
    Number number() const {
        return static_cast<Number>(
            integer(std::numeric_limits<Number>::min(), std::numeric_limits<Number>::max()));
    }
    /// From 0 to about 30 years.
    Milliseconds milliseconds() const;
    Instant instant() const;
    /// A text as exact_text() wrote it.
    std::string text(std::size_t most_bytes) const;
    Bytes base64(std::size_t most_bytes) const;
    Bytes hex(std::size_t most_bytes) const;

    template<class Enum>
    Enum id() const {
        const auto value = from_id<Enum>(plain_text());
        return value ? *value : fail<Enum>();
    }

    /// Calls `take` with a cursor for each element of an array of at most `most` of them.
    template<class Take>
    void each(std::size_t most, Take take) const {
        if (!value_->is_array() || value_->size() > most) {
            fail<void>();
        }
        for (std::size_t index = 0; index < value_->size(); ++index) {
            take(JsonCursor((*value_)[index], pointer_ + "/" + std::to_string(index)));
        }
    }

    /// As each() for an array that is a member; nothing where there is no such member, as in
    /// documents of programs that did not know it.
    template<class Take>
    void each_of(std::string_view key, std::size_t most, Take take) const {
        if (has(key)) {
            at(key).each(most, take);
        }
    }

    /// The value, or nullopt for null.
    template<class Read>
    auto optional(Read read) const -> std::optional<decltype(read(*this))> {
        if (!is_set()) {
            return std::nullopt;
        }
        return read(*this);
    }

    template<class Value>
    [[noreturn]] Value fail() const {
        throw JsonError{JsonErrorKind::bad_value, pointer_};
    }

private:
    const std::string& plain_text() const;

    const Json* value_;
    std::string pointer_;
};

} // namespace danescope::trace
