#pragma once

#include "ui/explain/policy_words.h"

#include <QLabel>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace danescope::ui {

class ChipLabel;

/// What each known kind of sender would do, one a line.
class PolicyList : public QWidget {
    Q_OBJECT

public:
    explicit PolicyList(QWidget* parent = nullptr);
    void setLines(const std::vector<explain::PolicyLine>& lines);

private:
    struct Row {
        QLabel* sender;
        ChipLabel* action;
        QLabel* reason;
    };

    std::vector<Row> rows_;
    QGridLayout* grid_;
};

} // namespace danescope::ui
