#pragma once

#include "core/trace/request.h"
#include "core/trace/runner.h"
#include "ui/session/check_session.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace danescope::ui {

/// The same check through the built-in recursion and through each resolver alone, side by side: it
/// shows whether a fault is the domain's or a resolver's. All members are called on the GUI thread.
class ResolverComparison : public QObject {
    Q_OBJECT

public:
    struct Entry {
        /// `ADDRESS@PORT`; empty for the built-in recursion.
        std::string resolver;
        /// Its pointers are null before the check has begun.
        trace::Snapshot snapshot;
    };

    explicit ResolverComparison(trace::Runner& runner, QObject* parent = nullptr);

    /// Starts anew; what was under way is dropped.
    void start(const trace::CheckRequest& request, const std::vector<std::string>& resolvers);
    /// Forgets everything.
    void clear();
    bool running() const;

    /// The built-in recursion first, then the resolvers as given; empty before the first start.
    std::vector<Entry> entries() const;

signals:
    void changed();

private:
    struct Check {
        std::string resolver;
        std::unique_ptr<CheckSession> session;
    };

    void add(trace::CheckRequest request, const std::string& resolver);

    trace::Runner& runner_;
    std::vector<Check> checks_;
};

} // namespace danescope::ui
