#pragma once

#include "ui/explain/language.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace danescope::ui {

/// The gallery of practice cases: searched by any word, opened by Enter or double click.
class PracticeDialog : public QDialog {
    Q_OBJECT

public:
    explicit PracticeDialog(QWidget* parent = nullptr);

    void setLanguage(const explain::Language& language);

signals:
    /// Name of a practice case.
    void caseChosen(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fill();
    void filter();
    void openCurrent();
    /// The case before or after the current one, headings left out.
    void step(int by);

    explain::Language language_;
    QLabel* lead_;
    QLineEdit* search_;
    QTreeWidget* cases_;
    QLabel* nothing_;
    QPushButton* open_;
    QDialogButtonBox* buttons_;
};

} // namespace danescope::ui
