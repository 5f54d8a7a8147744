#pragma once

#include <QLabel>
#include <QString>
#include <QWidget>

namespace danescope::ui {

/// Says what is wrong with a field, beside it; not there while nothing is.
class ProblemLabel : public QLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* field, QWidget* parent = nullptr);

    /// Empty for nothing. The field wears it too: its look, and what it tells a screen reader.
    void say(const QString& sentence);

private:
    QWidget* field_;
};

} // namespace danescope::ui
