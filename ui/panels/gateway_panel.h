#pragma once

#include "core/dane/gateway_settings.h"
#include "core/trace/evaluation.h"
#include "ui/explain/gateway_text.h"
#include "ui/explain/language.h"
#include "ui/explain/resolver_line.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QString>

#include <string>
#include <vector>

namespace danescope::ui {

class ChipLabel;
class CopyButton;
class GatewayForm;
class GatewayVerdict;
class LazyRefresh;
class PolicyList;
class ResolverResults;
class ToneCard;
class WhatIfBox;

/// What our gateway would do with mail to the domain of the check: its settings, what follows from
/// them at once, one fact that may be supposed, and what other senders do. What follows is worked
/// out only while it is in sight.
class GatewayPanel : public QFrame {
    Q_OBJECT

public:
    explicit GatewayPanel(QWidget* parent = nullptr);

    /// Forgets what was supposed and compared.
    void beginCheck();
    void setSnapshot(const trace::Snapshot& snapshot, const explain::Language& language);
    void setSettings(const dane::GatewaySettings& settings);
    dane::GatewaySettings settings() const;
    const trace::Snapshot& snapshot() const { return snapshot_; }
    /// What checks through single resolvers found, the built-in recursion first.
    void setComparison(const std::vector<std::string>& resolvers,
                       const std::vector<trace::Snapshot>& snapshots);
    void focusForm();

signals:
    void settingsChanged();
    /// `ADDRESS@PORT` of each resolver to be asked.
    void comparisonWanted(const std::vector<std::string>& resolvers);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* supposedBar();
    QWidget* body();
    void retranslate();
    /// What follows from the check, its comparison and what may be supposed of it.
    void refreshAll();
    /// What follows from settings and supposition.
    void refresh();
    void showComparison();
    void askEach();
    /// What the outcome rests on: the check, or where a resolver misled it the same check without.
    trace::Snapshot base() const;

    trace::Snapshot snapshot_;
    explain::Language language_;
    explain::GatewayText text_;
    std::vector<std::string> resolvers_;
    std::vector<trace::Snapshot> comparison_;

    QLabel* title_;
    CopyButton* copy_;
    ToneCard* supposed_;
    QLabel* supposedMark_;
    QLabel* supposedText_;
    QPushButton* back_;
    GatewayVerdict* verdict_;
    QPushButton* ask_;
    QLabel* askHint_;
    ResolverResults* results_;
    QLabel* settingsTitle_;
    GatewayForm* form_;
    WhatIfBox* whatIf_;
    QLabel* policiesTitle_;
    PolicyList* policies_;
    LazyRefresh* refreshAll_;
};

} // namespace danescope::ui
