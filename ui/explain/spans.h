#pragma once

#include "core/support/clock.h"
#include "ui/explain/outline.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace danescope::explain {

/// Something that lasts from one instant to another, in words and numbers.
struct Span {
    /// "RRSIG TLSA · _25._tcp.mx1.example.org", "MX example.org".
    QString label;
    /// Of a signature whose window is inverted, `end` lies before `begin`.
    Instant begin{};
    Instant end{};
    /// What it is worth or what came of it: "expired", "secure".
    Chip state;
    /// "9 days", "−3 days"; "12 ms".
    QString length;
    QString beginText;
    QString endText;
    /// All of it in whole sentences.
    QString sentence;
    /// Index of the row it could not begin without, where there is one.
    std::optional<std::size_t> after;
    bool operator==(const Span&) const = default;
};

/// What a plot over time shows, and the same as a table.
struct Spans {
    enum class Axis {
        dates,
        /// Since `mark`, in milliseconds.
        elapsed
    };
    Axis axis = Axis::dates;
    /// The instant of the verdict, or the check's beginning.
    Instant mark{};
    /// Beside the line at `mark`: "now".
    QString markWord;
    /// "Validity periods of signatures and certificates".
    QString name;
    /// One or two sentences above the rows.
    QString head;
    /// Said where there are no rows.
    QString empty;
    /// Headings of the columns label, state, length, begin and end.
    QStringList columns;
    std::vector<Span> rows;
    bool operator==(const Spans&) const = default;
};

/// At most so many rows, whatever servers send.
inline constexpr std::size_t mostSpans = 200;

} // namespace danescope::explain
