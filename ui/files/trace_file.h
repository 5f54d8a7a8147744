#pragma once

#include "core/support/result.h"
#include "core/trace/trace.h"
#include "ui/explain/usage_text.h"

#include <QByteArray>
#include <QString>

namespace danescope::files {

// Everything here blocks: not for the GUI thread.

/// A whole file of at most `limit` bytes.
Result<QByteArray, explain::FileProblem> readFile(const QString& fileName, qint64 limit);

/// Whether it could be written; the file is replaced as a whole or not at all.
bool writeFile(const QString& fileName, const QByteArray& content);

/// The trace that a text holds. Untrusted input.
Result<trace::Trace, explain::FileProblem> traceFrom(const QByteArray& json);

/// A trace saved before. Untrusted input.
Result<trace::Trace, explain::FileProblem> readTrace(const QString& fileName);

} // namespace danescope::files
