#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QString>
#include <QTimer>
#include <QWidget>

namespace danescope::ui {

/// How far work is. Only work that takes a while is shown.
class WorkProgress : public QWidget {
    Q_OBJECT

public:
    explicit WorkProgress(QWidget* parent = nullptr);

    /// What is being done, beside the bar.
    void setSentence(const QString& sentence);
    /// 0 where it begins, 100 where it ends.
    void setPercent(int percent);

private:
    QLabel* sentence_;
    QProgressBar* bar_;
    QTimer patience_;
};

} // namespace danescope::ui
