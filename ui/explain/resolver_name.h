#pragma once

#include "ui/explain/language.h"

#include <QString>

#include <string_view>

namespace danescope::explain {

/// Who answers, from `ADDRESS@PORT`: as given, "built-in recursion" for nothing, "resolver 1
/// (hidden)" for one that a redacted trace does not name.
QString resolverName(std::string_view endpoint, const Language& language);

} // namespace danescope::explain
