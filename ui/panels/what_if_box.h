#pragma once

#include "core/trace/what_if.h"
#include "ui/explain/language.h"

#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include <optional>
#include <vector>

namespace danescope::ui {

/// Lets one fact of the check be supposed to be other than it was found.
class WhatIfBox : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfBox(QWidget* parent = nullptr);

    /// Offers the facts of a check; what is supposed stays when it still can be.
    void setEvaluation(const trace::Evaluation& evaluation, const explain::Language& language);
    std::optional<trace::Supposition> supposition() const;
    /// The supposition as a sentence; empty where nothing is supposed.
    QString sentence() const { return sentence_; }
    /// Back to what was found.
    void clear();

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillFacts();
    void fillStates();
    void refresh();

    explain::Language language_;
    trace::Evaluation evaluation_;
    std::vector<trace::SupposableFact> facts_;
    QString sentence_;
    QLabel* heading_;
    QLabel* hint_;
    QComboBox* fact_;
    QComboBox* state_;
};

} // namespace danescope::ui
