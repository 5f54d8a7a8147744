#pragma once

#include "ui/explain/usage_text.h"
#include "ui/reports/input.h"
#include "ui/reports/options.h"
#include "ui/reports/preview.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace danescope::ui {

/// Makes reports on a thread of its own. One at a time: what is asked for anew takes the place of
/// what is under way. All members are called on the GUI thread, and none of them waits.
class ReportMaker : public QObject {
    Q_OBJECT

public:
    enum class WhenThere { ask, replace };

    explicit ReportMaker(QObject* parent = nullptr);
    ~ReportMaker() override;

    void preview(const reports::ReportInput& input, const reports::ReportOptions& options,
                 qreal scale);
    void save(const reports::ReportInput& input, const reports::ReportOptions& options,
              const QString& fileName, WhenThere whenThere);
    void make(const reports::ReportInput& input, const reports::ReportOptions& options);
    void cancel();

signals:
    /// In percent; 100 at the end, also of what was cancelled.
    void progressed(int percent);
    void previewReady(const danescope::reports::Preview& preview);
    void saved(const QString& fileName);
    /// Nothing was written: WhenThere::ask.
    void fileIsThere(const QString& fileName);
    void saveFailed(const QString& fileName, danescope::explain::FileProblem problem);
    void made(danescope::reports::Format format, const QByteArray& content);

private:
    /// What the worker leaves for the GUI thread to do.
    using Rest = std::function<void()>;

    void start(std::function<Rest(const reports::Progress&)> work);

    QThreadPool worker_;
    /// Of the work under way.
    std::shared_ptr<std::atomic_bool> stopped_;
};

} // namespace danescope::ui
