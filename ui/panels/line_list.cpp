#include "ui/panels/line_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QVBoxLayout>

namespace danescope::ui {
namespace {

constexpr int shownLines = 4;

} // namespace

LineList::LineList(QWidget* parent)
    : QWidget(parent)
    , field_(new QPlainTextEdit(this))
    , up_(addButton("lineUp"))
    , down_(addButton("lineDown"))
    , remove_(addButton("lineRemove"))
    , undo_(addButton("lineUndo"))
    , problem_(new ProblemLabel(field_, this)) {
    field_->setFont(recordFont());
    field_->setTabChangesFocus(true);
    field_->setLineWrapMode(QPlainTextEdit::NoWrap);
    field_->setMinimumHeight(field_->fontMetrics().lineSpacing() * shownLines + spacing::large * 2);
    field_->installEventFilter(this);
    setLook(field_, "kind", "field");
    setFocusProxy(field_);

    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(spacing::tiny);
    for (QToolButton* button : {up_, down_, remove_, undo_}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(field_, 1);
    row->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addLayout(row);
    column->addWidget(problem_);

    connect(up_, &QToolButton::clicked, this, [this] { moveLine(Direction::up); });
    connect(down_, &QToolButton::clicked, this, [this] { moveLine(Direction::down); });
    connect(remove_, &QToolButton::clicked, this, &LineList::removeLine);
    connect(undo_, &QToolButton::clicked, field_, &QPlainTextEdit::undo);
    connect(field_, &QPlainTextEdit::textChanged, this, [this] { setProblem(QString()); });
    connect(field_, &QPlainTextEdit::textChanged, this, &LineList::refreshButtons);
    connect(field_, &QPlainTextEdit::cursorPositionChanged, this, &LineList::refreshButtons);
    connect(field_, &QPlainTextEdit::undoAvailable, undo_, &QWidget::setEnabled);
    retranslate();
    refreshIcons();
    refreshButtons();
    undo_->setEnabled(false);
}

void LineList::setLines(const QStringList& lines) {
    field_->setPlainText(lines.join(u'\n'));
}

QStringList LineList::lines() const {
    return field_->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

void LineList::setName(const QString& name) {
    field_->setAccessibleName(name);
}

void LineList::setProblem(const QString& sentence) {
    problem_->say(sentence);
}

void LineList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    QWidget::changeEvent(event);
}

bool LineList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove = (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier &&
                            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            moveLine(key->key() == Qt::Key_Up ? Direction::up : Direction::down);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton* LineList::addButton(const char* name) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    setLook(button, "kind", "small");
    return button;
}

void LineList::moveLine(Direction direction) {
    QStringList lines = field_->toPlainText().split(u'\n');
    const int from = field_->textCursor().blockNumber();
    const int to = from + static_cast<int>(direction);
    if (to >= 0 && to < lines.size()) {
        lines.swapItemsAt(from, to);
        replace(lines, to);
    }
}

void LineList::removeLine() {
    QStringList lines = field_->toPlainText().split(u'\n');
    const int current = field_->textCursor().blockNumber();
    lines.removeAt(current);
    replace(lines, current);
}

void LineList::replace(const QStringList& lines, int currentLine) {
    QTextCursor all(field_->document());
    all.select(QTextCursor::Document);
    all.insertText(lines.join(u'\n'));
    const QTextBlock block =
        field_->document()->findBlockByNumber(std::min(currentLine, field_->blockCount() - 1));
    field_->setTextCursor(QTextCursor(block));
}

void LineList::refreshButtons() {
    const int current = field_->textCursor().blockNumber();
    up_->setEnabled(current > 0);
    down_->setEnabled(current + 1 < field_->blockCount());
    remove_->setEnabled(!field_->document()->isEmpty());
}

void LineList::refreshIcons() {
    const QColor color = Theme::current().color(ColorRole::text);
    up_->setIcon(themeIcon(QStringLiteral("up"), color));
    down_->setIcon(themeIcon(QStringLiteral("down"), color));
    remove_->setIcon(themeIcon(QStringLiteral("cancel"), color));
    undo_->setIcon(themeIcon(QStringLiteral("undo"), color));
}

void LineList::retranslate() {
    const auto name = [](QToolButton* button, const QString& text, const QString& key) {
        button->setAccessibleName(text);
        button->setToolTip(key.isEmpty() ? text
                                         //: Tooltip: what a button does, then its key.
                                         : tr("%1 (%2)").arg(text, key));
    };
    const auto keyText = [](const QKeySequence& keys) {
        return keys.toString(QKeySequence::NativeText);
    };
    name(up_, tr("Move the line up"), keyText(Qt::ALT | Qt::Key_Up));
    name(down_, tr("Move the line down"), keyText(Qt::ALT | Qt::Key_Down));
    name(remove_, tr("Remove the line"), QString());
    name(undo_, tr("Undo"), keyText(QKeySequence::Undo));
}

} // namespace danescope::ui
