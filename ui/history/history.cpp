#include "ui/history/history.h"

#include "ui/history/store.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>
#include <utility>

namespace danescope::history {

History::History(QString fileName, int keepDays, QObject* parent)
    : QObject(parent)
    , fileName_(std::move(fileName))
    , worker_(new QObject) {
    worker_->moveToThread(&thread_);
    thread_.setObjectName(QStringLiteral("history"));
    thread_.start();
    openStore(keepDays > 0 ? std::optional(system_now() - std::chrono::days(keepDays))
                           : std::nullopt);
}

History::~History() {
    // Behind all that was asked for: it is done before the thread ends.
    QMetaObject::invokeMethod(worker_, [this] {
        store_.reset();
        delete worker_;
        thread_.quit();
    });
    thread_.wait();
}

void History::openStore(std::optional<Instant> keepFrom) {
    QMetaObject::invokeMethod(worker_, [this, keepFrom] {
        auto opened = Store::open(fileName_, keepFrom, system_now());
        const std::optional<Problem> problem =
            opened ? std::nullopt : std::optional(opened.error());
        const QString aside = opened ? (*opened)->setAside() : QString();
        if (opened) {
            store_ = std::move(*opened);
        }
        QMetaObject::invokeMethod(
            this,
            [this, problem, aside] {
                unusable_ = problem;
                if (!aside.isEmpty()) {
                    emit setAside(aside);
                }
                if (problem) {
                    emit failed(*problem);
                } else {
                    emit changed();
                }
            },
            Qt::QueuedConnection);
    });
}

/// `work` is called with the store on the thread, `done` with its value on this object's.
template<class Work, class Done>
void History::ask(Work work, Done done) {
    QMetaObject::invokeMethod(worker_, [this, work = std::move(work), done = std::move(done)] {
        if (!store_) {
            return;
        }
        auto answer = work(*store_);
        QMetaObject::invokeMethod(
            this,
            [this, done, answer = std::move(answer)] {
                if (answer) {
                    done(answer);
                } else {
                    emit failed(answer.error());
                }
            },
            Qt::QueuedConnection);
    });
}

void History::change(std::function<Result<void, Problem>(Store&)> work) {
    ask(std::move(work), [this](const auto&) { emit changed(); });
}

void History::add(const trace::Snapshot& snapshot, Then<EntryId> then) {
    ask([snapshot](Store& store) { return store.add(snapshot); },
        [this, then = std::move(then)](const auto& id) {
            then(*id);
            emit changed();
        });
}

void History::find(const Filter& filter, Then<Listing> then) {
    ask([filter](Store& store) { return store.find(filter); },
        [then = std::move(then)](const auto& listing) { then(*listing); });
}

void History::findPrevious(const QString& domain, Instant before, Then<std::optional<Entry>> then) {
    ask([domain](Store& store) { return store.ofDomain(domain); },
        [before, then = std::move(then)](const auto& entries) {
            const auto found =
                std::find_if(entries->begin(), entries->end(),
                             [before](const Entry& entry) { return entry.started < before; });
            then(found == entries->end() ? std::nullopt : std::optional(*found));
        });
}

void History::findOfDomain(const QString& domain, Then<std::vector<Entry>> then) {
    ask([domain](Store& store) { return store.ofDomain(domain); },
        [then = std::move(then)](const auto& entries) {
            then(std::vector<Entry>(entries->rbegin(), entries->rend()));
        });
}

void History::load(EntryId id, Then<StoredCheck> then) {
    ask(
        [id](Store& store) -> Result<StoredCheck, Problem> {
            auto entry = store.entry(id);
            if (!entry) {
                return failure(entry.error());
            }
            auto trace = store.load(id);
            if (!trace) {
                return failure(trace.error());
            }
            return StoredCheck{std::move(*entry), trace::snapshot_of(std::move(*trace))};
        },
        [then = std::move(then)](const auto& check) { then(*check); });
}

void History::setTitle(EntryId id, const QString& title) {
    change([id, title](Store& store) { return store.setTitle(id, title); });
}

void History::setTicket(EntryId id, const QString& ticket) {
    change([id, ticket](Store& store) { return store.setTicket(id, ticket); });
}

void History::remove(std::vector<EntryId> ids) {
    change([ids = std::move(ids)](Store& store) { return store.remove(ids, system_now()); });
}

void History::restore(std::vector<EntryId> ids) {
    change([ids = std::move(ids)](Store& store) { return store.restore(ids); });
}

} // namespace danescope::history
