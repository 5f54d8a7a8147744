#pragma once

#include "ui/explain/catalogue_text.h"

#include <span>

namespace danescope::explain {

// The families of facts that the texts are kept by; codeText() looks through all of them.
std::span<const CodeText> chainTexts();
std::span<const CodeText> signaturesTexts();
std::span<const CodeText> namesAndServersTexts();
std::span<const CodeText> tlsaTexts();
std::span<const CodeText> mailHostTexts();
std::span<const CodeText> policyTexts();

} // namespace danescope::explain
