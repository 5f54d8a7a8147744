#include "ui/panels/result_page.h"

#include "core/trace/transcript.h"
#include "ui/explain/details.h"
#include "ui/explain/finding_text.h"
#include "ui/explain/practice_cases.h"
#include "ui/explain/signature_windows.h"
#include "ui/explain/step_timings.h"
#include "ui/explain/ticket.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/details_panel.h"
#include "ui/panels/gateway_panel.h"
#include "ui/panels/lazy_refresh.h"
#include "ui/panels/notice_bar.h"
#include "ui/panels/rows_splitter.h"
#include "ui/panels/scrolled_page.h"
#include "ui/panels/spans_tab.h"
#include "ui/panels/tab_pages.h"
#include "ui/panels/text_tab.h"
#include "ui/panels/verdict_panel.h"
#include "ui/reports/text_report.h"
#include "ui/theme/style_sheet.h"
#include "ui/trace_view/trace_view.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace danescope::ui {
namespace {

/// Only shares of it matter: the splitters give the panes shares of what there is.
constexpr int usualWidth = 1400;
/// Pages lower than this many times the text size have no room for all.
constexpr int lowTextSizes = 52;
/// Trace and texts ask for this height at least, in text sizes; then the page scrolls.
constexpr int leastRows = 23;
constexpr int leastLeft = 34;
/// Of the trace and of the texts under it, which hold the details too in narrow windows.
const QList<int> wideShares{13, 7};
const QList<int> narrowShares{4, 6};

/// Whether the thing still stands in the outline.
bool exists(const explain::Outline& outline, const explain::Selection& selection) {
    switch (selection.kind) {
    case explain::Selection::Kind::none:
        return false;
    case explain::Selection::Kind::mx:
        return true;
    case explain::Selection::Kind::zone:
    case explain::Selection::Kind::ds:
    case explain::Selection::Kind::key:
    case explain::Selection::Kind::rrset:
        return selection.zone < outline.chain.size();
    default:
        return selection.path < outline.lanes.size();
    }
}

QString transcriptOf(const trace::Snapshot& snapshot, const explain::Language&) {
    QStringList lines;
    for (const std::string& line : trace::transcript(*snapshot.trace, *snapshot.evaluation)) {
        lines << QString::fromStdString(line);
    }
    return lines.join(u'\n');
}

} // namespace

ResultPage::ResultPage(const CommandActions& actions, NoticeBar* notice, QWidget* parent)
    : QWidget(parent)
    , language_(explain::LanguageCode::en)
    , columns_(new QSplitter(Qt::Horizontal))
    , rows_(new RowsSplitter)
    , practice_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold)))
    , verdict_(new VerdictPanel(actions))
    , details_(new DetailsPanel)
    , detailsRefresh_(new LazyRefresh(details_, [this] { showDetails(); }))
    , gateway_(new GatewayPanel)
    , side_(new TabPages)
    , sideCard_(sideCard())
    , tabs_(new TabPages)
    , transcript_(new TextTab(transcriptOf))
    , ticket_(
          new TextTab([this](const trace::Snapshot& snapshot, const explain::Language& language) {
              return explain::ticket(reports::subjectOf(snapshot, isTicketRedacted_), language);
          }))
    , windows_(new SpansTab(explain::signatureWindows))
    , timings_(new SpansTab(explain::stepTimings)) {
    // What is put into the page first comes first in the order of the Tab key.
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    all->setSpacing(spacing::medium);
    all->addWidget(notice);
    all->addWidget(columns_, 1);
    columns_->setObjectName(QStringLiteral("columns"));
    rows_->setObjectName(QStringLiteral("rows"));
    for (QSplitter* splitter : {columns_, static_cast<QSplitter*>(rows_)}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(spacing::medium);
    }
    practice_->setObjectName(QStringLiteral("practiceMark"));
    practice_->hide();
    setLook(practice_, "kind", "practice");
    rows_->addWidget(traceCard(actions));
    rows_->addWidget(textsCard());

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(practice_);
    column->addWidget(verdict_);
    column->addWidget(rows_, 1);
    const int textSize = textFont(TextSize::body).pixelSize();
    // However high its picture is, it takes the height that is left.
    rows_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    rows_->setMinimumHeight(textSize * leastRows);
    QScrollArea* scroll = scrolledPage(left, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(textSize * leastLeft);
    columns_->addWidget(scroll);
    columns_->addWidget(sideCard_);
    columns_->setStretchFactor(0, 7);
    columns_->setStretchFactor(1, 3);
    columns_->setSizes({usualWidth * 7 / 10, usualWidth * 3 / 10});
    rows_->setShares(wideShares);
    limitTrace();

    connect(tabs_, &QTabWidget::currentChanged, this, &ResultPage::fitHeight);
    connect(traceView_, &TraceView::usefulHeightChanged, this, &ResultPage::limitTrace);
    connect(verdict_, &VerdictPanel::tablesWanted, this, &ResultPage::tablesWanted);
    connect(traceView_, &TraceView::selectionChanged, this, [this](const auto& selection) {
        chosenByUser_ = chosenByUser_ || !isAdopting_;
        select(selection);
    });
    retranslate();
}

QWidget* ResultPage::traceCard(const CommandActions& actions) {
    // The picture draws cards of its own; this is their heading and their tools.
    auto* card = new QWidget;
    traceTitle_ = plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), card);
    traceTitle_->setWordWrap(false);

    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::tiny);
    head->addWidget(traceTitle_);
    head->addStretch();
    for (const CommandId id :
         {CommandId::showTree, CommandId::zoomOut, CommandId::zoomIn, CommandId::fit}) {
        auto* button = new QToolButton(card);
        button->setDefaultAction(actions.action(id));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, "kind", "small");
        head->addWidget(button);
    }
    // After its buttons in the order of the Tab key.
    traceView_ = new TraceView(card);
    traceView_->setObjectName(QStringLiteral("traceView"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addLayout(head);
    column->addWidget(traceView_, 1);
    return card;
}

QWidget* ResultPage::sideCard() {
    auto* card = new QFrame;
    setLook(card, "kind", "card");
    side_->setObjectName(QStringLiteral("side"));
    side_->setDocumentMode(true);
    side_->tabBar()->setDrawBase(false);
    for (QWidget* page : {static_cast<QWidget*>(details_), static_cast<QWidget*>(gateway_)}) {
        setLook(page, "kind", "surface");
        side_->addTab(page, QString());
    }
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    column->addWidget(side_);
    return card;
}

QWidget* ResultPage::textsCard() {
    auto* card = new QFrame;
    setLook(card, "kind", "card");
    tabs_->setObjectName(QStringLiteral("texts"));
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setDrawBase(false);
    transcript_->setObjectName(QStringLiteral("transcript"));
    ticket_->setObjectName(QStringLiteral("ticket"));
    windows_->setObjectName(QStringLiteral("signatureWindows"));
    timings_->setObjectName(QStringLiteral("stepTimings"));
    tabs_->addTab(transcript_, QString());
    tabs_->addTab(ticket_, QString());
    tabs_->addTab(windows_, QString());
    tabs_->addTab(timings_, QString());
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    column->addWidget(tabs_);
    return card;
}

void ResultPage::beginCheck() {
    chosenByUser_ = false;
    selection_ = {};
}

void ResultPage::setSnapshot(const trace::Snapshot& snapshot, const explain::Language& language) {
    snapshot_ = snapshot;
    language_ = language;
    if (!snapshot_.trace) {
        return;
    }
    outline_ = explain::outline(snapshot_, language_);
    const std::string& practice = snapshot_.trace->practice;
    practice_->setVisible(!practice.empty());
    practice_->setText(practice.empty() ? QString() : explain::practiceMark(practice, language_));
    verdict_->setOutline(outline_);
    isAdopting_ = true;
    traceView_->setOutline(outline_,
                           chosenByUser_ ? std::nullopt : std::optional(outline_.initialSelection));
    if (!exists(outline_, selection_)) {
        select(outline_.initialSelection);
    }
    isAdopting_ = false;
    detailsRefresh_->request();
    gateway_->setSnapshot(snapshot_, language_);
    transcript_->setSnapshot(snapshot_, language_);
    ticket_->setSnapshot(snapshot_, language_);
    windows_->setSnapshot(snapshot_, language_);
    timings_->setSnapshot(snapshot_, language_);
}

void ResultPage::setTicketRedacted(bool redacted) {
    isTicketRedacted_ = redacted;
    ticket_->setSnapshot(snapshot_, language_);
}

void ResultPage::showGateway() {
    aside()->setCurrentWidget(gateway_);
    gateway_->focusForm();
}

void ResultPage::setNarrow(bool narrow) {
    if (narrow == narrow_) {
        return;
    }
    narrow_ = narrow;
    if (narrow) {
        wideColumns_ = columns_->sizes();
        wideRows_ = rows_->shares();
        QWidget* const shown = side_->currentWidget();
        tabs_->insertTab(0, details_, QString());
        tabs_->insertTab(1, gateway_, QString());
        sideCard_->hide();
        tabs_->setCurrentWidget(shown);
        rows_->setShares(narrowShares);
    } else {
        QWidget* const shown = tabs_->currentWidget();
        side_->addTab(details_, QString());
        side_->addTab(gateway_, QString());
        side_->setCurrentWidget(shown == gateway_ ? shown : details_);
        sideCard_->show();
        columns_->setSizes(wideColumns_);
        rows_->setShares(wideRows_);
    }
    fitHeight();
    retranslate();
}

QString ResultPage::detailsText() const {
    return explain::plainText(explain::details(snapshot_, selection_, language_));
}

QString ResultPage::transcriptText() const {
    return transcript_->text();
}

QString ResultPage::repairText() const {
    return snapshot_.trace ? explain::recordToPublish(snapshot_, language_) : QString();
}

QList<int> ResultPage::columnSizes() const {
    return narrow_ ? wideColumns_ : columns_->sizes();
}

QList<int> ResultPage::rowSizes() const {
    return narrow_ ? wideRows_ : rows_->shares();
}

void ResultPage::restoreSizes(const QList<int>& columns, const QList<int>& rows) {
    if (columns.size() == 2) {
        wideColumns_ = columns;
        if (!narrow_) {
            columns_->setSizes(columns);
        }
    }
    if (rows.size() == rows_->count()) {
        wideRows_ = rows;
        if (!narrow_) {
            rows_->setShares(rows);
        }
    }
}

void ResultPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ResultPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
}

void ResultPage::fitHeight() {
    const bool low = height() < textFont(TextSize::body).pixelSize() * lowTextSizes;
    verdict_->setBrief(low);
    rows_->widget(0)->setHidden(low && narrow_ && tabs_->currentWidget() == gateway_);
}

void ResultPage::limitTrace() {
    const QLayout* card = rows_->widget(0)->layout();
    const int heading = card->itemAt(0)->sizeHint().height() + card->spacing();
    rows_->setUpperLimit(std::min(heading + traceView_->usefulHeight(), QWIDGETSIZE_MAX));
}

void ResultPage::retranslate() {
    traceTitle_->setText(tr("Trace"));
    tabs_->setAccessibleName(tr("Texts about the check"));
    traceView_->setAccessibleName(tr("Trace of the check"));
    side_->setAccessibleName(tr("Details and gateway"));
    aside()->setTabText(aside()->indexOf(details_), tr("Details"));
    aside()->setTabText(aside()->indexOf(gateway_), tr("Our gateway"));
    aside()->setTabToolTip(aside()->indexOf(gateway_), tr("What would our gateway do?"));
    tabs_->setTabText(tabs_->indexOf(transcript_), tr("Transcript"));
    tabs_->setTabToolTip(tabs_->indexOf(transcript_),
                         tr("What the gateway’s own daneverify would have printed"));
    tabs_->setTabText(tabs_->indexOf(ticket_), tr("Ticket"));
    tabs_->setTabToolTip(tabs_->indexOf(ticket_), tr("The check as text for a ticket"));
    tabs_->setTabText(tabs_->indexOf(windows_), tr("Signature windows"));
    tabs_->setTabToolTip(tabs_->indexOf(windows_),
                         tr("When each signature and certificate begins and ends"));
    tabs_->setTabText(tabs_->indexOf(timings_), tr("Timing"));
    tabs_->setTabToolTip(tabs_->indexOf(timings_),
                         tr("What ran when, what waited for what, and where the time went"));
    const QString later = tr("Written when the check has ended.");
    transcript_->setPlaceholder(later);
    ticket_->setPlaceholder(later);
    transcript_->setName(tr("Transcript"), tr("Copy the transcript"));
    ticket_->setName(tr("Text for a ticket"), tr("Copy the text for a ticket"));
}

void ResultPage::select(const explain::Selection& selection) {
    selection_ = selection;
    traceView_->setSelection(selection);
    if (isAdopting_) {
        return;
    }
    if (chosenByUser_) {
        aside()->setCurrentWidget(details_);
    }
    showDetails();
}

void ResultPage::showDetails() {
    // The page may be shown before there is a check.
    if (!snapshot_.trace) {
        return;
    }
    details_->setDetails(explain::details(snapshot_, selection_, language_));
}

} // namespace danescope::ui
