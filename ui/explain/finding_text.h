#pragma once

#include "core/findings/finding.h"
#include "ui/explain/catalogue_text.h"
#include "ui/explain/outline.h"
#include "ui/explain/view.h"

#include <QString>

namespace danescope::explain {

/// A finding in words, its values filled in.
struct FindingText {
    QString title;
    QString meaning;
    /// What happens to the mail.
    QString fate;
    /// What has to be done.
    QString action;
    /// Empty where there is nothing to show.
    QString proof;
    /// What is published and what would mend it; empty where no repair is known.
    QString repair;
    /// The record that the repair publishes, as a zone file has it; empty where it is none.
    QString record;
    /// What the zone itself asks its parent to publish; empty where it was not asked.
    QString request;
    /// Who has to act.
    findings::Party party = findings::Party::nobody;
    bool operator==(const FindingText&) const = default;
};

/// `trace` gives the domain and the port, and whether the network has any DNS at all.
FindingText explainFinding(const findings::Finding& finding, const trace::Trace& trace,
                           const Language& language);

/// Of the first finding that a record would mend, the root cause before others; empty for none.
QString recordToPublish(const trace::Snapshot& snapshot, const Language& language);

Tone toneOf(findings::Severity severity);

/// "root cause", "reason" (nothing is broken), "consequence", "note": what a finding is to its
/// check.
QString findingRole(const findings::Finding& finding, const Language& language);

} // namespace danescope::explain
