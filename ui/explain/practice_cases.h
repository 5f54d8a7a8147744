#pragma once

#include "ui/explain/language.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string_view>

namespace danescope::explain {

enum class PracticeFamily : std::uint8_t {
    documents,
    tables,
    chain,
    names_and_servers,
    tlsa,
    mail_host
};

/// A bundled check of the practice network, to learn from.
struct PracticeCase {
    /// Trace::practice; the check is the resource `:/practice/NAME.json`.
    const char* name;
    PracticeFamily family;
    /// What there is to learn, one sentence.
    Text lesson;
};

/// Every case, grouped by family.
std::span<const PracticeCase> practiceCases();

/// nullptr where there is no such case.
const PracticeCase* practiceCase(std::string_view name);

QString practiceFamilyTitle(PracticeFamily family, const Language& language);

/// "Practice case: An expired signature over TLSA is worse than no TLSA at all." for a trace that
/// is one; of a case that this program does not know, only that it is one.
QString practiceMark(std::string_view name, const Language& language);

} // namespace danescope::explain
