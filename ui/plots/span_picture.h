#pragma once

#include "ui/explain/language.h"
#include "ui/explain/spans.h"
#include "ui/plots/span_layout.h"
#include "ui/trace_view/drawing.h"
#include "ui/trace_view/trace_picture.h"

#include <QPainter>
#include <QPainterPath>
#include <QSizeF>

#include <vector>

namespace danescope::ui {

/// Spans as bars over time without any widget, all rows of them: for reports, on any thread.
class SpanPicture {
public:
    SpanPicture(const explain::Spans& spans, const explain::Language& language,
                const PictureStyle& style);

    /// With the margin, in pixels at scale 1.
    QSizeF size() const;
    /// Paints at the painter's origin.
    void paint(QPainter& painter) const;

private:
    struct Row {
        explain::Tone tone;
        QRectF glyphBox;
        QPainterPath glyph;
        TextDrawing label;
        TextDrawing length;
    };
    struct Tick {
        double x = 0;
        TextDrawing text;
    };

    void placeRows(const explain::Spans& spans, TextMeasure& measure);
    void placeTicks(const explain::Spans& spans, const explain::Language& language,
                    TextMeasure& measure);
    /// From shares and rows to pixels within the margin.
    QPointF at(const QPointF& place) const;
    void paintBar(QPainter& painter, const SpanLayout::Bar& bar) const;
    void paintWait(QPainter& painter, const QPolygonF& wait) const;

    Theme theme_;
    ColorRole background_;
    qreal margin_;
    bool hasMark_;
    QSizeF inside_;
    qreal rowHeight_;
    /// Where the bars are: from the axis's left end over the first row to its right end under the
    /// last one.
    QRectF bars_;
    SpanLayout layout_;
    std::vector<Row> rows_;
    std::vector<Tick> ticks_;
    TextDrawing markWord_;
};

} // namespace danescope::ui
