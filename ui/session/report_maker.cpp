#include "ui/session/report_maker.h"

#include "ui/files/trace_file.h"
#include "ui/reports/report_writer.h"

#include <QFileInfo>
#include <QMetaObject>

#include <utility>

namespace danescope::ui {

using explain::FileProblem;
using reports::Progress;

ReportMaker::ReportMaker(QObject* parent)
    : QObject(parent)
    , stopped_(std::make_shared<std::atomic_bool>(true)) {
    worker_.setMaxThreadCount(1);
}

ReportMaker::~ReportMaker() {
    stopped_->store(true);
    worker_.waitForDone();
}

void ReportMaker::cancel() {
    if (!stopped_->exchange(true)) {
        emit progressed(100);
    }
}

/// The worker reports to this object, which outlives it; what a stopped one sends is left out.
void ReportMaker::start(std::function<Rest(const Progress&)> work) {
    stopped_->store(true);
    stopped_ = std::make_shared<std::atomic_bool>(false);
    emit progressed(0);
    worker_.start([this, stopped = stopped_, work = std::move(work)] {
        const auto onGuiThread = [this, stopped](std::function<void()> action) {
            QMetaObject::invokeMethod(
                this,
                [stopped, action = std::move(action)] {
                    if (!stopped->load()) {
                        action();
                    }
                },
                Qt::QueuedConnection);
        };
        const Rest rest = work([this, stopped, onGuiThread](int percent) {
            if (percent < 100) {
                onGuiThread([this, percent] { emit progressed(percent); });
            }
            return !stopped->load();
        });
        if (rest) {
            onGuiThread([this, stopped, rest] {
                stopped->store(true);
                emit progressed(100);
                rest();
            });
        }
    });
}

void ReportMaker::preview(const reports::ReportInput& input, const reports::ReportOptions& options,
                          qreal scale) {
    start([this, input, options, scale](const Progress& progress) -> Rest {
        auto preview = reports::previewOf(input, options, scale, progress);
        if (!preview) {
            return {};
        }
        return [this, preview = std::move(*preview)] { emit previewReady(preview); };
    });
}

void ReportMaker::save(const reports::ReportInput& input, const reports::ReportOptions& options,
                       const QString& fileName, WhenThere whenThere) {
    start([this, input, options, fileName, whenThere](const Progress& progress) -> Rest {
        if (whenThere == WhenThere::ask && QFileInfo::exists(fileName)) {
            return [this, fileName] { emit fileIsThere(fileName); };
        }
        const auto content = reports::writtenReport(input, options, progress);
        if (!content) {
            return {};
        }
        if (content->isEmpty()) {
            return [this, fileName] { emit saveFailed(fileName, FileProblem::too_large_to_paint); };
        }
        if (!files::writeFile(fileName, *content)) {
            return [this, fileName] { emit saveFailed(fileName, FileProblem::cannot_write); };
        }
        return [this, fileName] { emit saved(fileName); };
    });
}

void ReportMaker::make(const reports::ReportInput& input, const reports::ReportOptions& options) {
    start([this, input, options](const Progress& progress) -> Rest {
        auto content = reports::writtenReport(input, options, progress);
        if (!content) {
            return {};
        }
        return [this, format = options.format, content = std::move(*content)] {
            emit made(format, content);
        };
    });
}

} // namespace danescope::ui
