#pragma once

#include "core/trace/evaluation.h"
#include "ui/actions/command_actions.h"
#include "ui/explain/language.h"
#include "ui/explain/outline.h"

#include <QLabel>
#include <QList>
#include <QSplitter>
#include <QTabWidget>
#include <QWidget>

namespace danescope::ui {

class DetailsPanel;
class GatewayPanel;
class LazyRefresh;
class NoticeBar;
class RowsSplitter;
class SpansTab;
class TextTab;
class TraceView;
class VerdictPanel;

/// Everything about one check: verdict, trace, details, gateway, texts. Wide windows have details
/// and gateway on the right, narrow ones under the trace.
class ResultPage : public QWidget {
    Q_OBJECT

public:
    /// Takes over the notice, which stands over everything else.
    ResultPage(const CommandActions& actions, NoticeBar* notice, QWidget* parent = nullptr);

    /// Forgets what the user selected, so that the next snapshots choose.
    void beginCheck();
    /// Verdict and trace are shown at once, the rest as soon as the window comes to it.
    void setSnapshot(const trace::Snapshot& snapshot, const explain::Language& language);
    void setNarrow(bool narrow);
    /// Whether the text for a ticket leaves out what tells of our own network, as reports do.
    void setTicketRedacted(bool redacted);

    /// Brings "What would our gateway do?" to the front, ready for the keyboard.
    void showGateway();

    TraceView* traceView() const { return traceView_; }
    GatewayPanel* gateway() const { return gateway_; }
    const explain::Outline& outline() const { return outline_; }
    const explain::Selection& selection() const { return selection_; }
    /// What the Copy commands take.
    QString detailsText() const;
    QString transcriptText() const;
    /// The record that would mend the fault; empty where there is none.
    QString repairText() const;

    QList<int> columnSizes() const;
    QList<int> rowSizes() const;
    /// Sizes of an earlier run; wrong ones are left out.
    void restoreSizes(const QList<int>& columns, const QList<int>& rows);

signals:
    void tablesWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* traceCard(const CommandActions& actions);
    QWidget* textsCard();
    QWidget* sideCard();
    void retranslate();
    /// Leaves out in low windows what stands elsewhere too, or what the open tab does not need.
    void fitHeight();
    /// Gives the texts the height that the trace has no use for.
    void limitTrace();
    /// The tabs that hold details and gateway now.
    QTabWidget* aside() const { return narrow_ ? tabs_ : side_; }
    void select(const explain::Selection& selection);
    void showDetails();

    trace::Snapshot snapshot_;
    explain::Language language_;
    explain::Outline outline_;
    explain::Selection selection_;
    bool chosenByUser_ = false;
    /// A snapshot is being shown: the trace view's selection follows it, nobody chose it.
    bool isAdopting_ = false;
    bool isTicketRedacted_ = false;
    bool narrow_ = false;
    QList<int> wideColumns_;
    QList<int> wideRows_;

    QSplitter* columns_;
    RowsSplitter* rows_;
    /// Says that the check is a practice case, and what there is to learn.
    QLabel* practice_;
    VerdictPanel* verdict_;
    QLabel* traceTitle_;
    TraceView* traceView_;
    DetailsPanel* details_;
    LazyRefresh* detailsRefresh_;
    GatewayPanel* gateway_;
    /// Details and gateway in wide windows; narrow ones have them among the texts.
    QTabWidget* side_;
    QWidget* sideCard_;
    QTabWidget* tabs_;
    TextTab* transcript_;
    TextTab* ticket_;
    SpansTab* windows_;
    SpansTab* timings_;
};

} // namespace danescope::ui
