#include "ui/panels/text_block.h"

#include "ui/theme/style_sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace danescope::ui {

TextBlock::TextBlock(Kind kind, QWidget* parent)
    : QTextEdit(parent) {
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Reached by click; with every paragraph in the tab order the next control would be far away.
    setFocusPolicy(kind == Kind::record ? Qt::StrongFocus : Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLook(this, "kind", kind == Kind::plain ? "plain" : kind == Kind::muted ? "muted" : "record");
    setTextFont(kind == Kind::record ? recordFont() : textFont(TextSize::body));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextBlock::fitHeight);
}

void TextBlock::setText(const QString& text) {
    if (toPlainText() != text) {
        setPlainText(text);
    }
    setAccessibleName(text);
    fitHeight();
}

void TextBlock::setTextFont(const QFont& font) {
    setFont(font);
    document()->setDefaultFont(font);
    fitHeight();
}

QSize TextBlock::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, height()};
}

QSize TextBlock::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, 0};
}

void TextBlock::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    // Only now does the room that the style takes for itself show.
    fitHeight();
}

void TextBlock::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void TextBlock::fitHeight() {
    // Before the first layout the viewport has a size of its own.
    const int frame = std::max(0, height() - viewport()->height());
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + frame);
}

} // namespace danescope::ui
