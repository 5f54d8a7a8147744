#include "ui/panels/rows_splitter.h"

#include <algorithm>

namespace danescope::ui {

RowsSplitter::RowsSplitter(QWidget* parent)
    : QSplitter(Qt::Vertical, parent) {
    connect(this, &QSplitter::splitterMoved, this, [this] { shares_ = sizes(); });
}

void RowsSplitter::setShares(const QList<int>& shares) {
    if (shares.size() != 2 || shares[0] < 0 || shares[1] < 0 || shares[0] + shares[1] == 0) {
        return;
    }
    shares_ = shares;
    divide();
}

void RowsSplitter::setUpperLimit(int height) {
    if (height != widget(0)->maximumHeight()) {
        widget(0)->setMaximumHeight(height);
        divide();
    }
}

void RowsSplitter::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    divide();
}

void RowsSplitter::divide() {
    if (count() != 2) {
        return;
    }
    const int room = height() - handleWidth();
    const auto share =
        static_cast<double>(shares_[0]) / (static_cast<double>(shares_[0]) + shares_[1]);
    const int upper = std::min(static_cast<int>(room * share), widget(0)->maximumHeight());
    setSizes({upper, room - upper});
}

} // namespace danescope::ui
