#pragma once

#include "ui/explain/language.h"

#include <QString>

namespace danescope::reports {

/// ticket, markdown and json are text alone; the others are painted and need fonts and colours.
enum class Format { ticket, markdown, html, pdf, json, svg, png };

enum class Paper { a4, letter };

/// How a report of a check is to be.
struct ReportOptions {
    Format format = Format::pdf;
    explain::LanguageCode language = explain::LanguageCode::en;
    /// Hides our resolvers, host names and addresses (core/trace/redaction.h).
    bool redact = true;
    /// Of a PDF.
    Paper paper = Paper::a4;
    bool operator==(const ReportOptions&) const = default;
};

/// Of a file name, without dot: "md".
QString extensionOf(Format format);

/// Whether a format is painted, not text alone.
bool isPainted(Format format);

} // namespace danescope::reports
