#include "ui/session/check_session.h"

#include "core/trace/event.h"
#include "core/trace/json.h"
#include "core/trace/pasted_chain.h"
#include "core/trace/supposed_time.h"
#include "ui/files/trace_file.h"

#include <QMetaObject>

#include <algorithm>
#include <mutex>
#include <utility>

namespace danescope::ui {
namespace {

constexpr int frameMilliseconds = 16;

} // namespace

/// What the runner's thread writes and the worker reads.
struct CheckSession::Fold {
    std::mutex mutex;
    trace::Trace trace;
    /// The GUI thread knows already that there is something new.
    bool announced = false;

    /// Whether this change is to be announced.
    bool add(const trace::TraceEvent& event) {
        const std::lock_guard lock(mutex);
        trace::apply(trace, event);
        return !std::exchange(announced, true);
    }

    trace::Trace copy() {
        const std::lock_guard lock(mutex);
        announced = false;
        return trace;
    }
};

CheckSession::CheckSession(trace::Runner& runner, QObject* parent)
    : QObject(parent)
    , runner_(runner) {
    // One for evaluating, one for a slow disk.
    worker_.setMaxThreadCount(2);
    frame_.setSingleShot(true);
    frame_.setTimerType(Qt::PreciseTimer);
    connect(&frame_, &QTimer::timeout, this, &CheckSession::requestSnapshot);
    sinceFrame_.start();
}

CheckSession::~CheckSession() {
    handle_.reset();
    // What was to be saved is saved.
    worker_.waitForDone();
}

void CheckSession::start(trace::CheckRequest request) {
    drop();
    origin_ = {};
    emit replaced();
    fold_ = std::make_shared<Fold>();
    fold_->trace.request = request;
    fold_->trace.started = system_now();
    sinceStart_.start();
    setRunning(true);
    noteChange();
    const std::uint64_t check = check_;
    handle_ = runner_.start(std::move(request), [this, check, fold = fold_](const auto& event) {
        if (fold->add(event)) {
            QMetaObject::invokeMethod(
                this,
                [this, check] {
                    if (check == check_) {
                        noteChange();
                    }
                },
                Qt::QueuedConnection);
        }
    });
}

void CheckSession::cancel() {
    if (!running_) {
        return;
    }
    handle_.reset();
    fold_->add(trace::CheckEnded{trace::CheckEnd::cancelled, Milliseconds(sinceStart_.elapsed())});
    noteChange();
}

void CheckSession::open(const QString& fileName, std::optional<Instant> at) {
    emit opening();
    worker_.start([this, fileName, at, wish = ++wish_] {
        auto read = files::readTrace(fileName).map([at](trace::Trace trace) {
            const trace::Snapshot found = trace::snapshot_of(std::move(trace));
            return Replacement{found,
                               at ? trace::snapshot_of(trace::supposed_at(*found.trace, *at))
                                  : found,
                               {at, {}}};
        });
        QMetaObject::invokeMethod(
            this,
            [this, fileName, wish, read = std::move(read)] {
                if (wish != wish_) {
                    return;
                }
                if (!read) {
                    emit openFailed(fileName, read.error());
                    return;
                }
                replace(*read, {Origin::Kind::file, fileName});
            },
            Qt::QueuedConnection);
    });
}

void CheckSession::show(const trace::Snapshot& snapshot) {
    replace({snapshot, snapshot, {}}, {Origin::Kind::history, {}});
}

void CheckSession::replace(const Replacement& replacement, Origin origin) {
    drop();
    setRunning(false);
    snapshot_ = replacement.shown;
    found_ = replacement.found;
    alterations_ = replacement.alterations;
    origin_ = std::move(origin);
    emit replaced();
    emit snapshotChanged(snapshot_);
    emit finished();
}

void CheckSession::save(const QString& fileName) {
    if (snapshot_.trace) {
        save(fileName, [trace = snapshot_.trace] {
            return QByteArray::fromStdString(trace::write_json_indented(*trace));
        });
    }
}

void CheckSession::save(const QString& fileName, std::function<QByteArray()> make) {
    worker_.start([this, fileName, make = std::move(make)] {
        const QByteArray content = make();
        const bool written = !content.isEmpty() && files::writeFile(fileName, content);
        const explain::FileProblem problem = content.isEmpty()
                                                 ? explain::FileProblem::too_large_to_paint
                                                 : explain::FileProblem::cannot_write;
        QMetaObject::invokeMethod(
            this,
            [this, fileName, written, problem] {
                if (written) {
                    emit saved(fileName);
                } else {
                    emit saveFailed(fileName, problem);
                }
            },
            Qt::QueuedConnection);
    });
}

void CheckSession::drop() {
    handle_.reset();
    frame_.stop();
    changed_ = false;
    evaluating_ = false;
    found_ = {};
    alterations_ = {};
    ++check_;
    ++wish_;
}

void CheckSession::suppose(Instant at) {
    alterations_.at = at;
    showAltered();
}

void CheckSession::paste(const QString& host, const std::vector<Bytes>& chain) {
    if (const auto name = dns::Name::parse(host.toStdString())) {
        std::erase_if(alterations_.chains, [&](const auto& each) { return each.first == *name; });
        alterations_.chains.emplace_back(*name, chain);
        showAltered();
    }
}

void CheckSession::restore() {
    alterations_ = {};
    ++alteration_;
    if (found_.trace) {
        snapshot_ = found_;
        emit snapshotChanged(snapshot_);
    }
}

void CheckSession::showAltered() {
    if (!found_.trace) {
        alterations_ = {};
        return;
    }
    worker_.start([this, check = check_, alteration = ++alteration_, found = found_.trace,
                   alterations = alterations_] {
        trace::Trace trace = *found;
        if (alterations.at) {
            trace = trace::supposed_at(std::move(trace), *alterations.at);
        }
        for (const auto& [host, chain] : alterations.chains) {
            trace = trace::with_pasted_chain(std::move(trace), host, chain);
        }
        QMetaObject::invokeMethod(
            this,
            [this, check, alteration, snapshot = trace::snapshot_of(std::move(trace))] {
                if (check == check_ && alteration == alteration_) {
                    snapshot_ = snapshot;
                    emit snapshotChanged(snapshot_);
                }
            },
            Qt::QueuedConnection);
    });
}

void CheckSession::setRunning(bool running) {
    if (running_ != running) {
        running_ = running;
        emit runningChanged(running);
    }
}

void CheckSession::noteChange() {
    changed_ = true;
    if (!evaluating_ && !frame_.isActive()) {
        frame_.start(std::max(0, frameMilliseconds - static_cast<int>(sinceFrame_.elapsed())));
    }
}

void CheckSession::requestSnapshot() {
    changed_ = false;
    evaluating_ = true;
    sinceFrame_.start();
    worker_.start([this, check = check_, fold = fold_] {
        QMetaObject::invokeMethod(
            this,
            [this, check, snapshot = trace::snapshot_of(fold->copy())] {
                takeSnapshot(check, snapshot);
            },
            Qt::QueuedConnection);
    });
}

void CheckSession::takeSnapshot(std::uint64_t check, trace::Snapshot snapshot) {
    if (check != check_) {
        return;
    }
    evaluating_ = false;
    snapshot_ = std::move(snapshot);
    const bool ended = !snapshot_.trace->running();
    if (ended) {
        handle_.reset();
        found_ = snapshot_;
        setRunning(false);
    }
    emit snapshotChanged(snapshot_);
    if (ended) {
        if (snapshot_.trace->end != trace::CheckEnd::cancelled) {
            emit checked(snapshot_);
        }
        emit finished();
    } else if (changed_) {
        noteChange();
    }
}

} // namespace danescope::ui
