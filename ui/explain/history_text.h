#pragma once

#include "core/dane/decision_table.h"
#include "core/support/clock.h"
#include "ui/explain/language.h"

#include <QString>

#include <optional>

namespace danescope::explain {

/// Why something can't be done with the history.
enum class HistoryProblem {
    /// Qt's SQLite driver is not installed.
    no_driver,
    cannot_open,
    /// Written by a later version of this program; left as it is.
    newer_version,
    cannot_read,
    cannot_write,
    /// The entry is gone, or what it holds is no trace.
    no_such_entry
};

QString historyProblem(HistoryProblem problem, const QString& fileName, const Language& language);

/// The damaged file is kept under this name, and a new one was begun.
QString historySetAside(const QString& fileName, const Language& language);

/// Marks what is shown as an earlier check.
QString checkFromHistory(Instant started, const Language& language);
QString checkFromFile(Instant started, const QString& fileName, const Language& language);
/// Of a saved check whose trace is redacted.
QString hiddenNetwork(const Language& language);

/// What the earlier check of the same domain said; nullopt where it could not tell.
struct EarlierCheck {
    Instant started{};
    std::optional<dane::Action> mandatory;
    std::optional<dane::Action> opportunistic;
};

/// `same`: the check shown says the same.
QString checkedBefore(const EarlierCheck& earlier, bool same, const Language& language);

QString noEarlierCheck(const QString& domain, const Language& language);

QString checksRemoved(int count, const Language& language);

/// "DANE FAIL", "could not tell".
QString historyVerdict(std::optional<dane::Action> action, const Language& language);

} // namespace danescope::explain
