#pragma once

#include "ui/explain/language.h"
#include "ui/plots/check_history.h"
#include "ui/trace_view/drawing.h"
#include "ui/trace_view/trace_picture.h"

#include <QLineF>
#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <vector>

namespace danescope::ui {

/// Past checks without any widget: time to verdict above, validity left below, over the same dates.
/// For reports, on any thread. The verdict is the mark's glyph, and its colour too.
class HistoryPicture {
public:
    /// At least one check.
    HistoryPicture(const CheckHistory& history, const explain::Language& language,
                   const PictureStyle& style);

    /// With the margin, in pixels at scale 1.
    QSizeF size() const;
    /// Paints at the painter's origin.
    void paint(QPainter& painter) const;

private:
    struct Mark {
        QPointF at;
        explain::Tone tone;
    };
    struct Value {
        qreal y;
        TextDrawing text;
    };
    struct Date {
        qreal x;
        TextDrawing text;
    };
    struct Part {
        QRectF box;
        TextDrawing heading;
        std::vector<Value> values;
        std::vector<Mark> marks;
        /// Between checks that follow each other and have a value both.
        std::vector<QLineF> thread;
    };
    struct Values;

    Part partOf(const CheckHistory& history, const Values& values, const QRectF& box,
                TextMeasure& measure) const;
    void placeDates(const CheckHistory& history, const explain::Language& language,
                    TextMeasure& measure);

    Theme theme_;
    ColorRole background_;
    qreal margin_;
    QSizeF inside_;
    std::array<Part, 2> parts_;
    std::vector<Date> dates_;
};

} // namespace danescope::ui
