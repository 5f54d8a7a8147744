#pragma once

#include <QDialog>
#include <QTableWidget>

namespace danescope::ui {

/// All keys on one sheet.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTableWidget* table_;
};

} // namespace danescope::ui
