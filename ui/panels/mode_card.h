#pragma once

#include "ui/explain/outline.h"

#include <QAbstractButton>
#include <QLabel>

#include <vector>

namespace danescope::ui {

class ChipLabel;
class FlowLayout;

/// What one policy does with the mail, and by which row. A click or Space asks for the tables.
class ModeCardWidget : public QAbstractButton {
    Q_OBJECT

public:
    explicit ModeCardWidget(QWidget* parent = nullptr);
    void setCard(const explain::ModeCard& card);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* title_;
    QLabel* action_;
    FlowLayout* cells_;
    std::vector<ChipLabel*> chips_;
    QLabel* basis_;
};

} // namespace danescope::ui
