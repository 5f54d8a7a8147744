#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"
#include "ui/explain/spans.h"

#include <QWidget>

#include <functional>

namespace danescope::ui {

class LazyRefresh;
class SpansPlot;

/// A plot of spans of a check. Made when it is wanted first, and fed only while it is in sight: a
/// window that starts, and a check under way, do not wait for it.
class SpansTab : public QWidget {
    Q_OBJECT

public:
    using MakeSpans =
        std::function<explain::Spans(const trace::Snapshot&, const explain::Language&)>;

    explicit SpansTab(MakeSpans makeSpans, QWidget* parent = nullptr);

    void setSnapshot(const trace::Snapshot& snapshot, const explain::Language& language);

private:
    void refresh();
    void makePlot();

    MakeSpans makeSpans_;
    trace::Snapshot snapshot_;
    explain::Language language_;
    SpansPlot* plot_ = nullptr;
    LazyRefresh* refresh_;
};

} // namespace danescope::ui
