#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/actions/command_actions.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace danescope::ui {
namespace {

QString native(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

std::vector<std::pair<QString, QString>> rows() {
    std::vector<std::pair<QString, QString>> rows{
        {native(Qt::Key_Return), ShortcutsDialog::tr("Check the typed domain")},
        {native(Qt::Key_Left) + QStringLiteral("  ") + native(Qt::Key_Right) +
             QStringLiteral("  ") + native(Qt::Key_Up) + QStringLiteral("  ") +
             native(Qt::Key_Down),
         ShortcutsDialog::tr("Walk over the trace when it has the focus")},
        {native(Qt::ALT | Qt::Key_Up) + QStringLiteral("  ") + native(Qt::ALT | Qt::Key_Down),
         ShortcutsDialog::tr("Move a line of a list up or down")}};
    for (const Command& command : commandTable()) {
        const auto shortcuts = commandShortcuts(command);
        if (!shortcuts.isEmpty()) {
            rows.emplace_back(native(shortcuts.first()), commandToolTip(command));
        }
    }
    return rows;
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
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTabKeyNavigation(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(table_, 1);
    column->addWidget(buttons);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 38);
}

void ShortcutsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ShortcutsDialog::retranslate() {
    setWindowTitle(tr("Keyboard shortcuts"));
    table_->setAccessibleName(tr("Keyboard shortcuts"));
    const auto all = rows();
    table_->setRowCount(static_cast<int>(all.size()));
    int row = 0;
    for (const auto& [keys, meaning] : all) {
        auto* key = new QTableWidgetItem(keys);
        key->setFont(textFont(TextSize::body, QFont::DemiBold));
        table_->setItem(row, 0, key);
        table_->setItem(row, 1, new QTableWidgetItem(meaning));
        ++row;
    }
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setStretchLastSection(true);
}

} // namespace danescope::ui
