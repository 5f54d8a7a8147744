#pragma once

#include "core/trace/request.h"
#include "core/trace/runner.h"
#include "ui/actions/command_actions.h"

#include <QObject>
#include <QSettings>
#include <QWidget>

#include <memory>

namespace danescope::ui {

class GatewayDesk;
class NoticeBar;
class ResultPage;
class TraceView;

/// The page about a check and the commands that work on it. The page is made when it is wanted
/// first, as the first screen shows none of it.
class ResultDesk : public QObject {
    Q_OBJECT

public:
    /// All that is given must outlive the desk.
    ResultDesk(trace::Runner& runner, QSettings& settings, const CommandActions& actions,
               QWidget* window);
    ~ResultDesk() override;

    ResultPage& page();
    bool isMade() const { return page_ != nullptr; }
    /// Stands over the result.
    NoticeBar* notice() const { return notice_; }

    /// What checks are made with, all but the domain.
    void setRequest(const trace::CheckRequest& request);
    /// Whether the text for a ticket leaves out what tells of our own network.
    void setTicketRedacted(bool redacted);
    void beginCheck();

signals:
    void pageMade(danescope::ui::ResultPage* page);

private:
    void connectCommands();
    void onTrace(CommandId id, void (TraceView::*command)());

    trace::Runner& runner_;
    QSettings& settings_;
    const CommandActions& actions_;
    NoticeBar* notice_;
    trace::CheckRequest request_;
    bool isTicketRedacted_ = false;
    ResultPage* page_ = nullptr;
    std::unique_ptr<GatewayDesk> gateway_;
};

} // namespace danescope::ui
