#pragma once

#include <QString>

#include <optional>

namespace danescope::input {

/// A whole number in decimal digits; nullopt for anything else, and for one out of its bounds.
std::optional<int> numberIn(const QString& text, int least, int most);

} // namespace danescope::input
