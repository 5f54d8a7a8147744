#pragma once

#include "ui/explain/language.h"
#include "ui/input/command_line.h"

#include <QString>

namespace danescope::explain {

/// What was wrong with a command line, as one line.
QString usageError(const input::UsageError& error, const Language& language);

/// The whole of `--help`.
QString usageHelp(input::Program program, const Language& language);

/// A file that the command line names could not be used, as one line.
enum class FileProblem {
    cannot_open,
    too_large,
    not_a_trust_anchor,
    not_a_chain,
    not_a_trace,
    newer_version,
    cannot_write,
    cannot_load,
    too_large_to_paint
};
QString fileProblem(FileProblem problem, const QString& file, const Language& language);

} // namespace danescope::explain
