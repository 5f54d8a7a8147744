#include "ui/history_desk.h"

#include "ui/dialogs/comparison_dialog.h"
#include "ui/dialogs/present.h"
#include "ui/explain/history_text.h"
#include "ui/explain/status_words.h"
#include "ui/models/history_model.h"
#include "ui/panels/history_page.h"
#include "ui/panels/notice_bar.h"
#include "ui/session/check_session.h"

#include <QFileInfo>

#include <utility>

namespace danescope::ui {
namespace {

CheckHistory checkHistory(const std::vector<history::Entry>& entries) {
    CheckHistory checks;
    for (const history::Entry& entry : entries) {
        checks.push_back(
            {entry.started, entry.elapsed,
             entry.validUntil ? std::optional(*entry.validUntil - entry.started) : std::nullopt,
             entry.opportunistic, verdictTone(entry, dane::Mode::opportunistic)});
    }
    return checks;
}

} // namespace

HistoryDesk::HistoryDesk(const Setup& setup, CheckSession& session, const CommandActions& actions,
                         NoticeBar* notice, QWidget* window)
    : QObject(window)
    , session_(session)
    , actions_(actions)
    , notice_(notice)
    , window_(window)
    , language_(explain::LanguageCode::en)
    , keepDays_(setup.keepDays) {
    if (!setup.fileName.isEmpty()) {
        history_ = std::make_unique<history::History>(setup.fileName, setup.keepDays);
        connectHistory();
    }
    connectSession();
    connectCommands();
    refreshCommands();
}

HistoryDesk::~HistoryDesk() = default;

HistoryPage* HistoryDesk::page() {
    if (page_ == nullptr) {
        page_ = new HistoryPage(actions_, window_);
        page_->setKeepDays(keepDays_);
        page_->setLanguage(language_);
        refreshUnusable();
        connectPage();
        emit pageMade(page_);
    }
    return page_;
}

bool HistoryDesk::isPage(const QWidget* widget) const {
    return page_ != nullptr && widget == page_;
}

void HistoryDesk::connectHistory() {
    connect(history_.get(), &history::History::changed, this, &HistoryDesk::refresh);
    connect(history_.get(), &history::History::changed, this, &HistoryDesk::findPast);
    connect(history_.get(), &history::History::failed, this, &HistoryDesk::sayProblem);
    connect(history_.get(), &history::History::setAside, this, [this](const QString& fileName) {
        const QString sentence = explain::historySetAside(fileName, language_);
        page()->notice()->say(sentence, explain::Tone::warning);
        emit said(sentence);
    });
    connect(&session_, &CheckSession::checked, this, [this](const trace::Snapshot& snapshot) {
        history_->add(snapshot, [](history::EntryId) {});
    });
    connect(&session_, &CheckSession::finished, this, &HistoryDesk::findPrevious);
    connect(&session_, &CheckSession::finished, this, &HistoryDesk::findPast);
}

void HistoryDesk::connectSession() {
    connect(&session_, &CheckSession::replaced, this, [this] {
        opening_.reset();
        previous_.reset();
        emit pastFound({});
        refreshNotice();
        refreshCommands();
    });
}

void HistoryDesk::connectPage() {
    connect(page_, &HistoryPage::shownChanged, this, [this](bool shown) {
        pageShown_ = shown;
        refresh();
        refreshCommands();
    });
    connect(page_, &HistoryPage::selectionChanged, this, [this] {
        refreshCommands();
        refreshCourse();
    });
    connect(page_, &HistoryPage::filterChanged, this, &HistoryDesk::refresh);
    connect(page_, &HistoryPage::openWanted, this, &HistoryDesk::open);
    connect(page_, &HistoryPage::keepDaysChanged, this, &HistoryDesk::keepDaysChanged);
    connect(page_, &HistoryPage::titleEdited, this,
            [this](history::EntryId id, const QString& title) { history_->setTitle(id, title); });
    connect(
        page_, &HistoryPage::ticketEdited, this,
        [this](history::EntryId id, const QString& ticket) { history_->setTicket(id, ticket); });
}

void HistoryDesk::connectCommands() {
    const auto on = [this](CommandId id, auto handler) {
        connect(actions_.action(id), &QAction::triggered, this, handler);
    };
    on(CommandId::comparePrevious, [this] { comparePrevious(); });
    on(CommandId::openEntry, [this] { open(page_->selected().front().id); });
    on(CommandId::compareEntries, [this] { compareSelected(); });
    on(CommandId::renameEntry, [this] { page_->editTitle(); });
    on(CommandId::ticketEntry, [this] { page_->editTicket(); });
    on(CommandId::removeEntries, [this] { removeSelected(); });
    on(CommandId::undoRemove, [this] { undoRemove(); });
}

void HistoryDesk::setLanguage(const explain::Language& language) {
    language_ = language;
    if (page_ != nullptr) {
        page_->setLanguage(language);
        page_->notice()->clear();
        refreshUnusable();
        refreshCourse();
    }
    if (comparison_ != nullptr) {
        comparison_->setLanguage(language);
    }
    refreshNotice();
}

void HistoryDesk::setKeepDays(int days) {
    keepDays_ = days;
    if (page_ != nullptr) {
        page_->setKeepDays(days);
    }
}

void HistoryDesk::refreshUnusable() {
    if (history_ && history_->unusable()) {
        page_->setUnusable(
            explain::historyProblem(*history_->unusable(), history_->fileName(), language_));
    }
}

void HistoryDesk::refresh() {
    // Nobody looks at a hidden list; it is read when it is shown.
    if (history_ && pageShown_) {
        history_->find(page_->filter(system_now()),
                       [this](const history::Listing& listing) { page_->setListing(listing); });
    }
}

void HistoryDesk::refreshCourse() {
    const auto chosen = page_->selected();
    if (chosen.empty()) {
        page_->setCourse({}, {});
        return;
    }
    const auto show = [this, of = chosen.front()](const std::vector<history::Entry>& entries) {
        const auto selected = page_->selected();
        if (selected.empty() || selected.front().domain != of.domain) {
            return;
        }
        page_->setCourse(of.shownDomain, checkHistory(entries));
    };
    history_->findOfDomain(chosen.front().domain, show);
}

void HistoryDesk::refreshCommands() {
    const std::size_t chosen = pageShown_ ? page_->selected().size() : 0;
    const auto enable = [this](CommandId id, bool enabled) {
        actions_.action(id)->setEnabled(enabled);
    };
    enable(CommandId::showHistory, history_ != nullptr);
    enable(CommandId::comparePrevious, previous_.has_value());
    enable(CommandId::openEntry, chosen == 1);
    enable(CommandId::compareEntries, chosen == 1 || chosen == 2);
    enable(CommandId::renameEntry, chosen == 1);
    enable(CommandId::ticketEntry, chosen == 1);
    enable(CommandId::removeEntries, chosen > 0);
    enable(CommandId::undoRemove, pageShown_ && !removed_.empty());
}

void HistoryDesk::findPrevious() {
    const auto trace = session_.snapshot().trace;
    history_->findPrevious(QString::fromStdString(trace->request.domain.to_string()),
                           trace->started,
                           [this, trace](const std::optional<history::Entry>& entry) {
                               if (trace == session_.snapshot().trace) {
                                   previous_ = entry;
                                   refreshNotice();
                                   refreshCommands();
                               }
                           });
}

void HistoryDesk::findPast() {
    const auto trace = session_.snapshot().trace;
    if (!trace) {
        return;
    }
    history_->findOfDomain(QString::fromStdString(trace->request.domain.to_string()),
                           [this, trace](const std::vector<history::Entry>& entries) {
                               if (trace == session_.snapshot().trace) {
                                   emit pastFound(checkHistory(entries));
                               }
                           });
}

void HistoryDesk::refreshNotice() {
    const trace::Snapshot& snapshot = session_.snapshot();
    if (!snapshot.trace) {
        return;
    }
    QAction* compare = previous_ ? actions_.action(CommandId::comparePrevious) : nullptr;
    const Instant started = snapshot.trace->started;
    QStringList sentences;
    switch (session_.origin().kind) {
    case Origin::Kind::file:
        sentences << explain::checkFromFile(
            started, QFileInfo(session_.origin().fileName).fileName(), language_);
        break;
    case Origin::Kind::history:
        sentences << explain::checkFromHistory(started, language_);
        break;
    case Origin::Kind::check:
        break;
    }
    if (snapshot.trace->redacted) {
        sentences << explain::hiddenNetwork(language_);
    }
    bool same = true;
    if (previous_) {
        const history::Entry shown = history::entryOf(snapshot);
        same = shown.mandatory == previous_->mandatory &&
               shown.opportunistic == previous_->opportunistic && shown.cause == previous_->cause;
        sentences << explain::checkedBefore(
            {previous_->started, previous_->mandatory, previous_->opportunistic}, same, language_);
    }
    if (sentences.isEmpty()) {
        notice_->clear();
    } else {
        notice_->say(explain::joined(sentences, language_),
                     same ? explain::Tone::neutral : explain::Tone::warning, compare);
    }
}

void HistoryDesk::open(history::EntryId id) {
    opening_ = id;
    history_->load(id, [this, id](const history::StoredCheck& check) {
        if (opening_ == id) {
            session_.show(check.snapshot);
        }
    });
}

void HistoryDesk::comparePrevious() {
    history_->load(previous_->id,
                   [this, after = session_.snapshot()](const history::StoredCheck& before) {
                       showComparison(before.snapshot, after);
                   });
}

void HistoryDesk::compareSelected() {
    const auto chosen = page_->selected();
    if (chosen.size() == 2) {
        compare(chosen[1].id, chosen[0].id);
        return;
    }
    const history::Entry& later = chosen.front();
    history_->findPrevious(
        later.domain, later.started, [this, later](const std::optional<history::Entry>& earlier) {
            if (earlier) {
                compare(earlier->id, later.id);
            } else {
                page_->notice()->say(explain::noEarlierCheck(later.shownDomain, language_),
                                     explain::Tone::neutral);
            }
        });
}

void HistoryDesk::compare(history::EntryId before, history::EntryId after) {
    history_->load(before, [this, after](const history::StoredCheck& earlier) {
        history_->load(after, [this, earlier](const history::StoredCheck& later) {
            showComparison(earlier.snapshot, later.snapshot);
        });
    });
}

void HistoryDesk::showComparison(const trace::Snapshot& before, const trace::Snapshot& after) {
    if (comparison_ == nullptr) {
        comparison_ = new ComparisonDialog(window_);
    }
    comparison_->setChecks(before, after, language_);
    present(*comparison_);
}

void HistoryDesk::removeSelected() {
    std::vector<history::EntryId> ids;
    for (const history::Entry& entry : page_->selected()) {
        ids.push_back(entry.id);
    }
    page_->notice()->say(explain::checksRemoved(static_cast<int>(ids.size()), language_),
                         explain::Tone::neutral, actions_.action(CommandId::undoRemove));
    removed_.push_back(ids);
    history_->remove(std::move(ids));
    refreshCommands();
}

void HistoryDesk::undoRemove() {
    history_->restore(std::move(removed_.back()));
    removed_.pop_back();
    page_->notice()->clear();
    refreshCommands();
}

void HistoryDesk::sayProblem(history::Problem problem) {
    const QString sentence = explain::historyProblem(problem, history_->fileName(), language_);
    if (history_->unusable()) {
        page()->setUnusable(sentence);
    } else {
        page()->notice()->say(sentence, explain::Tone::failed);
    }
    emit said(sentence);
}

} // namespace danescope::ui
