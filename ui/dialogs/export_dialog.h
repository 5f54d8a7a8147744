#pragma once

#include "core/trace/evaluation.h"
#include "ui/session/report_maker.h"
#include "ui/session/report_settings.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace danescope::ui {

class PagesView;
class ReportChoices;
class WorkProgress;

/// Writes a report of a check: format, language, paper, what is hidden, and what comes of it.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// The settings must outlive the dialog.
    ExportDialog(QSettings& settings, explain::LanguageCode windowLanguage, QWidget* parent);

    /// Of an ended check.
    void setInput(const reports::ReportInput& input);
    void setRedact(bool redact);

    void reject() override;

signals:
    void redactChanged(bool redact);
    void saveFailed(const QString& fileName, danescope::explain::FileProblem problem);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void connectWidgets();
    void retranslate();
    QString suggestedFile() const;
    void optionsChanged();
    void refreshPreview();
    void save();
    void browse();
    void setWorking(bool working);
    void say(const QString& text, bool isError = false);
    void showPreview(const reports::Preview& preview);
    void takeMade(reports::Format format, const QByteArray& content);

    QSettings& settings_;
    ReportSettings remembered_;
    reports::ReportInput input_;
    /// A file that is there and that the user was told of: saving again replaces it.
    QString replaceable_;
    bool working_ = false;
    /// Where the keyboard was before the work.
    QPointer<QWidget> focus_;

    ReportChoices* choices_;
    QStackedWidget* preview_;
    QPlainTextEdit* text_;
    PagesView* pages_;
    QLabel* fileLabel_;
    QLineEdit* file_;
    QPushButton* browse_;
    QLabel* status_;
    WorkProgress* progress_;
    QPushButton* copyTicket_;
    QPushButton* copy_;
    QPushButton* save_;
    QPushButton* close_;
    QTimer settle_;
    /// Last: its signals reach the widgets above.
    ReportMaker maker_;
};

} // namespace danescope::ui
