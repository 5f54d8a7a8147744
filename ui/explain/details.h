#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"
#include "ui/explain/outline.h"
#include "ui/explain/view.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace danescope::explain {

/// One block of the details panel under its own heading; unused parts are empty. Shown in the order
/// facts, paragraphs, table, lines.
struct Section {
    QString heading;
    /// Running text.
    QStringList paragraphs;
    /// Name and value, one line each.
    std::vector<std::pair<QString, QString>> facts;
    /// Records, dialogue lines, digests: monospace, copied as they are.
    QStringList lines;
    /// A table with a header row; every row as long as the header.
    QStringList columns;
    std::vector<std::vector<Chip>> rows;
    /// What its Copy button copies; where empty, the lines.
    QString copied;
    bool operator==(const Section&) const = default;
};

/// Everything about one selected step: the sentence first, then who acts, then the evidence.
struct Details {
    QString title;
    std::vector<Chip> tags;
    std::vector<Section> sections;
    bool operator==(const Details&) const = default;
};

/// For a selection that the snapshot does not hold: empty, without a title.
Details details(const trace::Snapshot& snapshot, const Selection& selection,
                const Language& language);

/// What is known of a step or a whole zone, without what the findings say of it; empty for any
/// other selection.
std::vector<Section> evidence(const Selection& selection, const View& view);

/// The details as plain text, for the clipboard.
QString plainText(const Details& details);

} // namespace danescope::explain
