#pragma once

#include <QDialog>
#include <QTableWidget>

namespace danescope::ui {

/// All keys on one sheet, by menu.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    /// So wide that no text is cut off, where the screen is.
    void widenFor(int columns);

    QTableWidget* table_;
};

} // namespace danescope::ui
