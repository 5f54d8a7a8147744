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
#include <optional>
#include <utility>
#include <vector>

namespace danescope::ui {

/// Where the check that is shown comes from.
struct Origin {
    enum class Kind { check, file, history };
    Kind kind = Kind::check;
    /// Of a file.
    QString fileName;
};

/// The check that the window shows.
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

    /// Reads a saved trace and shows it in place of the check; with an instant, as suppose() would.
    void open(const QString& fileName, std::optional<Instant> at = {});
    /// Shows a check out of the history in place of the check.
    void show(const trace::Snapshot& snapshot);
    /// Writes the shown trace.
    void save(const QString& fileName);
    /// Writes what `make` makes, which is called on the worker thread; nothing comes of what was
    /// too large to paint.
    void save(const QString& fileName, std::function<QByteArray()> make);

    /// Decides the shown check anew as of an instant, from what was learnt already.
    void suppose(Instant at);
    /// Puts a certificate chain, DER and leaf first, in the place of one that could not be seen.
    void paste(const QString& host, const std::vector<Bytes>& chain);
    /// Shows again what the check found.
    void restore();
    /// Something else than what the check found is shown, and restore() leads back.
    bool altered() const { return alterations_.at || !alterations_.chains.empty(); }

    /// The newest; its pointers are null before the first check.
    const trace::Snapshot& snapshot() const { return snapshot_; }
    const Origin& origin() const { return origin_; }

signals:
    /// A saved check is being read, to take the place of the one that is shown.
    void opening();
    /// Another check takes the place of the one that was shown.
    void replaced();
    /// A check has ended by itself.
    void checked(const danescope::trace::Snapshot& snapshot);
    void runningChanged(bool running);
    void snapshotChanged(const danescope::trace::Snapshot& snapshot);
    /// After the last snapshot of a check, and after another was opened or shown.
    void finished();
    void openFailed(const QString& fileName, danescope::explain::FileProblem problem);
    void saved(const QString& fileName);
    void saveFailed(const QString& fileName, danescope::explain::FileProblem problem);

private:
    struct Fold;
    /// What is supposed instead of what was found.
    struct Alterations {
        std::optional<Instant> at;
        std::vector<std::pair<dns::Name, std::vector<Bytes>>> chains;
    };

    /// What takes the place of a check; where nothing is supposed, what is shown is what was found.
    struct Replacement {
        trace::Snapshot found;
        trace::Snapshot shown;
        Alterations alterations;
    };

    void drop();
    void replace(const Replacement& replacement, Origin origin);
    void setRunning(bool running);
    void showAltered();
    void noteChange();
    void requestSnapshot();
    void takeSnapshot(std::uint64_t check, trace::Snapshot snapshot);

    trace::Runner& runner_;
    std::shared_ptr<Fold> fold_;
    /// Counts what is shown, so that what belongs to an earlier check is left out.
    std::uint64_t check_ = 0;
    /// Counts what is wished to be shown: of two files, the one that was opened last is.
    std::uint64_t wish_ = 0;
    trace::Snapshot snapshot_;
    /// What the check found, once it has ended.
    trace::Snapshot found_;
    Alterations alterations_;
    /// Counts alterations, so that the last one is shown whichever was evaluated last.
    std::uint64_t alteration_ = 0;
    Origin origin_;
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
