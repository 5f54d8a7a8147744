#pragma once

#include "ui/theme/theme.h"

#include <QTextEdit>

namespace danescope::ui {

/// Plain text that wraps at any width, even inside a long name, is as high as it needs to be, and
/// can be selected and copied by mouse and keyboard. Nothing in it is markup.
class TextBlock : public QTextEdit {
    Q_OBJECT

public:
    enum class Kind { plain, muted, record };

    explicit TextBlock(Kind kind, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTextFont(const QFont& font);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fitHeight();
};

} // namespace danescope::ui
