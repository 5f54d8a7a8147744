#pragma once

#include "core/findings/catalogue.h"
#include "ui/explain/language.h"

#include <cstdint>

namespace danescope::explain {

/// What a finding means for the mail, mode by mode.
enum class MailFate : std::uint8_t {
    /// Delivered all the same.
    unaffected,
    /// Delivered today, not once it breaks.
    later,
    /// Another record decides.
    ignored,
    /// Neutral: no DANE, each mode by its own rule.
    falls_back,
    waits,
    /// As `waits`, for one server of the domain.
    host,
    /// Depends on the address that is used.
    some,
    /// No sender can deliver.
    returned,
    /// Could not be told.
    open,
    /// The gateway does not look at DANE.
    no_dane,
    /// The gateway's table and RFC 7672 differ.
    departs
};

/// The sentences of one finding code. Values stand in braces by the names of
/// findings::CodeInfo::arguments and optional_arguments; `{zone}`, `{host}`, `{domain}` and
/// `{port}` are always there.
struct CodeText {
    findings::Code code;
    MailFate fate;
    /// What is the matter, one whole sentence.
    Text title;
    /// What it means, in everyday words.
    Text meaning;
    /// Who has to act and what they should do.
    Text action;
    /// The values that prove it or that mend it; without source where there are none.
    Text proof;
    /// The values of a repair, said only where all of them are known.
    Text repair = {};
};

const CodeText& codeText(findings::Code code);

/// What happens to the mail in each mode, one or two whole sentences.
Text fateText(MailFate fate);

/// "the domain’s DNS operator": who can mend it.
Text partyText(findings::Party party);

} // namespace danescope::explain
