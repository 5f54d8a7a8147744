#pragma once

#include "ui/explain/language.h"
#include "ui/input/domain_input.h"

#include <QString>

namespace danescope::explain {

/// What is wrong with a typed destination and what to type instead, in one or two sentences.
QString explainInputError(input::InputError error, const Language& language);

} // namespace danescope::explain
