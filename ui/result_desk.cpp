#include "ui/result_desk.h"

#include "ui/panels/gateway_desk.h"
#include "ui/panels/notice_bar.h"
#include "ui/panels/result_page.h"
#include "ui/trace_view/trace_view.h"

namespace danescope::ui {

ResultDesk::ResultDesk(trace::Runner& runner, QSettings& settings, const CommandActions& actions,
                       QWidget* window)
    : QObject(window)
    , runner_(runner)
    , settings_(settings)
    , actions_(actions)
    , notice_(new NoticeBar(window)) {
    notice_->setObjectName(QStringLiteral("resultNotice"));
    connectCommands();
}

ResultDesk::~ResultDesk() = default;

ResultPage& ResultDesk::page() {
    if (page_ == nullptr) {
        page_ = new ResultPage(actions_, notice_);
        gateway_ = std::make_unique<GatewayDesk>(*page_->gateway(), settings_, runner_);
        gateway_->setRequest(request_);
        page_->setTicketRedacted(isTicketRedacted_);
        const QAction* showTree = actions_.action(CommandId::showTree);
        page_->traceView()->setTreeShown(showTree->isChecked());
        connect(showTree, &QAction::toggled, page_->traceView(), &TraceView::setTreeShown);
        emit pageMade(page_);
    }
    return *page_;
}

void ResultDesk::setRequest(const trace::CheckRequest& request) {
    request_ = request;
    if (isMade()) {
        gateway_->setRequest(request);
    }
}

void ResultDesk::setTicketRedacted(bool redacted) {
    isTicketRedacted_ = redacted;
    if (isMade()) {
        page_->setTicketRedacted(redacted);
    }
}

void ResultDesk::beginCheck() {
    page().beginCheck();
    gateway_->beginCheck();
}

void ResultDesk::connectCommands() {
    connect(actions_.action(CommandId::gateway), &QAction::triggered, this,
            [this] { page().showGateway(); });
    onTrace(CommandId::zoomIn, &TraceView::zoomIn);
    onTrace(CommandId::zoomOut, &TraceView::zoomOut);
    onTrace(CommandId::zoomReset, &TraceView::zoomReset);
    onTrace(CommandId::fit, &TraceView::fit);
    onTrace(CommandId::nextStep, &TraceView::selectNext);
    onTrace(CommandId::previousStep, &TraceView::selectPrevious);
    onTrace(CommandId::nextProblem, &TraceView::selectNextProblem);
    onTrace(CommandId::previousProblem, &TraceView::selectPreviousProblem);
}

void ResultDesk::onTrace(CommandId id, void (TraceView::*command)()) {
    connect(actions_.action(id), &QAction::triggered, this,
            [this, command] { (page().traceView()->*command)(); });
}

} // namespace danescope::ui
