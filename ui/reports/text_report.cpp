#include "ui/reports/text_report.h"

#include "core/trace/json.h"
#include "core/trace/redaction.h"
#include "ui/explain/ticket.h"
#include "ui/reports/markdown_writer.h"
#include "ui/reports/plain_text.h"
#include "ui/reports/report.h"

namespace danescope::reports {

namespace {

QByteArray ticketText(const trace::Snapshot& snapshot, const explain::Language& language) {
    QStringList lines = explain::ticket(snapshot, language).split(u'\n');
    for (QString& line : lines) {
        line = plainText(line);
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace

trace::Snapshot subjectOf(const trace::Snapshot& snapshot, bool redact) {
    if (!redact) {
        return snapshot;
    }
    return trace::snapshot_of(trace::redacted(*snapshot.trace));
}

QByteArray jsonText(const trace::Trace& trace, bool redact) {
    return QByteArray::fromStdString(trace::write_json(redact ? trace::redacted(trace) : trace)) +
           '\n';
}

QByteArray textReport(const ReportInput& input, const ReportOptions& options) {
    if (options.format == Format::json) {
        return jsonText(*input.snapshot.trace, options.redact);
    }
    const trace::Snapshot subject = subjectOf(input.snapshot, options.redact);
    const explain::Language language(options.language);
    switch (options.format) {
    case Format::ticket:
        return ticketText(subject, language);
    case Format::markdown:
        return toMarkdown(makeReport({subject, input.past}, language));
    case Format::json:
    case Format::html:
    case Format::pdf:
    case Format::svg:
    case Format::png:
        break;
    }
    return {};
}

} // namespace danescope::reports
