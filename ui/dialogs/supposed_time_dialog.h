#pragma once

#include "core/support/clock.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace danescope::ui {

/// Asks for the instant at which the shown check is to be decided anew.
class SupposedTimeDialog : public QDialog {
    Q_OBJECT

public:
    explicit SupposedTimeDialog(QWidget* parent = nullptr);

    /// The instant that the field begins with.
    void setTime(Instant at);

signals:
    void timeChosen(danescope::Instant at);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void apply();

    QLabel* purpose_;
    QLabel* label_;
    QDateTimeEdit* time_;
    QLabel* limits_;
    QPushButton* validate_;
    QDialogButtonBox* buttons_;
};

} // namespace danescope::ui
