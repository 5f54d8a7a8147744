#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace danescope::test {

struct ToolRun {
    /// -1 where it could not be started or crashed.
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a program to its end.
inline ToolRun runTool(const QString& program, const QStringList& arguments,
                       const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace danescope::test
