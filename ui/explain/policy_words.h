#pragma once

#include "core/dane/gateway_settings.h"
#include "core/trace/policy_outcomes.h"
#include "ui/explain/outline.h"
#include "ui/explain/view.h"

#include <QString>

#include <vector>

namespace danescope::explain {

/// What one kind of sender does, as a line of a list.
struct PolicyLine {
    /// "Postfix dane-only", "Cisco Mandatory · row 5".
    QString sender;
    Chip action;
    /// "no TLSA record"; empty where the sender gives none.
    QString reason;
    /// Where its rule is written.
    QString source;
    bool operator==(const PolicyLine&) const = default;
};

/// One line for each profile; empty while the check is open.
std::vector<PolicyLine> policyLines(const View& view);

/// "Required - Verify": the gateway's own menu, which is English in every language.
QString tlsSupportWord(dane::TlsSupport support);
QString daneSupportWord(dane::DaneSupport support);

} // namespace danescope::explain
