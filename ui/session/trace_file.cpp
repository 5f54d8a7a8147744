#include "ui/session/trace_file.h"

#include "core/trace/json.h"

#include <QFile>
#include <QSaveFile>

#include <utility>

namespace danescope::ui {
namespace {

// One byte over what the reader takes, so that it is the one who refuses.
constexpr qint64 maxRead = 64LL * 1024 * 1024 + 1;

explain::FileProblem problemOf(trace::JsonErrorKind kind) {
    switch (kind) {
    case trace::JsonErrorKind::too_large:
        return explain::FileProblem::too_large;
    case trace::JsonErrorKind::newer_version:
        return explain::FileProblem::newer_version;
    default:
        return explain::FileProblem::not_a_trace;
    }
}

} // namespace

Result<trace::Snapshot, explain::FileProblem> readTraceFile(const QString& fileName) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(explain::FileProblem::cannot_open);
    }
    const QByteArray text = file.read(maxRead);
    if (file.error() != QFileDevice::NoError) {
        return failure(explain::FileProblem::cannot_open);
    }
    auto read = trace::read_json({text.constData(), static_cast<std::size_t>(text.size())});
    if (!read) {
        return failure(problemOf(read.error().kind));
    }
    auto trace = std::make_shared<const trace::Trace>(std::move(*read));
    auto evaluation = std::make_shared<const trace::Evaluation>(trace::evaluate(*trace));
    return trace::Snapshot{std::move(trace), std::move(evaluation)};
}

bool writeFile(const QString& fileName, const QByteArray& content) {
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           file.commit();
}

} // namespace danescope::ui
