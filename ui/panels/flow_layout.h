#pragma once

#include <QLayout>

#include <cstddef>
#include <vector>

namespace danescope::ui {

/// Lays its widgets out like words: side by side, on as many lines as the width asks for.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height used; moves the widgets only where `place` is set.
    int arrange(const QRect& rect, bool place) const;

    /// Items of one line, centred on it.
    void placeLine(std::size_t first, std::size_t end, const QRect& line) const;

    std::vector<QLayoutItem*> items_;
};

} // namespace danescope::ui
