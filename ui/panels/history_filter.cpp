#include "ui/panels/history_filter.h"

#include "ui/explain/history_text.h"
#include "ui/explain/status_words.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <optional>

namespace danescope::ui {
namespace {

constexpr int maxSearch = 400;

/// The choices of verdict, behind "every verdict".
constexpr std::array<history::ModeVerdict, 5> verdicts{
    {{dane::Mode::mandatory, dane::Action::dane_success},
     {dane::Mode::mandatory, dane::Action::dane_fail},
     {dane::Mode::opportunistic, dane::Action::fallback_to_tls},
     {dane::Mode::opportunistic, dane::Action::dane_fail},
     {dane::Mode::mandatory, std::nullopt}}};

/// The choices of time, behind "any time": so many days back, today included.
constexpr std::array<int, 4> periods{1, 7, 30, 365};

QComboBox* choice(QWidget* parent, const char* name) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// Fills the box anew and keeps what was chosen.
void setTexts(QComboBox* box, const QStringList& texts) {
    const QSignalBlocker blocker(box);
    const int chosen = std::max(0, box->currentIndex());
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(chosen);
}

} // namespace

HistoryFilter::HistoryFilter(QWidget* parent)
    : QWidget(parent)
    , language_(explain::LanguageCode::en)
    , search_(new QLineEdit(this))
    , verdict_(choice(this, "historyVerdict"))
    , cause_(choice(this, "historyCause"))
    , period_(choice(this, "historyPeriod")) {
    search_->setObjectName(QStringLiteral("historySearch"));
    search_->setMaxLength(maxSearch);
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    cause_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    cause_->setMinimumContentsLength(18);
    cause_->addItem(QString());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(search_, 1);
    for (QComboBox* box : {verdict_, cause_, period_}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilter::changed);
    }
    connect(search_, &QLineEdit::textChanged, this, &HistoryFilter::changed);
    retranslate();
}

history::Filter HistoryFilter::filter(Instant now) const {
    history::Filter filter;
    filter.text = search_->text();
    if (verdict_->currentIndex() > 0) {
        filter.verdict = verdicts[static_cast<std::size_t>(verdict_->currentIndex() - 1)];
    }
    filter.cause = from_id<findings::Code>(cause_->currentText().toStdString());
    if (period_->currentIndex() > 0) {
        const auto midnight =
            QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date().startOfDay();
        const int days = periods[static_cast<std::size_t>(period_->currentIndex() - 1)];
        filter.since = Instant(Milliseconds(midnight.addDays(1 - days).toMSecsSinceEpoch()));
    }
    return filter;
}

void HistoryFilter::setCauses(const std::vector<findings::Code>& causes) {
    QStringList ids;
    for (const findings::Code cause : causes) {
        ids.append(QString::fromLatin1(id_of(cause)));
    }
    const QString chosen = cause_->currentIndex() > 0 ? cause_->currentText() : QString();
    const QSignalBlocker blocker(cause_);
    while (cause_->count() > 1) {
        cause_->removeItem(1);
    }
    // What is being looked for stays, even where nothing has it any more.
    if (!chosen.isEmpty() && !ids.contains(chosen)) {
        ids.append(chosen);
    }
    cause_->addItems(ids);
    cause_->setCurrentIndex(chosen.isEmpty() ? 0 : static_cast<int>(ids.indexOf(chosen)) + 1);
}

void HistoryFilter::setLanguage(const explain::Language& language) {
    language_ = language;
    retranslate();
}

void HistoryFilter::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void HistoryFilter::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool HistoryFilter::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryFilter::retranslate() {
    search_->setPlaceholderText(tr("Search: domain, name, ticket, cause or date (2026-11-21)"));
    search_->setAccessibleName(tr("Search the history"));
    QStringList texts{tr("Every verdict")};
    for (const history::ModeVerdict& verdict : verdicts) {
        texts.append(verdict.action
                         //: A choice of the history's filter; %1 is a mode, %2 what it does.
                         ? tr("%1: %2").arg(explain::modeWord(verdict.mode, language_),
                                            explain::historyVerdict(verdict.action, language_))
                         : tr("No verdict"));
    }
    setTexts(verdict_, texts);
    verdict_->setAccessibleName(tr("Verdict"));
    cause_->setItemText(0, tr("Every cause"));
    cause_->setAccessibleName(tr("Cause"));
    setTexts(period_, {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"),
                       tr("Last 365 days")});
    period_->setAccessibleName(tr("Time"));
}

} // namespace danescope::ui
