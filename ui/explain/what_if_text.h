#pragma once

#include "core/trace/what_if.h"
#include "ui/explain/language.h"

#include <QString>

namespace danescope::explain {

/// "TLSA of mx1.example.org", "Certificate of mx1.example.org 192.0.2.1".
QString factName(const trace::SupposableFact& fact, const trace::Evaluation& evaluation,
                 const Language& language);

/// "secure", "does not match".
QString factWord(const trace::Fact& fact, const Language& language);

/// "Supposed: TLSA of mx1.example.org is bogus. It was found to be secure."
QString suppositionSentence(const trace::SupposableFact& fact, const trace::Fact& supposed,
                            const trace::Evaluation& evaluation, const Language& language);

} // namespace danescope::explain
