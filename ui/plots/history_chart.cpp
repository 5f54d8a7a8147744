#include "ui/plots/history_chart.h"

#include "ui/explain/time_words.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include <qcustomplot.h>

namespace danescope::ui {
namespace {

using explain::Tone;

constexpr double markSize = 8;
/// In characters, with the room around it.
constexpr int widestDate = 16;
/// Around the first and the last check, as a share of the time between them.
constexpr double edgeShare = 0.05;
constexpr std::chrono::hours leastAround{12};

double seconds(Milliseconds span) {
    return std::chrono::duration<double>(span).count();
}

double key(const PastCheck& check) {
    return seconds(check.when.time_since_epoch());
}

double days(Milliseconds span) {
    return std::chrono::duration<double, std::chrono::days::period>(span).count();
}

/// ● passed, ✗ failed, ▲ could not tell, ○ no DANE: told apart without colour.
QCPScatterStyle markStyle(Tone tone, const Theme& theme) {
    const ToneStyle look = theme.tone(tone);
    const QPen pen(look.color, 1.8);
    switch (tone) {
    case Tone::ok:
        return {QCPScatterStyle::ssDisc, pen, look.color, markSize};
    case Tone::failed:
        return {QCPScatterStyle::ssCross, pen, look.color, markSize};
    case Tone::warning:
        return {QCPScatterStyle::ssTriangle, pen, look.tint, markSize};
    default:
        return {QCPScatterStyle::ssCircle, pen, theme.color(ColorRole::surface), markSize};
    }
}

/// Times with their unit, "200 ms", or days without, for the heading has it.
class UnitTicker : public QCPAxisTicker {
public:
    UnitTicker(bool isOfDays, explain::Language language)
        : isOfDays_(isOfDays)
        , language_(std::move(language)) {}

protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override {
        if (!isOfDays_)
            return explain::duration(Milliseconds(qRound64(tick * 1000)), language_);
        // Days are whole.
        if (tick != std::round(tick))
            return {};
        return QCPAxisTicker::getTickLabel(tick, locale, format, precision);
    }

private:
    bool isOfDays_;
    explain::Language language_;
};

/// Dates without times: no two labels are the same.
class DayTicker : public QCPAxisTickerDateTime {
protected:
    double getTickStep(const QCPRange& range) override {
        constexpr double day = 24 * 60 * 60;
        return std::max(day, QCPAxisTickerDateTime::getTickStep(range));
    }
};

} // namespace

HistoryChart::HistoryChart(QCustomPlot& plot)
    : plot_(plot) {
    plot_.setPlottingHint(QCP::phFastPolylines, false);
    plot_.plotLayout()->clear();
    auto* aligned = new QCPMarginGroup(&plot_);
    for (std::size_t part = 0; part < parts_.size(); ++part) {
        parts_[part] = new QCPAxisRect(&plot_);
        parts_[part]->setMarginGroup(QCP::msLeft | QCP::msRight, aligned);
        parts_[part]->setMinimumMargins({spacing::small, spacing::large, spacing::small, 0});
        plot_.plotLayout()->addElement(static_cast<int>(part), 0, parts_[part]);
        for (QCPAxis* axis : parts_[part]->axes()) {
            axis->setLayer(QStringLiteral("axes"));
            axis->grid()->setLayer(QStringLiteral("grid"));
        }
    }
    plot_.plotLayout()->setRowSpacing(0);
}

void HistoryChart::draw(const CheckHistory& history, const explain::Language& language,
                        const Theme& theme) {
    plot_.setBackground(theme.color(ColorRole::surface));
    plot_.setLocale(language.locale());
    plot_.clearItems();
    plot_.clearPlottables();
    //: Heading of a part of a plot.
    constexpr explain::Text toVerdict{QT_TRANSLATE_NOOP("explain", "Time to verdict")};
    //: Heading of a part of a plot: how long until the first signature or certificate ends.
    constexpr explain::Text left{QT_TRANSLATE_NOOP("explain", "Validity left, in days")};
    style(*parts_[0], language.text(toVerdict), language, theme);
    style(*parts_[1], language.text(left), language, theme);
    drawMarks(history, theme);
    for (std::size_t part = 0; part < parts_.size(); ++part) {
        QCPAxis* values = parts_[part]->axis(QCPAxis::atLeft);
        values->setTicker(QSharedPointer<QCPAxisTicker>(new UnitTicker(part == 1, language)));
        lit_[part] = new QCPItemLine(&plot_);
        lit_[part]->setClipAxisRect(parts_[part]);
        for (QCPItemPosition* end : {lit_[part]->start, lit_[part]->end}) {
            end->setAxisRect(parts_[part]);
            end->setAxes(parts_[part]->axis(QCPAxis::atBottom), values);
            end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
    }
    markCheck(history, -1, false, theme);
}

void HistoryChart::style(QCPAxisRect& part, const QString& title, const explain::Language& language,
                         const Theme& theme) {
    const QColor line = theme.color(ColorRole::line);
    const QFont font = textFont(TextSize::small);
    for (QCPAxis* axis : part.axes()) {
        axis->setTickLabelFont(font);
        axis->setTickLabelColor(theme.color(ColorRole::mutedText));
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTicks(false);
        axis->grid()->setPen(QPen(line, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(QPen(line, 1));
    }
    part.axis(QCPAxis::atLeft)->setTickLabelPadding(spacing::tiny);
    // Below the lowest value's label, which reaches under the line.
    part.axis(QCPAxis::atBottom)->setTickLabelPadding(spacing::small);
    auto* dates = new DayTicker;
    dates->setDateTimeSpec(Qt::UTC);
    dates->setDateTimeFormat(explain::shortDateFormat(language));
    part.axis(QCPAxis::atBottom)->setTicker(QSharedPointer<QCPAxisTicker>(dates));
    auto* heading = new QCPItemText(&plot_);
    heading->setClipToAxisRect(false);
    heading->position->setAxisRect(&part);
    heading->position->setType(QCPItemPosition::ptAxisRectRatio);
    heading->position->setCoords(0, 0);
    heading->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    heading->setText(title);
    heading->setFont(textFont(TextSize::small, QFont::DemiBold));
    heading->setColor(theme.color(ColorRole::text));
}

void HistoryChart::drawMarks(const CheckHistory& history, const Theme& theme) {
    const auto graph = [&](std::size_t part) {
        return plot_.addGraph(parts_[part]->axis(QCPAxis::atBottom),
                              parts_[part]->axis(QCPAxis::atLeft));
    };
    const QPen thread(theme.color(ColorRole::mutedText), 1);
    QCPGraph* const elapsed = graph(0);
    QCPGraph* const left = graph(1);
    elapsed->setPen(thread);
    left->setPen(thread);
    for (const Tone tone : {Tone::ok, Tone::failed, Tone::warning, Tone::neutral}) {
        QCPGraph* const marks[] = {graph(0), graph(1)};
        for (QCPGraph* each : marks) {
            each->setLineStyle(QCPGraph::lsNone);
            each->setScatterStyle(markStyle(tone, theme));
        }
        for (const PastCheck& check : history) {
            const bool isPlain = check.tone == Tone::notRun || check.tone == Tone::running;
            if ((isPlain ? Tone::neutral : check.tone) != tone)
                continue;
            marks[0]->addData(key(check), seconds(check.elapsed));
            if (check.validityLeft)
                marks[1]->addData(key(check), days(*check.validityLeft));
        }
    }
    double most = 0.01;
    double longest = 1;
    double shortest = 0;
    for (const PastCheck& check : history) {
        elapsed->addData(key(check), seconds(check.elapsed));
        // A gap where nothing was seen.
        const double validity = check.validityLeft ? days(*check.validityLeft)
                                                   : std::numeric_limits<double>::quiet_NaN();
        left->addData(key(check), validity);
        most = std::max(most, seconds(check.elapsed));
        longest = std::max(longest, std::isnan(validity) ? 0 : validity);
        shortest = std::min(shortest, std::isnan(validity) ? 0 : validity);
    }
    parts_[0]->axis(QCPAxis::atLeft)->setRange(0, most * 1.15);
    // Room for a whole mark at either end.
    const double room = (longest - shortest) * 0.15;
    parts_[1]->axis(QCPAxis::atLeft)->setRange(shortest < 0 ? shortest - room : 0, longest + room);
    if (history.empty())
        return;
    const double begin = key(history.front());
    const double end = key(history.back());
    const double edge = std::max((end - begin) * edgeShare,
                                 seconds(std::chrono::duration_cast<Milliseconds>(leastAround)));
    for (QCPAxisRect* part : parts_)
        part->axis(QCPAxis::atBottom)->setRange(begin - edge, end + edge);
}

void HistoryChart::arrange(QSize size) {
    const QFontMetrics metrics(textFont(TextSize::small));
    const int lines = size.height() / static_cast<int>(parts_.size()) / metrics.height();
    const int dates = size.width() / (metrics.averageCharWidth() * widestDate);
    for (QCPAxisRect* part : parts_) {
        // Heading and dates take two lines; between two values another one stays free.
        part->axis(QCPAxis::atLeft)->ticker()->setTickCount(std::clamp((lines - 2) / 2, 2, 5));
        part->axis(QCPAxis::atBottom)->ticker()->setTickCount(std::clamp(dates, 2, 8));
    }
}

void HistoryChart::markCheck(const CheckHistory& history, int index, bool hasFocus,
                             const Theme& theme) {
    const bool isKnown = index >= 0 && static_cast<std::size_t>(index) < history.size();
    for (QCPItemLine* line : lit_) {
        line->setVisible(isKnown);
        line->setPen(QPen(theme.color(ColorRole::accent), hasFocus ? 2 : 1));
        if (isKnown) {
            const double at = key(history[static_cast<std::size_t>(index)]);
            line->start->setCoords(at, 0);
            line->end->setCoords(at, 1);
        }
    }
}

int HistoryChart::checkAt(const CheckHistory& history, int x) const {
    const auto nearest = std::min_element(
        history.begin(), history.end(), [&](const PastCheck& one, const PastCheck& other) {
            return std::abs(xOf(one) - x) < std::abs(xOf(other) - x);
        });
    return nearest == history.end() ? -1 : static_cast<int>(nearest - history.begin());
}

int HistoryChart::xOf(const PastCheck& check) const {
    return qRound(parts_[0]->axis(QCPAxis::atBottom)->coordToPixel(key(check)));
}

} // namespace danescope::ui
