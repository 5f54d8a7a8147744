#pragma once

#include "ui/panels/line_list.h"
#include "ui/panels/problem_label.h"
#include "ui/settings/days_box.h"
#include "ui/settings/settings_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QString>

namespace danescope::ui {

/// How long checks may take, what they warn of, what they start trusting from, and where they try
/// whether this network lets SMTP out.
class CheckPage : public SettingsPage {
    Q_OBJECT

public:
    explicit CheckPage(QWidget* parent = nullptr);

    QString title() const override;
    void setSettings(const Settings& settings) override;
    QWidget* collect(Settings& settings, const explain::Language& language) override;
    void retranslate() override;

    /// Says why the file with the trust anchors can't be used; empty for nothing.
    void setAnchorProblem(const QString& sentence);
    void focusAnchors() { anchorFile_->setFocus(); }

private:
    void chooseAnchorFile();

    QLabel* timeoutLabel_;
    QSpinBox* timeout_;
    QLabel* stepLabel_;
    QSpinBox* step_;
    ProblemLabel* timeProblem_;
    QLabel* warnLabel_;
    DaysBox* warn_;
    QLabel* anchorLabel_;
    QLineEdit* anchorFile_;
    QPushButton* choose_;
    ProblemLabel* anchorProblem_;
    QLabel* hostsLabel_;
    LineList* hosts_;
};

} // namespace danescope::ui
