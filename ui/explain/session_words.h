#pragma once

#include "core/smtp/session.h"
#include "ui/explain/details.h"
#include "ui/explain/view.h"

#include <QString>

#include <vector>

namespace danescope::explain {

/// Why a session ended early: "connection refused".
QString failureWord(smtp::SessionFailure failure, const Language& language);

/// The facts of an SMTP session and its dialogue, everything from the server escaped.
std::vector<Section> sessionSections(const smtp::Session& session, const View& view);

} // namespace danescope::explain
