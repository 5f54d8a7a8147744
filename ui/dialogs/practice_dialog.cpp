#include "ui/dialogs/practice_dialog.h"

#include "ui/explain/practice_cases.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace danescope::ui {
namespace {

constexpr int nameRole = Qt::UserRole;

bool isCase(const QTreeWidgetItem* item) {
    return item != nullptr && !item->data(0, nameRole).toString().isEmpty();
}

} // namespace

PracticeDialog::PracticeDialog(QWidget* parent)
    : QDialog(parent)
    , language_(explain::LanguageCode::en)
    , lead_(plainLabel(QString(), textFont(TextSize::body), this))
    , search_(new QLineEdit(this))
    , cases_(new QTreeWidget(this))
    , nothing_(plainLabel(QString(), textFont(TextSize::body), this))
    , open_(new QPushButton(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
    setObjectName(QStringLiteral("practiceDialog"));
    search_->setObjectName(QStringLiteral("practiceSearch"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    cases_->setObjectName(QStringLiteral("practiceCases"));
    cases_->setColumnCount(2);
    cases_->setRootIsDecorated(true);
    cases_->setUniformRowHeights(true);
    cases_->setFont(textFont(TextSize::body));
    cases_->header()->setFont(textFont(TextSize::small));
    cases_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    cases_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setLook(lead_, "kind", "muted");
    setLook(nothing_, "kind", "muted");
    setLook(open_, "kind", "primary");
    open_->setObjectName(QStringLiteral("openPractice"));
    open_->setDefault(true);
    buttons_->addButton(open_, QDialogButtonBox::ActionRole);

    connect(search_, &QLineEdit::textChanged, this, &PracticeDialog::filter);
    connect(cases_, &QTreeWidget::itemActivated, this, &PracticeDialog::openCurrent);
    connect(cases_, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { open_->setEnabled(isCase(item)); });
    connect(open_, &QPushButton::clicked, this, &PracticeDialog::openCurrent);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(lead_);
    column->addWidget(search_);
    column->addWidget(cases_, 1);
    column->addWidget(nothing_);
    column->addWidget(buttons_);
    const int most = parent != nullptr ? parent->width() - 2 * spacing::large : 1000;
    resize(std::min(fontMetrics().averageCharWidth() * 190, most), fontMetrics().height() * 40);
    retranslate();
    search_->setFocus();
}

void PracticeDialog::setLanguage(const explain::Language& language) {
    language_ = language;
    retranslate();
}

void PracticeDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

bool PracticeDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PracticeDialog::retranslate() {
    setWindowTitle(tr("Practice cases"));
    lead_->setText(
        tr("Saved checks of a private practice network: each has one fault, or none, and "
           "one thing to learn. They open without any network."));
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search the practice cases"));
    cases_->setAccessibleName(tr("Practice cases"));
    cases_->setHeaderLabels({tr("Domain"), tr("What there is to learn")});
    nothing_->setText(tr("No practice case has these words."));
    open_->setText(tr("&Open the case"));
    fill();
}

void PracticeDialog::fill() {
    const QTreeWidgetItem* current = cases_->currentItem();
    const QString before = current != nullptr ? current->data(0, nameRole).toString() : QString();
    cases_->clear();
    QTreeWidgetItem* family = nullptr;
    QTreeWidgetItem* wanted = nullptr;
    for (const explain::PracticeCase& entry : explain::practiceCases()) {
        const QString title = explain::practiceFamilyTitle(entry.family, language_);
        if (family == nullptr || family->text(0) != title) {
            family = new QTreeWidgetItem(cases_, {title});
            family->setFirstColumnSpanned(true);
            family->setFont(0, textFont(TextSize::body, QFont::DemiBold));
            family->setExpanded(true);
        }
        const QString name = QString::fromLatin1(entry.name);
        const QString lesson = language_.text(entry.lesson);
        auto* item = new QTreeWidgetItem(family, {name + QStringLiteral(".example"), lesson});
        item->setData(0, nameRole, name);
        item->setToolTip(1, plainToolTip(lesson));
        if (wanted == nullptr || name == before) {
            wanted = item;
        }
    }
    cases_->setCurrentItem(wanted);
    filter();
}

void PracticeDialog::filter() {
    const QStringList words = search_->text().split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < cases_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* family = cases_->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < family->childCount(); ++j) {
            QTreeWidgetItem* item = family->child(j);
            const QString text = family->text(0) + u' ' + item->text(0) + u' ' + item->text(1);
            const bool fits = std::ranges::all_of(words, [&](const QString& word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            item->setHidden(!fits);
            any = any || fits;
            first = first == nullptr && fits ? item : first;
        }
        family->setHidden(!any);
    }
    if (cases_->currentItem() == nullptr || cases_->currentItem()->isHidden()) {
        cases_->setCurrentItem(first);
    }
    nothing_->setVisible(first == nullptr);
    open_->setEnabled(isCase(cases_->currentItem()));
}

void PracticeDialog::openCurrent() {
    if (isCase(cases_->currentItem())) {
        emit caseChosen(cases_->currentItem()->data(0, nameRole).toString());
    }
}

void PracticeDialog::step(int by) {
    QTreeWidgetItem* item = cases_->currentItem();
    do {
        item = item == nullptr ? nullptr
               : by > 0        ? cases_->itemBelow(item)
                               : cases_->itemAbove(item);
    } while (item != nullptr && !isCase(item));
    if (item != nullptr) {
        cases_->setCurrentItem(item);
    }
}

} // namespace danescope::ui
