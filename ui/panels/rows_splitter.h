#pragma once

#include <QList>
#include <QSplitter>

namespace danescope::ui {

/// Two panes, one above the other, that share the height. The upper is never higher than what it
/// shows: the lower one gets the rest.
class RowsSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit RowsSplitter(QWidget* parent = nullptr);

    /// Two heights, of which only the ratio matters. The user drags them elsewhere.
    void setShares(const QList<int>& shares);
    const QList<int>& shares() const { return shares_; }
    /// Pixels that the upper pane has a use for.
    void setUpperLimit(int height);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void divide();

    QList<int> shares_{1, 1};
};

} // namespace danescope::ui
