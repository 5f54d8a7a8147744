#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/details.h"
#include "ui/explain/language.h"
#include "ui/explain/outline.h"
#include "ui/explain/spans.h"
#include "ui/reports/input.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace danescope::reports {

/// A step of the check, a zone, or a group of findings, with what there is to say of it.
struct Part {
    /// Empty where the chapter's title says enough.
    QString title;
    /// How it stands; empty where that is not said.
    explain::Chip status;
    std::vector<explain::Section> sections;
    /// Painted above the sections, which say the same.
    std::optional<explain::Spans> plot;
    /// Painted above the sections as well: the course of the checks.
    ui::CheckHistory past;
    bool operator==(const Part&) const = default;
};

struct Chapter {
    QString title;
    /// The picture of the trace stands here; `parts` say the same in words.
    bool holdsPicture = false;
    std::vector<Part> parts;
    bool operator==(const Chapter&) const = default;
};

/// Everything a report says, in words and in its order, before any format. Texts are plain: no
/// markup, no control, format or bidirectional characters, none that a spreadsheet would take for a
/// formula.
struct Report {
    explain::LanguageCode language{};
    /// "DANE check of example.org".
    QString title;
    /// The time of the check in UTC, then in local time.
    QString subtitle;
    /// What happens to the mail.
    explain::Banner verdict;
    /// Who has to act, the cause's code, and the like: name and value.
    std::vector<std::pair<QString, QString>> summary;
    std::vector<Chapter> chapters;
    /// For the picture.
    explain::Outline outline;
    bool operator==(const Report&) const = default;
};

Report makeReport(const ReportInput& input, const explain::Language& language);

} // namespace danescope::reports
