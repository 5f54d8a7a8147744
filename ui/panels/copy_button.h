#pragma once

#include <QString>
#include <QTimer>
#include <QToolButton>

#include <functional>

namespace danescope::ui {

/// Puts a text on the clipboard and says for a moment that it did.
class CopyButton : public QToolButton {
    Q_OBJECT

public:
    /// `text` is asked for at the click.
    explicit CopyButton(std::function<QString()> text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void copy();
    void refresh();

    std::function<QString()> text_;
    QTimer thanks_;
};

} // namespace danescope::ui
