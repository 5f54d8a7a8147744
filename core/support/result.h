#pragma once

#include <tl/expected.hpp>

namespace danescope {

/// A value, or the typed reason why there is none. Errors are enums or structs with data, never
/// sentences: the reader's words are made in ui/explain alone.
template<class Value, class Error>
using Result = tl::expected<Value, Error>;

template<class Error>
constexpr tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace danescope
