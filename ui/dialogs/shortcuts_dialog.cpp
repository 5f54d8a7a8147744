#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/actions/command_actions.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace danescope::ui {
namespace {

struct Group {
    QString title;
    /// Keys and what they do.
    std::vector<std::pair<QString, QString>> rows;
};

QString native(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& each : keys) {
        texts.append(each.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral("  "));
}

Group commandsOf(MenuId menu, const QString& title) {
    Group group{title, {}};
    for (const Command& command : commandTable()) {
        const auto shortcuts = commandShortcuts(command);
        if (command.menu == menu && !shortcuts.isEmpty()) {
            group.rows.emplace_back(native(shortcuts), commandToolTip(command));
        }
    }
    return group;
}

/// Keys of single widgets; no command has them.
Group localKeys() {
    return {ShortcutsDialog::tr("Where the focus is"),
            {{native({Qt::Key_Return}), ShortcutsDialog::tr("Check the typed domain")},
             {native({Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}),
              ShortcutsDialog::tr("Go to the next or the previous control")},
             {native({Qt::CTRL | Qt::Key_Tab}), ShortcutsDialog::tr("Go to the next tab")},
             {native({Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}),
              ShortcutsDialog::tr("Walk over the trace when it has the focus")},
             {native({Qt::Key_Home, Qt::Key_End}),
              ShortcutsDialog::tr("Go to the first or the last step of a path")},
             {native({Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End}),
              ShortcutsDialog::tr("Go to the first or the last step of the trace")},
             {native({Qt::Key_N, Qt::SHIFT | Qt::Key_N}),
              ShortcutsDialog::tr("Go to the next or the previous problem of the trace")},
             {native({Qt::Key_F}), ShortcutsDialog::tr("Show the whole trace at once")},
             {native({Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}),
              ShortcutsDialog::tr("Move a line of a list up or down")}}};
}

std::vector<Group> groups() {
    // The names of the menus.
    return {commandsOf(MenuId::check, ShortcutsDialog::tr("Check")),
            localKeys(),
            commandsOf(MenuId::view, ShortcutsDialog::tr("View")),
            commandsOf(MenuId::edit, ShortcutsDialog::tr("Edit")),
            commandsOf(MenuId::file, ShortcutsDialog::tr("File")),
            commandsOf(MenuId::history, ShortcutsDialog::tr("History")),
            commandsOf(MenuId::help, ShortcutsDialog::tr("Help"))};
}

QTableWidgetItem* cell(const QString& text, const QFont& font, ColorRole color) {
    auto* item = new QTableWidgetItem(text);
    item->setFont(font);
    item->setForeground(Theme::current().color(color));
    return item;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent)
    : QDialog(parent)
    , table_(new QTableWidget(this)) {
    setObjectName(QStringLiteral("shortcuts"));
    table_->setColumnCount(2);
    table_->horizontalHeader()->hide();
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    // The meanings take what the keys leave: there is never anything beside them.
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 42);
    retranslate();
}

void ShortcutsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ShortcutsDialog::retranslate() {
    setWindowTitle(tr("Keyboard shortcuts"));
    table_->setAccessibleName(tr("Keyboard shortcuts"));
    table_->setRowCount(0);
    const int lineHeight = fontMetrics().height();
    const auto add = [this](QTableWidgetItem* first, QTableWidgetItem* second, int height) {
        const int row = table_->rowCount();
        table_->insertRow(row);
        table_->setItem(row, 0, first);
        table_->setItem(row, 1, second);
        table_->setRowHeight(row, height);
    };
    for (const Group& group : groups()) {
        QTableWidgetItem* title =
            cell(group.title, textFont(TextSize::small, QFont::DemiBold), ColorRole::mutedText);
        title->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
        title->setFlags(Qt::ItemIsEnabled);
        auto* beside = new QTableWidgetItem;
        beside->setFlags(Qt::ItemIsEnabled);
        add(title, beside, lineHeight * 2);
        for (const auto& [keys, meaning] : group.rows) {
            add(cell(keys, textFont(TextSize::body, QFont::DemiBold), ColorRole::text),
                cell(meaning, textFont(TextSize::body), ColorRole::text),
                lineHeight + spacing::small);
        }
    }
    table_->horizontalHeader()->setStretchLastSection(false);
    table_->resizeColumnsToContents();
    widenFor(table_->horizontalHeader()->length());
    table_->horizontalHeader()->setStretchLastSection(true);
}

void ShortcutsDialog::widenFor(int columns) {
    const QMargins margins = layout()->contentsMargins();
    const int wanted = columns + margins.left() + margins.right() + 2 * table_->frameWidth() +
                       table_->verticalScrollBar()->sizeHint().width() + spacing::large;
    resize(std::max(width(), std::min(wanted, screen()->availableSize().width())), height());
}

} // namespace danescope::ui
