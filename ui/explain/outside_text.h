#pragma once

#include "core/dns/name.h"

#include <QString>

#include <string_view>

namespace danescope::explain {

/// Text from outside (banners, certificate names, resolver messages) as it may be shown: printable
/// ASCII, everything else escaped, at most `limit` source bytes.
QString outsideText(std::string_view untrusted, std::size_t limit = 1000);

/// A host or zone name given as text, internationalised labels in Unicode where that is safe; text
/// that is no name is escaped.
QString shownHost(std::string_view name);

} // namespace danescope::explain
