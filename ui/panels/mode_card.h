#pragma once

#include "ui/explain/outline.h"

#include <QAbstractButton>
#include <QBoxLayout>
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
    /// Title and action on one line ask for this width.
    int headWidth() const;
    int titleHeight() const;
    /// So that cards in a row have their lines at one height, whatever script the titles are in.
    void setTitleHeight(int height);
    /// Whether the action stands below the title.
    void setStacked(bool stacked);
    /// Leaves out the facts of the row, for windows with little room.
    void setBrief(bool brief);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    explain::ModeCard card_;
    QBoxLayout* head_;
    QLabel* title_;
    QLabel* action_;
    QWidget* facts_;
    FlowLayout* cells_;
    std::vector<ChipLabel*> chips_;
    QLabel* basis_;
};

} // namespace danescope::ui
