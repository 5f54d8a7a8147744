#pragma once

#include "core/dns/name.h"
#include "core/support/result.h"

#include <QString>

namespace danescope::input {

/// What is wrong with a typed destination, the first thing that is.
enum class InputError {
    empty,
    too_long,
    label_too_long,
    empty_label,
    ip_address,
    illegal_character,
    /// Not a valid internationalised name (RFC 5891).
    bad_international_name,
    /// One label only, such as "example".
    not_qualified
};

/// A destination as typed and as asked.
struct DomainInput {
    dns::Name domain;
    /// The domain in Unicode, as people read it.
    QString shown;
};

/// Takes a domain, an e-mail address, a mailto: or a web address, in Unicode or A-label form, with
/// spaces and a last dot around it, and finds the domain whose MX records are meant. At most 4096
/// characters are looked at.
Result<DomainInput, InputError> parseDomainInput(const QString& typed);

} // namespace danescope::input
