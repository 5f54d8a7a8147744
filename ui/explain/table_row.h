#pragma once

#include "core/dane/decision_table.h"
#include "ui/explain/outline.h"
#include "ui/explain/view.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace danescope::explain {

/// A row of a mode's table as a sentence; for nullopt that no row fits.
QString rowSentence(dane::Mode mode, std::optional<int> number, const Language& language);

/// The gateway's decision table of one mode as it is shown, with what a check makes of it.
struct DecisionTable {
    struct Row {
        int number = 0;
        /// MX, address, TLSA, certificate, result, what a sender by RFC 7672 does; an empty text is
        /// a cell that is not looked at.
        std::vector<Chip> cells;
        /// The row that decided.
        bool matched = false;
        QString sentence;
        bool operator==(const Row&) const = default;
    };

    struct Step {
        /// "After MX: 7 rows".
        QString label;
        /// Numbers of the rows that are still possible.
        std::vector<int> rows;
        bool operator==(const Step&) const = default;
    };

    QString title;
    /// Which row decided, or that none does.
    QString sentence;
    /// One for each of a row's cells.
    QStringList columns;
    std::vector<Row> rows;
    /// At first, then after MX, address, TLSA and certificate.
    std::vector<Step> steps;
    bool operator==(const DecisionTable&) const = default;
};

/// For the path that a mode's decision comes from, or for `path` where one is given.
DecisionTable decisionTable(const trace::Snapshot& snapshot, dane::Mode mode,
                            std::optional<std::size_t> path, const Language& language);

/// "After MX: rows 1–7 remain." for each step of a path.
QStringList narrowing(dane::Mode mode, const dane::Facts& facts, const Language& language);

} // namespace danescope::explain
