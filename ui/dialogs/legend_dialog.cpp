#include "ui/dialogs/legend_dialog.h"

#include "ui/panels/chip_label.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace danescope::ui {
namespace {

struct Entry {
    explain::Tone tone;
    bool isAnchor;
    const char* meaning;
};

constexpr std::array<Entry, 7> entries{{
    {explain::Tone::ok, false,
     QT_TRANSLATE_NOOP("Legend", "Passed: proven secure, or the certificate matches.")},
    {explain::Tone::failed, false,
     QT_TRANSLATE_NOOP("Legend", "Failed: the mail stops here. Who has to mend it stands in the "
                                 "details.")},
    {explain::Tone::warning, false,
     QT_TRANSLATE_NOOP("Legend", "Warning: it works now, but may not for long.")},
    {explain::Tone::neutral, false,
     QT_TRANSLATE_NOOP("Legend", "Neither good nor bad: DNSSEC or DANE is not published here.")},
    {explain::Tone::notRun, false,
     QT_TRANSLATE_NOOP("Legend", "Not run: an earlier step made it pointless, or it still waits.")},
    {explain::Tone::running, false, QT_TRANSLATE_NOOP("Legend", "Running: an answer is awaited.")},
    {explain::Tone::ok, true,
     QT_TRANSLATE_NOOP("Legend", "Root trust anchor: the key that the whole chain of trust hangs "
                                 "on.")},
}};

/// A box as the trace draws it, without words.
class Sample : public QWidget {
public:
    Sample(const Entry& entry, QWidget* parent)
        : QWidget(parent)
        , entry_(entry) {
        const int side = textFont(TextSize::title).pixelSize() * 2;
        setFixedSize(side * 2, side);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const ToneStyle style = Theme::current().tone(entry_.tone);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.color, 1.5, style.pen));
        painter.setBrush(style.tint);
        const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
        painter.drawRoundedRect(box, chipRadius, chipRadius);
        if (entry_.isAnchor) {
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), chipRadius, chipRadius);
        }
        painter.setFont(textFont(TextSize::heading, QFont::DemiBold));
        painter.drawText(box, Qt::AlignCenter, entry_.isAnchor ? QStringLiteral("⚓") : style.glyph);
    }

private:
    const Entry& entry_;
};

} // namespace

LegendDialog::LegendDialog(QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("legend"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(1, 1);
    for (const Entry& entry : entries) {
        const int row = grid->rowCount();
        auto* meaning = plainLabel(QString(), textFont(TextSize::body), this);
        meaning->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
        grid->addWidget(new Sample(entry, this), row, 0);
        grid->addWidget(meaning, row, 1);
        meanings_.push_back(meaning);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::large);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(buttons);
    retranslate();
}

void LegendDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void LegendDialog::retranslate() {
    setWindowTitle(tr("Legend"));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        meanings_[i]->setText(QCoreApplication::translate("Legend", entries[i].meaning));
    }
}

} // namespace danescope::ui
