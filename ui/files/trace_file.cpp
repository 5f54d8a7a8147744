#include "ui/files/trace_file.h"

#include "core/trace/json.h"

#include <QFile>
#include <QSaveFile>

#include <utility>

namespace danescope::files {
namespace {

using explain::FileProblem;

constexpr qint64 maxTraceFile = 64LL * 1024 * 1024;

FileProblem problemOf(trace::JsonErrorKind kind) {
    switch (kind) {
    case trace::JsonErrorKind::too_large:
        return FileProblem::too_large;
    case trace::JsonErrorKind::newer_version:
        return FileProblem::newer_version;
    default:
        return FileProblem::not_a_trace;
    }
}

} // namespace

Result<QByteArray, FileProblem> readFile(const QString& fileName, qint64 limit) {
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(FileProblem::cannot_open);
    }
    QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(FileProblem::cannot_open);
    }
    if (content.size() > limit) {
        return failure(FileProblem::too_large);
    }
    return content;
}

bool writeFile(const QString& fileName, const QByteArray& content) {
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           file.commit();
}

Result<trace::Trace, FileProblem> traceFrom(const QByteArray& json) {
    auto trace = trace::read_json({json.constData(), static_cast<std::size_t>(json.size())});
    if (!trace) {
        return failure(problemOf(trace.error().kind));
    }
    return std::move(*trace);
}

Result<trace::Trace, FileProblem> readTrace(const QString& fileName) {
    const auto content = readFile(fileName, maxTraceFile);
    if (!content) {
        return failure(content.error());
    }
    return traceFrom(*content);
}

} // namespace danescope::files
