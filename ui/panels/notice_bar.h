#pragma once

#include "ui/explain/outline.h"
#include "ui/panels/tone_card.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

namespace danescope::ui {

/// One sentence above what it is about, and what can be done; not there while there is nothing to
/// say.
class NoticeBar : public ToneCard {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// `action` may be nullptr.
    void say(const QString& sentence, explain::Tone tone, QAction* action = nullptr);
    void clear();
    QString text() const { return label_->text(); }

private:
    QLabel* glyph_;
    QLabel* label_;
    QToolButton* button_;
};

} // namespace danescope::ui
