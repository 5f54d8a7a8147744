#pragma once

#include <QPlainTextEdit>
#include <QWidget>

namespace danescope::ui {

class CopyButton;

/// A text to read and to copy as a whole.
class TextTab : public QWidget {
    Q_OBJECT

public:
    explicit TextTab(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    /// What the text is, for screen readers.
    void setName(const QString& name, const QString& copyName);
    /// Shown while there is no text.
    void setPlaceholder(const QString& text);

private:
    QPlainTextEdit* view_;
    CopyButton* copy_;
};

} // namespace danescope::ui
