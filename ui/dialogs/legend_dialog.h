#pragma once

#include <QDialog>
#include <QLabel>
#include <QScrollArea>

#include <vector>

namespace danescope::ui {

/// What the signs, lines and words of the window mean.
class LegendDialog : public QDialog {
    Q_OBJECT

public:
    explicit LegendDialog(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QScrollArea* scroll_;
    std::vector<QLabel*> meanings_;
};

} // namespace danescope::ui
