#pragma once

#include "core/trace/evaluation.h"
#include "core/trace/runner.h"
#include "ui/explain/usage_text.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>

namespace danescope::ui {

/// The check that the window shows, and the one class that knows threads.
///
///   runner's thread      events folded into one trace, one note to the GUI for a whole batch
///   GUI thread           at most once a frame: asks the worker for a snapshot
///   worker thread        copies the trace, evaluates it, posts an immutable Snapshot
///
/// All members are called on the GUI thread, and none of them waits.
class CheckSession : public QObject {
    Q_OBJECT

public:
    explicit CheckSession(trace::Runner& runner, QObject* parent = nullptr);
    ~CheckSession() override;

    /// Starts a check; one under way is dropped.
    void start(trace::CheckRequest request);
    /// Ends the check under way; what was learnt so far stays, as a cancelled check.
    void cancel();
    bool running() const { return running_; }

    /// Reads a saved trace and shows it in place of the check.
    void open(const QString& fileName);
    /// Writes the shown trace.
    void save(const QString& fileName);
    /// Writes what `make` makes, which is called on the worker thread.
    void save(const QString& fileName, std::function<QByteArray()> make);

    /// The newest; its pointers are null before the first check.
    const trace::Snapshot& snapshot() const { return snapshot_; }

signals:
    void runningChanged(bool running);
    void snapshotChanged(const danescope::trace::Snapshot& snapshot);
    /// After the last snapshot of a check, and after a file was opened.
    void finished();
    void openFailed(const QString& fileName, danescope::explain::FileProblem problem);
    void saved(const QString& fileName);
    void saveFailed(const QString& fileName, danescope::explain::FileProblem problem);

private:
    struct Fold;

    void drop();
    void setRunning(bool running);
    void noteChange();
    void requestSnapshot();
    void takeSnapshot(std::uint64_t check, trace::Snapshot snapshot);

    trace::Runner& runner_;
    std::shared_ptr<Fold> fold_;
    /// Counts checks and opened files, so that what belongs to an earlier one is left out.
    std::uint64_t check_ = 0;
    trace::Snapshot snapshot_;
    bool running_ = false;
    bool changed_ = false;
    bool evaluating_ = false;
    QElapsedTimer sinceStart_;
    QElapsedTimer sinceFrame_;
    QTimer frame_;
    QThreadPool worker_;
    /// Last, so that the runner's calls end before anything else goes.
    std::unique_ptr<trace::RunHandle> handle_;
};

} // namespace danescope::ui
