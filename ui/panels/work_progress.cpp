#include "ui/panels/work_progress.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>

#include <chrono>

namespace danescope::ui {
namespace {

constexpr std::chrono::milliseconds patience{300};

} // namespace

WorkProgress::WorkProgress(QWidget* parent)
    : QWidget(parent)
    , sentence_(new QLabel(this))
    , bar_(new QProgressBar(this)) {
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->hide();
    bar_->setTextVisible(false);
    bar_->setFixedHeight(spacing::tiny);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(sentence_);
    row->addWidget(bar_, 1);
    hide();
    patience_.setSingleShot(true);
    patience_.setInterval(patience);
    connect(&patience_, &QTimer::timeout, this, &QWidget::show);
}

void WorkProgress::setSentence(const QString& sentence) {
    sentence_->setText(sentence);
    sentence_->setVisible(!sentence.isEmpty());
    bar_->setAccessibleName(sentence);
}

void WorkProgress::setPercent(int percent) {
    bar_->setValue(percent);
    if (percent == 0) {
        patience_.start();
    } else if (percent == 100) {
        patience_.stop();
        hide();
    }
}

} // namespace danescope::ui
