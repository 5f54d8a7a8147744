#include "core/trace/json_cursor.h"

#include "core/support/iso_time.h"

namespace danescope::trace {

namespace {

constexpr std::int64_t longest_span_ms = 1'000'000'000'000;

} // namespace

JsonCursor JsonCursor::at(std::string_view key) const {
    const std::string pointer = pointer_ + "/" + std::string(key);
    if (value_->is_object()) {
        const auto found = value_->find(std::string(key));
        if (found != value_->end()) {
            return {*found, pointer};
        }
    }
    throw JsonError{JsonErrorKind::bad_value, pointer};
}

bool JsonCursor::has(std::string_view key) const {
    return value_->is_object() && value_->contains(std::string(key));
}

bool JsonCursor::boolean() const {
    return value_->is_boolean() ? value_->get<bool>() : fail<bool>();
}

std::int64_t JsonCursor::integer(std::int64_t least, std::int64_t most) const {
    const bool fits = value_->is_number_integer() &&
                      (!value_->is_number_unsigned() ||
                       value_->get<std::uint64_t>() <=
                           static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
    if (!fits || value_->get<std::int64_t>() < least || value_->get<std::int64_t>() > most) {
        fail<void>();
    }
    return value_->get<std::int64_t>();
}

Milliseconds JsonCursor::milliseconds() const {
    return Milliseconds(integer(0, longest_span_ms));
}

Instant JsonCursor::instant() const {
    const auto value = from_iso_time(plain_text());
    return value ? *value : fail<Instant>();
}

std::string JsonCursor::text(std::size_t most_bytes) const {
    if (value_->is_object()) {
        const Bytes bytes = at("base64").base64(most_bytes);
        return {bytes.begin(), bytes.end()};
    }
    const std::string& text = plain_text();
    return text.size() <= most_bytes ? text : fail<std::string>();
}

Bytes JsonCursor::base64(std::size_t most_bytes) const {
    auto bytes = from_base64(plain_text());
    return bytes && bytes->size() <= most_bytes ? *std::move(bytes) : fail<Bytes>();
}

Bytes JsonCursor::hex(std::size_t most_bytes) const {
    auto bytes = from_hex(plain_text());
    return bytes && bytes->size() <= most_bytes ? *std::move(bytes) : fail<Bytes>();
}

const std::string& JsonCursor::plain_text() const {
    if (!value_->is_string()) {
        fail<void>();
    }
    return value_->get_ref<const std::string&>();
}

} // namespace danescope::trace
