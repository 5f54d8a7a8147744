#pragma once

#include "core/dane/decision_table.h"
#include "core/dane/rfc_decision.h"
#include "core/findings/code.h"
#include "core/support/clock.h"
#include "core/trace/evaluation.h"
#include "ui/explain/history_text.h"

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <optional>
#include <vector>

namespace danescope::history {

using EntryId = qint64;

inline constexpr int maxTitleLength = 200;
inline constexpr int maxTicketLength = 80;
/// Checks are kept no longer, unless for ever.
inline constexpr std::chrono::days mostKeepDays{3650};

/// What the history's list shows of one check.
struct Entry {
    /// 0 until it is stored.
    EntryId id = 0;
    /// A-labels.
    QString domain;
    /// As people read it.
    QString shownDomain;
    /// Given by the user.
    QString title;
    QString ticket;
    /// nullopt where the check could not tell.
    std::optional<dane::Action> mandatory;
    std::optional<dane::Action> opportunistic;
    std::optional<dane::RfcAction> rfc7672;
    /// Of the root cause.
    std::optional<findings::Code> cause;
    Instant started{};
    Milliseconds elapsed{};
    /// When the first of the domain's signatures and certificates ends.
    std::optional<Instant> validUntil;
    bool operator==(const Entry&) const = default;
};

/// A mode and what it does; nullopt for checks that could not tell.
struct ModeVerdict {
    dane::Mode mode{};
    std::optional<dane::Action> action;
    bool operator==(const ModeVerdict&) const = default;
};

/// What to look for; what is empty is not looked at.
struct Filter {
    /// Each word is to be in the domain, the title, the ticket, the cause's code, or the local date
    /// (2026-11-21); an e-mail or web address stands for its domain.
    QString text;
    std::optional<ModeVerdict> verdict;
    std::optional<findings::Code> cause;
    /// Begun at this instant or later.
    std::optional<Instant> since;
    bool operator==(const Filter&) const = default;
};

/// The newest entries that a filter leaves.
struct Listing {
    std::vector<Entry> entries;
    /// How many there are that fit, shown or not.
    int fitting = 0;
    /// How many there are in all.
    int all = 0;
    /// Every cause in the history, in the order of the catalogue.
    std::vector<findings::Code> causes;
};

using Problem = explain::HistoryProblem;

/// The list's view of a check; without id, title and ticket.
Entry entryOf(const trace::Snapshot& snapshot);

/// When the first signature over the domain's own zones ends, or the first certificate of its
/// hosts; nullopt where neither was seen.
std::optional<Instant> validUntil(const trace::Evaluation& evaluation);

} // namespace danescope::history
