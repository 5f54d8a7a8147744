#pragma once

#include "core/support/result.h"
#include "core/trace/evaluation.h"
#include "ui/explain/usage_text.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace danescope::ui {

/// Reads a saved trace and decides it anew. Blocks: not for the GUI thread.
Result<trace::Snapshot, explain::FileProblem> readTraceFile(const QString& fileName);

/// Whether it could be written; the file is replaced as a whole or not at all. Blocks.
bool writeFile(const QString& fileName, const QByteArray& content);

} // namespace danescope::ui

Q_DECLARE_METATYPE(danescope::explain::FileProblem)
