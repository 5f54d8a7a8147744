#pragma once

#include "ui/dialogs/legend_entries.h"

#include <QWidget>

namespace danescope::ui {

/// A sign as the picture or a plot draws it, without words.
class LegendSample : public QWidget {
    Q_OBJECT

public:
    explicit LegendSample(const LegendEntry& entry, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LegendEntry entry_;
};

} // namespace danescope::ui
