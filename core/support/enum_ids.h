#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace danescope {

/// The stable identifiers of an enum whose values run from 0 without gaps, in their order:
/// what JSON, tickets and logs print, untranslated. Each enum specialises it beside its definition.
template<class Enum>
inline constexpr std::array<std::string_view, 0> enum_ids{};

template<class Enum>
constexpr std::string_view id_of(Enum value) {
    return enum_ids<Enum>[static_cast<std::size_t>(value)];
}

template<class Enum>
constexpr std::optional<Enum> from_id(std::string_view id) {
    for (std::size_t index = 0; index < enum_ids<Enum>.size(); ++index) {
        if (enum_ids<Enum>[index] == id) {
            return static_cast<Enum>(index);
        }
    }
    return std::nullopt;
}

} // namespace danescope
