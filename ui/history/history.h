#pragma once

#include "core/support/result.h"
#include "core/trace/evaluation.h"
#include "ui/history/entry.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace danescope::history {

class Store;

/// A check out of the history, whole.
struct StoredCheck {
    Entry entry;
    trace::Snapshot snapshot;
};

/// The history as the window uses it: all work with the file is done on a thread of its own, in the
/// order it was asked for. Answers come back on the thread of this object, and none after it is
/// gone; what was asked to be stored before that is stored.
class History : public QObject {
    Q_OBJECT

public:
    template<class Value>
    using Then = std::function<void(const Value&)>;

    /// Drops checks that are older than so many days; 0 keeps them all.
    History(QString fileName, int keepDays, QObject* parent = nullptr);
    ~History() override;

    const QString& fileName() const { return fileName_; }
    /// Why nothing is stored; nullopt while all is well.
    std::optional<Problem> unusable() const { return unusable_; }

    void add(const trace::Snapshot& snapshot, Then<EntryId> then);
    void find(const Filter& filter, Then<Listing> then);
    /// The newest check of the domain (A-labels) that began before an instant, if there is one.
    void findPrevious(const QString& domain, Instant before, Then<std::optional<Entry>> then);
    /// Every check of the domain (A-labels), the oldest first.
    void findOfDomain(const QString& domain, Then<std::vector<Entry>> then);
    void load(EntryId id, Then<StoredCheck> then);

    void setTitle(EntryId id, const QString& title);
    void setTicket(EntryId id, const QString& ticket);
    void remove(std::vector<EntryId> ids);
    void restore(std::vector<EntryId> ids);

signals:
    /// Entries came, went, or have other texts.
    void changed();
    /// Something could not be done.
    void failed(danescope::explain::HistoryProblem problem);
    /// The file was damaged and is kept under this name; a new one was begun.
    void setAside(const QString& fileName);

private:
    template<class Work, class Done>
    void ask(Work work, Done done);
    void change(std::function<Result<void, Problem>(Store&)> work);
    void openStore(std::optional<Instant> keepFrom);

    QString fileName_;
    std::optional<Problem> unusable_;
    QThread thread_;
    /// Lives on the thread: what is posted to it runs there.
    QObject* worker_;
    /// Used on the thread only.
    std::unique_ptr<Store> store_;
};

} // namespace danescope::history
