#include "ui/theme/style_sheet.h"

#include <QStyle>

#include <array>
#include <utility>

namespace danescope::ui {
namespace {

/// Longer names stand before the names they begin with.
constexpr std::array<std::pair<const char*, ColorRole>, 16> placeholders{{
    {"@window", ColorRole::window},
    {"@surface", ColorRole::surface},
    {"@text", ColorRole::text},
    {"@mutedText", ColorRole::mutedText},
    {"@line", ColorRole::line},
    {"@accent", ColorRole::accent},
    {"@onAccent", ColorRole::onAccent},
    {"@selection", ColorRole::selection},
    {"@okTint", ColorRole::okTint},
    {"@ok", ColorRole::ok},
    {"@failedTint", ColorRole::failedTint},
    {"@failed", ColorRole::failed},
    {"@warningTint", ColorRole::warningTint},
    {"@warning", ColorRole::warning},
    {"@neutralTint", ColorRole::neutralTint},
    {"@neutral", ColorRole::neutral},
}};

constexpr const char* base = R"(
QMainWindow, QDialog { background: @window; color: @text; }
QWidget[kind="surface"] { background: @surface; }
QWidget[kind="bar"] { background: @surface; border-bottom: 1px solid @line; }
QLabel { color: @text; }
QLabel[kind="muted"] { color: @mutedText; }
QLabel[kind="error"] { color: @failed; }
QLabel[kind="record"] { background: @surface; border: 1px solid @line; border-radius: 6px;
    padding: 6px 8px; }
QLabel[kind="practice"] { background: @selection; color: @text; border: 1px solid @accent;
    border-radius: 6px; padding: 6px 12px; }
QFrame[kind="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="strip"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[kind="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }

QTextEdit[kind="plain"] { background: transparent; border: none; color: @text; }
QTextEdit[kind="muted"] { background: transparent; border: none; color: @mutedText; }
QTextEdit[kind="record"] { background: @window; border: 1px solid @line; border-radius: 6px;
    color: @text; padding: 4px; }
QPlainTextEdit { background: @surface; border: none; padding: 4px 8px; }
QPlainTextEdit[kind="field"] { border: 1px solid @field; border-radius: 6px; }
QPlainTextEdit:focus { border: 2px solid @accent; border-radius: 6px; padding: 2px 6px; }
QPlainTextEdit[kind="field"]:focus { padding: 3px 7px; }
QPlainTextEdit[invalid="true"] { border: 2px solid @failed; padding: 3px 7px; }
QPlainTextEdit:disabled { background: @window; color: @mutedText; }
QTextEdit#comparisonView { padding: 2px; }
QTextEdit#comparisonView:focus { border: 2px solid @accent; border-radius: 6px; padding: 0px; }
QTextEdit[kind="record"]:focus { border: 2px solid @accent; padding: 3px; }

/* Without a colour of its own: a sheet would pale the hint of an empty field. */
QLineEdit { background: @surface; border: 1px solid @field; border-radius: 6px; padding: 5px 8px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit[invalid="true"] { border: 2px solid @failed; padding: 4px 7px; }

QPushButton, QToolButton { background: @surface; border: 1px solid @line; border-radius: 6px;
    padding: 5px 12px; color: @text; }
QToolButton[kind="small"], QPushButton[kind="small"] { padding: 2px 8px; border-radius: 4px; }
QPushButton:hover, QToolButton:hover { background: @selection; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @selection;
    border-color: @accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 11px; }
QToolButton[kind="small"]:focus, QPushButton[kind="small"]:focus { padding: 1px 7px; }
QPushButton:disabled, QToolButton:disabled { color: @mutedText; background: @window; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[kind="primary"]:hover { background: @accent; border-color: @text; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
/* Text beside an icon stands left of room that the style keeps for itself. */
QToolButton[toolButtonStyle="2"] { padding: 5px 2px 5px 10px; }
QToolButton[toolButtonStyle="2"]:focus { padding: 4px 1px 4px 9px; }
QToolButton[kind="small"][toolButtonStyle="2"] { padding: 2px 0px 2px 6px; }
QToolButton[kind="small"][toolButtonStyle="2"]:focus { padding: 1px 0px 1px 5px; }
QToolButton::menu-indicator { image: none; width: 0px; }

QComboBox, QAbstractSpinBox { background: @surface; border: 1px solid @field; border-radius: 6px;
    padding: 4px 8px; color: @text; selection-background-color: @accent; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 3px 7px; }
QAbstractSpinBox[invalid="true"] { border: 2px solid @failed; padding: 3px 7px; }
/* A style sheet can't tint pictures: these are of colours that are seen on light and on dark. */
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/menu-down.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 18px; }
QSpinBox::up-arrow { image: url(:/icons/menu-up.svg); width: 9px; height: 9px; }
QSpinBox::down-arrow { image: url(:/icons/menu-down.svg); width: 9px; height: 9px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line;
    selection-background-color: @selection; selection-color: @text; }
QRadioButton, QCheckBox { color: @text; spacing: 8px; padding: 2px 4px; border: 2px solid transparent;
    border-radius: 6px; }
QRadioButton::indicator { width: 10px; height: 10px; border-radius: 7px; border: 2px solid @mutedText;
    background: @surface; }
QRadioButton::indicator:checked { width: 4px; height: 4px; border: 5px solid @accent; }
QRadioButton::indicator:disabled { border-color: @line; }
QCheckBox::indicator { width: 12px; height: 12px; border-radius: 3px; border: 2px solid @mutedText;
    background: @surface; }
QCheckBox::indicator:checked { border-color: @accent; image: url(:/icons/@tick.svg); }
QCheckBox::indicator:disabled { border-color: @line; }
QRadioButton:focus, QCheckBox:focus { border-color: @accent; }
QRadioButton:disabled, QCheckBox:disabled { color: @mutedText; }

QTabWidget::pane { border: none; border-top: 1px solid @line; background: @surface; }
QTabBar { background: @surface; qproperty-drawBase: 0; }
QTabBar::tab { background: @surface; color: @mutedText; padding: 8px 12px 6px 12px;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; border: 2px solid @accent; border-radius: 6px;
    padding: 6px 10px 6px 10px; }
/* In a dialog tabs stand on its ground, and what they open is a card. */
QDialog QTabWidget::pane { border: 1px solid @line; border-radius: 8px; }
QDialog QTabBar, QDialog QTabBar::tab { background: transparent; }

QScrollArea:focus { border: 2px solid @accent; border-radius: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] { background: transparent;
    border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @accent; }
QTableView, QTreeView, QListView { background: @surface; border: 1px solid @line; border-radius: 6px;
    padding: 1px; gridline-color: @line; color: @text; selection-background-color: @selection;
    selection-color: @text; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 2px solid @accent; padding: 0px; }
/* With the room that the style leaves beside a text, cells begin where their headings do. */
/* The selection says where the keyboard is. */
QListView, QTreeView, QTableWidget { outline: none; }
QTableView::item, QListView::item { padding: 3px 5px; border: none; }
QTreeView::item { padding: 4px 5px; border: none; }
QTableView::item:selected, QTreeView::item:selected, QTreeView::branch:selected,
QListView::item:selected { background: @selection; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @mutedText; border: none;
    border-bottom: 1px solid @line; padding: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { background: @surface; color: @mutedText; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @mutedText; }
QMenuBar { background: @surface; color: @text; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: @selection; color: @text; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @mutedText; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
)";

/// Rules for each tone: %1 tone, %2 role. The ground of a chip is painted by itself.
constexpr const char* forTone = R"(
QLabel[kind="chip"][tone="%1"] { background: transparent; color: @%2; padding: 2px 7px; }
QLabel[kind="word"][tone="%1"] { color: @%2; }
)";

/// Where every text is bright, what can't be used shows by its line.
constexpr const char* forHighContrast = R"(
QPushButton:disabled, QToolButton:disabled { border-style: dotted; }
)";

/// Between a hairline and a muted text: where a field is shows at 3:1 (WCAG 2.1 §1.4.11).
QColor fieldEdge(const Theme& theme) {
    constexpr double share = 0.7;
    const QColor line = theme.color(ColorRole::line);
    const QColor text = theme.color(ColorRole::mutedText);
    const auto between = [](int from, int to) { return qRound(from + (to - from) * share); };
    return {between(line.red(), text.red()), between(line.green(), text.green()),
            between(line.blue(), text.blue())};
}

} // namespace

QString toneName(explain::Tone tone) {
    static constexpr std::array<const char*, 6> names{"ok",      "failed", "warning",
                                                      "neutral", "notRun", "running"};
    return QString::fromLatin1(names[static_cast<std::size_t>(tone)]);
}

QString themeStyleSheet(const Theme& theme) {
    QString sheet = QString::fromLatin1(base);
    const QString rules = QString::fromLatin1(forTone);
    const auto add = [&](explain::Tone tone, const char* role) {
        sheet += rules.arg(toneName(tone), QString::fromLatin1(role));
    };
    add(explain::Tone::ok, "ok");
    add(explain::Tone::failed, "failed");
    add(explain::Tone::warning, "warning");
    add(explain::Tone::neutral, "neutral");
    add(explain::Tone::notRun, "neutral");
    add(explain::Tone::running, "neutral");
    const bool isContrast = theme.shade() == Theme::Shade::highContrast;
    if (isContrast) {
        sheet += QLatin1String(forHighContrast);
    }
    sheet.replace(QLatin1String("@tick"),
                  QLatin1String(isContrast ? "menu-check-contrast" : "menu-check"));
    sheet.replace(QLatin1String("@field"), fieldEdge(theme).name());
    for (const auto& [name, role] : placeholders) {
        sheet.replace(QLatin1String(name), theme.color(role).name());
    }
    return sheet;
}

void setLook(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value) {
        return;
    }
    widget->setProperty(property, value);
    // One that was not seen yet takes up its look when it is.
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        widget->update();
    }
}

} // namespace danescope::ui
