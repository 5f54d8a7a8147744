#pragma once

#include "core/trace/request.h"
#include "ui/explain/language.h"

#include <QString>

#include <optional>

namespace danescope::ui {

/// What the command line says about the window; it goes before the settings, for this run.
struct WindowSetup {
    /// All but the domain. Resolvers, and a time or control hosts other than the usual, were named.
    trace::CheckRequest request;
    /// Goes before the chosen one and the system's.
    std::optional<explain::LanguageCode> language;
    /// Where checks are kept; empty: nowhere.
    QString historyFile;
    /// Whether the trust anchors of the request were named too.
    bool anchorsNamed = false;
};

} // namespace danescope::ui
