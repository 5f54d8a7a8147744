#include "ui/panels/history_page.h"

#include "ui/models/cell_delegate.h"
#include "ui/models/history_model.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/history_filter.h"
#include "ui/panels/notice_bar.h"
#include "ui/panels/text_block.h"
#include "ui/plots/history_plot.h"
#include "ui/settings/days_box.h"
#include "ui/theme/style_sheet.h"

#include <QAbstractItemDelegate>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace danescope::ui {
namespace {

/// In average characters: a line that is easy to read.
constexpr int measure = 90;

constexpr std::array<CommandId, 5> entryCommands{CommandId::openEntry, CommandId::compareEntries,
                                                 CommandId::renameEntry, CommandId::ticketEntry,
                                                 CommandId::removeEntries};

} // namespace

HistoryPage::HistoryPage(const CommandActions& actions, QWidget* parent)
    : QWidget(parent)
    , language_(explain::LanguageCode::en)
    , heading_(plainLabel(QString(), textFont(TextSize::title, QFont::DemiBold), this))
    , filter_(new HistoryFilter(this))
    , notice_(new NoticeBar(this))
    , cards_(new QStackedWidget(this))
    , model_(new HistoryModel(this)) {
    setObjectName(QStringLiteral("historyPage"));
    notice_->setObjectName(QStringLiteral("historyNotice"));
    cards_->addWidget(emptyCard());
    auto* rows = new QSplitter(Qt::Vertical);
    rows->setChildrenCollapsible(false);
    rows->setHandleWidth(spacing::medium);
    rows->addWidget(listCard(actions));
    rows->addWidget(courseCard());
    rows->setStretchFactor(0, 6);
    rows->setStretchFactor(1, 4);
    cards_->addWidget(rows);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(heading_);
    column->addWidget(filter_);
    column->addWidget(notice_);
    column->addWidget(cards_, 1);
    column->addWidget(foot());

    connect(filter_, &HistoryFilter::changed, this, &HistoryPage::filterChanged);
    connect(filter_, &HistoryFilter::listWanted, this, &HistoryPage::focusList);
    connect(model_, &HistoryModel::titleEdited, this, &HistoryPage::titleEdited);
    connect(model_, &HistoryModel::ticketEdited, this, &HistoryPage::ticketEdited);
    retranslate();
}

QWidget* HistoryPage::listCard(const CommandActions& actions) {
    table_ = new QTableView;
    table_->setObjectName(QStringLiteral("historyTable"));
    table_->setModel(model_);
    table_->setItemDelegate(new CellDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTextElideMode(Qt::ElideRight);
    table_->verticalHeader()->hide();
    // One height for all: to measure hundreds of rows at each change takes long.
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::large);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const CommandId id : entryCommands) {
        table_->addAction(actions.action(id));
    }
    connect(table_, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit openWanted(model_->entry(index.row()).id); });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::selectionChanged);
    // What came while a text was being edited is read again, as it would have taken the editor
    // away.
    connect(table_->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            &HistoryPage::filterChanged, Qt::QueuedConnection);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(spacing::small);
    for (const CommandId id : entryCommands) {
        auto* button = new QToolButton;
        button->setDefaultAction(actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, "kind", "small");
        tools->addWidget(button);
    }
    tools->addStretch();
    auto* card = new QFrame;
    setLook(card, "kind", "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::small);
    column->addLayout(tools);
    column->addWidget(table_, 1);
    return card;
}

QWidget* HistoryPage::courseCard() {
    auto* card = new QFrame;
    setLook(card, "kind", "card");
    courseTitle_ = plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), card);
    courseTitle_->setObjectName(QStringLiteral("historyCourse"));
    plot_ = new HistoryPlot(card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    column->setSpacing(spacing::tiny);
    column->addWidget(courseTitle_);
    column->addWidget(plot_, 1);
    return card;
}

QWidget* HistoryPage::emptyCard() {
    auto* card = new QFrame;
    setLook(card, "kind", "card");
    emptyTitle_ = new TextBlock(TextBlock::Kind::plain, card);
    emptyTitle_->setObjectName(QStringLiteral("historyEmpty"));
    emptyTitle_->setTextFont(textFont(TextSize::heading, QFont::DemiBold));
    emptyText_ = new TextBlock(TextBlock::Kind::muted, card);
    for (TextBlock* text : {emptyTitle_, emptyText_}) {
        text->setMaximumWidth(fontMetrics().averageCharWidth() * measure);
    }
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(emptyTitle_);
    column->addWidget(emptyText_);
    column->addStretch();
    return card;
}

QWidget* HistoryPage::foot() {
    auto* foot = new QWidget(this);
    count_ = plainLabel(QString(), textFont(TextSize::body), foot);
    count_->setObjectName(QStringLiteral("historyCount"));
    setLook(count_, "kind", "muted");
    keepLabel_ = new QLabel(foot);
    keepDays_ = new DaysBox(history::mostKeepDays, foot);
    keepDays_->setObjectName(QStringLiteral("historyKeepDays"));
    // The value counts once it is whole: "3" on the way to "365" would throw away much.
    keepDays_->setKeyboardTracking(false);
    keepLabel_->setBuddy(keepDays_);
    connect(keepDays_, &QSpinBox::valueChanged, this, [this](int days) {
        if (keepDays_->judge()) {
            emit keepDaysChanged(days);
        }
    });
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(count_, 1);
    row->addWidget(keepLabel_);
    row->addWidget(keepDays_);
    row->addWidget(keepDays_->problem());
    return foot;
}

void HistoryPage::setLanguage(const explain::Language& language) {
    language_ = language;
    filter_->setLanguage(language);
    model_->setLanguage(language);
    refreshTexts();
}

void HistoryPage::setListing(const history::Listing& listing) {
    if (table_->isPersistentEditorOpen(table_->currentIndex())) {
        return;
    }
    std::vector<history::EntryId> chosen;
    for (const history::Entry& entry : selected()) {
        chosen.push_back(entry.id);
    }
    const int row = table_->currentIndex().isValid() ? table_->currentIndex().row() : 0;
    const bool isFirst = listing_.entries.empty();
    listing_ = listing;
    unusable_.clear();
    filter_->setCauses(listing.causes);
    model_->setEntries(listing.entries);
    if (isFirst) {
        table_->resizeColumnsToContents();
    }
    QItemSelection selection;
    for (int each = 0; each < model_->rowCount(); ++each) {
        if (std::find(chosen.begin(), chosen.end(), model_->entry(each).id) != chosen.end()) {
            selection.select(model_->index(each, 0),
                             model_->index(each, HistoryModel::columnCount_ - 1));
        }
    }
    if (model_->rowCount() > 0) {
        const int current = std::min(row, model_->rowCount() - 1);
        const QModelIndex first =
            selection.isEmpty() ? model_->index(current, 0) : selection.indexes().first();
        table_->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        table_->selectionModel()->select(
            selection.isEmpty() ? QItemSelection(first, first) : selection,
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    refreshTexts();
    emit selectionChanged();
}

void HistoryPage::setCourse(const QString& domain, const CheckHistory& checks) {
    courseDomain_ = domain;
    plot_->setHistory(checks, language_);
    refreshTexts();
}

void HistoryPage::setUnusable(const QString& sentence) {
    unusable_ = sentence;
    refreshTexts();
}

void HistoryPage::setKeepDays(int days) {
    const QSignalBlocker blocker(keepDays_);
    keepDays_->setDays(std::chrono::days(days));
}

history::Filter HistoryPage::filter(Instant now) const {
    return filter_->filter(now);
}

std::vector<history::Entry> HistoryPage::selected() const {
    QList<int> rows;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<history::Entry> entries;
    for (const int row : rows) {
        entries.push_back(model_->entry(row));
    }
    return entries;
}

void HistoryPage::focusSearch() {
    filter_->focusSearch();
}

void HistoryPage::editTitle() {
    edit(HistoryModel::title);
}

void HistoryPage::editTicket() {
    edit(HistoryModel::ticket);
}

void HistoryPage::edit(int column) {
    const QModelIndex current = table_->currentIndex();
    if (current.isValid()) {
        table_->setFocus(Qt::OtherFocusReason);
        table_->setCurrentIndex(current.siblingAtColumn(column));
        table_->edit(current.siblingAtColumn(column));
    }
}

void HistoryPage::focusList() {
    table_->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HistoryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void HistoryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    emit shownChanged(true);
}

void HistoryPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    emit shownChanged(false);
}

void HistoryPage::retranslate() {
    heading_->setText(tr("History"));
    table_->setAccessibleName(tr("Checks made so far"));
    keepLabel_->setText(tr("&Keep checks for"));
    //: How long checks are kept.
    keepDays_->retranslate(tr("ever"));
    keepDays_->setToolTip(tr("Older checks go when the program starts the next time"));
    keepDays_->setAccessibleName(tr("Keep checks for so many days"));
    refreshTexts();
}

void HistoryPage::refreshTexts() {
    const bool usable = unusable_.isEmpty();
    const bool any = usable && listing_.all > 0;
    filter_->setEnabled(usable);
    cards_->setCurrentIndex(usable && listing_.fitting > 0 ? 1 : 0);
    //: Heading of a plot; %1 is a domain.
    courseTitle_->setText(tr("Past checks of %1").arg(courseDomain_));
    count_->setText(!any ? QString()
                    : listing_.fitting == listing_.all
                        ? tr("%n check(s)", nullptr, listing_.all)
                        //: %1 is how many checks fit the search, %2 how many there are.
                        : tr("%1 of %2 checks").arg(listing_.fitting).arg(listing_.all));
    if (any && listing_.fitting > static_cast<int>(listing_.entries.size())) {
        //: Behind the number of checks; %1 is how many are shown.
        count_->setText(
            count_->text() + QLatin1Char(' ') +
            tr("(the newest %1 are shown)").arg(static_cast<int>(listing_.entries.size())));
    }
    if (!usable) {
        emptyTitle_->setText(tr("There is no history"));
        emptyText_->setText(unusable_);
    } else if (any) {
        emptyTitle_->setText(tr("No check fits"));
        emptyText_->setText(tr("Search for less, or choose every verdict, every cause and any "
                               "time."));
    } else {
        emptyTitle_->setText(tr("Nothing was checked yet"));
        emptyText_->setText(tr("Every check is kept here as it ends, with all its evidence: to "
                               "open it again without asking the network, to find it by domain, "
                               "verdict, cause or date, to give it a name and the number of a "
                               "ticket, and to compare it with another one when something “worked "
                               "yesterday”. It stays on this computer."));
    }
}

} // namespace danescope::ui
