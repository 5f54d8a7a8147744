#include "ui/panels/gateway_panel.h"

#include "core/trace/resolver_trust.h"
#include "core/trace/what_if.h"
#include "ui/explain/policy_words.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/copy_button.h"
#include "ui/panels/gateway_form.h"
#include "ui/panels/gateway_verdict.h"
#include "ui/panels/lazy_refresh.h"
#include "ui/panels/policy_list.h"
#include "ui/panels/resolver_list.h"
#include "ui/panels/resolver_results.h"
#include "ui/panels/scrolled_page.h"
#include "ui/panels/tone_card.h"
#include "ui/panels/what_if_box.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace danescope::ui {

GatewayPanel::GatewayPanel(QWidget* parent)
    : QFrame(parent)
    , language_(explain::LanguageCode::en)
    , title_(plainLabel(QString(), textFont(TextSize::heading, QFont::DemiBold), this))
    , copy_(new CopyButton(
          [this] {
              return (whatIf_->sentence() + QLatin1Char('\n') + explain::plainText(text_))
                  .trimmed();
          },
          this))
    , supposed_(new ToneCard(this))
    , supposedMark_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this))
    , supposedText_(plainLabel(QString(), textFont(TextSize::body), this))
    , back_(new QPushButton(this))
    , verdict_(new GatewayVerdict(this))
    , ask_(new QPushButton(this))
    , askHint_(plainLabel(QString(), textFont(TextSize::small), this))
    , results_(new ResolverResults(this))
    , settingsTitle_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this))
    , form_(new GatewayForm(this))
    , whatIf_(new WhatIfBox(this))
    , policiesTitle_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this))
    , policies_(new PolicyList(this))
    , refreshAll_(new LazyRefresh(this, [this] { refreshAll(); })) {
    setObjectName(QStringLiteral("gateway"));
    copy_->setObjectName(QStringLiteral("copyGateway"));
    ask_->setObjectName(QStringLiteral("askEachResolver"));
    setLook(ask_, "kind", "small");
    setLook(askHint_, "kind", "muted");
    results_->setLines({});

    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(title_, 1);
    head->addWidget(copy_, 0, Qt::AlignTop);
    QScrollArea* scroll = scrolledPage(body(), this);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    head->setContentsMargins(0, 0, spacing::medium, 0);
    auto* mark = new QHBoxLayout;
    mark->setContentsMargins(0, 0, spacing::medium, 0);
    mark->addWidget(supposedBar());
    column->setContentsMargins(spacing::medium, spacing::medium, 0, spacing::tiny);
    column->setSpacing(spacing::small);
    column->addLayout(head);
    column->addLayout(mark);
    column->addWidget(scroll, 1);

    connect(form_, &GatewayForm::changed, this, [this] {
        refresh();
        emit settingsChanged();
    });
    connect(whatIf_, &WhatIfBox::changed, this, &GatewayPanel::refresh);
    connect(back_, &QPushButton::clicked, whatIf_, &WhatIfBox::clear);
    connect(ask_, &QPushButton::clicked, this, &GatewayPanel::askEach);
    retranslate();
}

QWidget* GatewayPanel::supposedBar() {
    supposed_->setTone(explain::Tone::warning);
    supposed_->setObjectName(QStringLiteral("supposed"));
    back_->setObjectName(QStringLiteral("backToFound"));
    setLook(back_, "kind", "small");
    setLook(supposedMark_, "kind", "word");
    setLook(supposedMark_, "tone", toneName(explain::Tone::warning));
    auto* column = new QVBoxLayout(supposed_);
    column->setContentsMargins(spacing::large, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::tiny);
    auto* head = new QHBoxLayout;
    head->addWidget(supposedMark_, 1);
    head->addWidget(back_);
    column->addLayout(head);
    column->addWidget(supposedText_);
    supposed_->hide();
    return supposed_;
}

QWidget* GatewayPanel::body() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, spacing::medium, spacing::small);
    column->setSpacing(spacing::small);
    column->addWidget(verdict_);
    column->addWidget(ask_, 0, Qt::AlignLeft);
    column->addWidget(askHint_);
    column->addWidget(results_);
    column->addSpacing(spacing::tiny);
    column->addWidget(settingsTitle_);
    column->addWidget(form_);
    column->addSpacing(spacing::small);
    column->addWidget(whatIf_);
    column->addSpacing(spacing::small);
    column->addWidget(policiesTitle_);
    column->addWidget(policies_);
    column->addStretch();
    return body;
}

void GatewayPanel::setSnapshot(const trace::Snapshot& snapshot, const explain::Language& language) {
    const bool isOther = !snapshot_.trace || !snapshot.trace ||
                         snapshot_.trace->request != snapshot.trace->request ||
                         snapshot_.trace->started != snapshot.trace->started;
    snapshot_ = snapshot;
    language_ = language;
    form_->setLanguage(language);
    if (isOther) {
        beginCheck();
    }
    refreshAll_->request();
}

void GatewayPanel::beginCheck() {
    comparison_.clear();
    resolvers_.clear();
    whatIf_->clear();
}

void GatewayPanel::setSettings(const dane::GatewaySettings& settings) {
    form_->setSettings(settings);
    refresh();
}

dane::GatewaySettings GatewayPanel::settings() const {
    return form_->settings();
}

void GatewayPanel::setComparison(const std::vector<std::string>& resolvers,
                                 const std::vector<trace::Snapshot>& snapshots) {
    resolvers_ = resolvers;
    comparison_ = snapshots;
    for (std::size_t i = 0; i < resolvers_.size(); ++i) {
        if (resolvers_[i].empty() || !snapshots[i].trace || snapshots[i].trace->running()) {
            continue;
        }
        const auto trust = trace::resolver_trust(*snapshots[i].trace, *snapshots[i].evaluation);
        if (trust == trace::ResolverTrust::has_dnssec ||
            trust == trace::ResolverTrust::without_dnssec) {
            form_->resolvers()->setDnssec(resolvers_[i], trust == trace::ResolverTrust::has_dnssec);
        }
    }
    refreshAll_->request();
}

void GatewayPanel::focusForm() {
    form_->focusFirst();
}

void GatewayPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void GatewayPanel::retranslate() {
    setAccessibleName(tr("What would our gateway do?"));
    title_->setText(tr("What would our gateway do?"));
    copy_->setAccessibleName(tr("Copy what our gateway would do"));
    copy_->setToolTip(tr("Copy what our gateway would do as text"));
    //: Mark beside everything that rests on a supposed fact.
    supposedMark_->setText(glyphed({tr("Supposed, not found"), explain::Tone::warning}));
    back_->setText(tr("Back to what was found"));
    settingsTitle_->setText(tr("Settings of our gateway"));
    ask_->setText(tr("Ask each resolver alo&ne"));
    ask_->setToolTip(tr("Make the same check through the built-in recursion and through each of "
                        "the resolvers, and compare"));
    policiesTitle_->setText(tr("What other senders would do"));
    refreshAll_->request();
}

void GatewayPanel::refreshAll() {
    showComparison();
    if (snapshot_.evaluation) {
        whatIf_->setEvaluation(*base().evaluation, language_);
    }
    refresh();
}

void GatewayPanel::refresh() {
    const trace::Snapshot based = base();
    if (!isVisible() || !based.trace) {
        return;
    }
    const auto supposition = whatIf_->supposition();
    const trace::Evaluation evaluation =
        supposition ? trace::suppose(*based.evaluation, *supposition) : *based.evaluation;
    const explain::View view{*based.trace, evaluation, language_};
    text_ = explain::gatewayText(form_->settings(), view);
    supposed_->setVisible(supposition.has_value());
    supposedText_->setText(whatIf_->sentence());
    verdict_->setText(text_);
    policies_->setLines(explain::policyLines(view));
    policiesTitle_->setVisible(evaluation.decisions.has_value());
}

void GatewayPanel::showComparison() {
    std::vector<explain::ResolverLine> lines;
    for (std::size_t i = 0; i < resolvers_.size(); ++i) {
        lines.push_back(explain::resolverLine(resolvers_[i], comparison_[i], language_));
    }
    results_->setLines(lines);
    askHint_->setText(lines.empty()
                          ? tr("Compares them with the built-in recursion, and finds those that "
                               "know no DNSSEC.")
                          : QString());
    askHint_->setVisible(lines.empty());
    ask_->setEnabled(snapshot_.trace && !snapshot_.trace->running() &&
                     snapshot_.trace->practice.empty());
}

void GatewayPanel::askEach() {
    std::vector<std::string> addresses;
    for (const dane::GatewayResolver& resolver : form_->settings().resolvers) {
        addresses.push_back(resolver.address);
    }
    if (addresses.empty()) {
        askHint_->setText(tr("Add the resolvers of the gateway first."));
        askHint_->show();
        return;
    }
    emit comparisonWanted(addresses);
}

trace::Snapshot GatewayPanel::base() const {
    const bool misled =
        snapshot_.trace && trace::resolver_trust(*snapshot_.trace, *snapshot_.evaluation) ==
                               trace::ResolverTrust::without_dnssec;
    const bool has_other = !comparison_.empty() && comparison_.front().trace &&
                           comparison_.front().evaluation->decisions;
    return misled && has_other ? comparison_.front() : snapshot_;
}

} // namespace danescope::ui
