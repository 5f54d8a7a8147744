#include "ui/panels/what_if_box.h"

#include "ui/explain/what_if_text.h"
#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace danescope::ui {

WhatIfBox::WhatIfBox(QWidget* parent)
    : QWidget(parent)
    , language_(explain::LanguageCode::en)
    , heading_(plainLabel(QString(), textFont(TextSize::small, QFont::DemiBold), this))
    , hint_(plainLabel(QString(), textFont(TextSize::small), this))
    , fact_(new QComboBox(this))
    , state_(new QComboBox(this)) {
    setLook(heading_, "kind", "muted");
    setLook(hint_, "kind", "muted");
    fact_->setObjectName(QStringLiteral("whatIfFact"));
    state_->setObjectName(QStringLiteral("whatIfState"));
    for (QComboBox* menu : {fact_, state_}) {
        menu->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        menu->setMinimumContentsLength(12);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addWidget(heading_);
    column->addWidget(fact_);
    column->addWidget(state_);
    column->addWidget(hint_);
    connect(fact_, &QComboBox::currentIndexChanged, this, [this] {
        fillStates();
        refresh();
    });
    connect(state_, &QComboBox::currentIndexChanged, this, &WhatIfBox::refresh);
    retranslate();
}

void WhatIfBox::setEvaluation(const trace::Evaluation& evaluation,
                              const explain::Language& language) {
    const auto before = supposition();
    evaluation_ = evaluation;
    language_ = language;
    facts_ = trace::supposable_facts(evaluation);
    fillFacts();
    if (before) {
        const auto found = std::ranges::find_if(facts_, [&](const trace::SupposableFact& fact) {
            return fact.step == before->step && fact.path == before->path;
        });
        if (found != facts_.end()) {
            const QSignalBlocker quietFact(fact_);
            const QSignalBlocker quietState(state_);
            fact_->setCurrentIndex(static_cast<int>(found - facts_.begin()));
            fillStates();
            const auto state = std::ranges::find(found->others, before->fact);
            state_->setCurrentIndex(state == found->others.end()
                                        ? 0
                                        : static_cast<int>(state - found->others.begin()) + 1);
        }
    }
    refresh();
}

std::optional<trace::Supposition> WhatIfBox::supposition() const {
    const int fact = fact_->currentIndex();
    const int state = state_->currentIndex();
    if (fact < 0 || state < 1) {
        return std::nullopt;
    }
    const trace::SupposableFact& chosen = facts_[static_cast<std::size_t>(fact)];
    return trace::Supposition{chosen.step, chosen.path,
                              chosen.others[static_cast<std::size_t>(state - 1)]};
}

void WhatIfBox::clear() {
    state_->setCurrentIndex(0);
}

void WhatIfBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WhatIfBox::retranslate() {
    heading_->setText(tr("What if one fact were otherwise?"));
    hint_->setText(tr("Nothing to suppose before the check has a verdict."));
    fact_->setAccessibleName(tr("The fact"));
    state_->setAccessibleName(tr("Its supposed state"));
}

void WhatIfBox::fillFacts() {
    const QSignalBlocker quiet(fact_);
    const int before = fact_->currentIndex();
    fact_->clear();
    for (const trace::SupposableFact& fact : facts_) {
        fact_->addItem(explain::factName(fact, evaluation_, language_));
    }
    fact_->setCurrentIndex(before < 0 || before >= fact_->count() ? 0 : before);
    fillStates();
}

void WhatIfBox::fillStates() {
    const QSignalBlocker quiet(state_);
    state_->clear();
    if (fact_->currentIndex() < 0) {
        return;
    }
    const trace::SupposableFact& fact = facts_[static_cast<std::size_t>(fact_->currentIndex())];
    //: The fact as the check found it; %1 is its state, such as "secure".
    state_->addItem(tr("as found: %1").arg(explain::factWord(fact.found, language_)));
    for (const trace::Fact& other : fact.others) {
        //: %1 is a state, such as "bogus".
        state_->addItem(tr("supposed: %1").arg(explain::factWord(other, language_)));
    }
}

void WhatIfBox::refresh() {
    fact_->setVisible(!facts_.empty());
    state_->setVisible(!facts_.empty());
    hint_->setVisible(facts_.empty());
    const auto supposed = supposition();
    sentence_ =
        supposed
            ? explain::suppositionSentence(facts_[static_cast<std::size_t>(fact_->currentIndex())],
                                           supposed->fact, evaluation_, language_)
            : QString();
    emit changed();
}

} // namespace danescope::ui
