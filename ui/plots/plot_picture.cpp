#include "ui/plots/plot_picture.h"

#include "ui/plots/history_chart.h"
#include "ui/plots/span_chart.h"

#include <qcustomplot.h>

namespace danescope::ui {
namespace {

QPicture recorded(QCustomPlot& plot, QSize size) {
    QPicture picture;
    QCPPainter painter(&picture);
    painter.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
    picture.setBoundingRect(QRect(QPoint(), size));
    return picture;
}

} // namespace

QPicture picture(const explain::Spans& spans, const explain::Language& language, const Theme& theme,
                 int width) {
    QCustomPlot plot;
    SpanChart chart(plot);
    chart.draw(spans, language, theme);
    chart.arrange(spans, width);
    const int rows = static_cast<int>(spans.rows.size()) * SpanChart::rowHeight();
    const QSize size(width, rows + SpanChart::headHeight() + SpanChart::axisHeight());
    chart.showRows(0, size.height());
    return recorded(plot, size);
}

QPicture picture(const CheckHistory& history, const explain::Language& language, const Theme& theme,
                 QSize size) {
    QCustomPlot plot;
    HistoryChart chart(plot);
    chart.draw(history, language, theme);
    return recorded(plot, size);
}

} // namespace danescope::ui
