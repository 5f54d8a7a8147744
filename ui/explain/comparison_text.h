#pragma once

#include "core/trace/comparison.h"
#include "ui/explain/language.h"
#include "ui/explain/outline.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace danescope::explain {

/// One thing of two checks, side by side; an empty cell: the check does not have it.
struct ComparisonRow {
    /// "Keys (DNSKEY) of example.org".
    QString subject;
    QStringList before;
    QStringList after;
    bool changed = false;
    /// Records and keys: to be set in a fixed-width font.
    bool isRecord = false;
    bool operator==(const ComparisonRow&) const = default;
};

/// Two checks compared, in words.
struct ComparisonText {
    QString title;
    /// When the checks were made.
    QString before;
    QString after;
    /// Whether the verdict is another one.
    Banner headline;
    /// What the changes come down to, whole sentences.
    QStringList conclusions;
    /// What to do about the later check's root cause; empty where there is none.
    QStringList remedy;
    /// Changes, the most telling first.
    std::vector<ComparisonRow> changes;
    /// What is the same, or differs by routine only.
    std::vector<ComparisonRow> rest;
    bool operator==(const ComparisonText&) const = default;
};

ComparisonText comparisonText(const trace::Snapshot& before, const trace::Snapshot& after,
                              const Language& language);

/// The comparison as plain text, for the clipboard: changes only.
QString plainText(const ComparisonText& text, const Language& language);

} // namespace danescope::explain
