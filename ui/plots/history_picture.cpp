#include "ui/plots/history_picture.h"

#include "ui/explain/time_words.h"
#include "ui/trace_view/glyph_path.h"

#include <QPen>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <optional>

namespace danescope::ui {
namespace {

constexpr qreal partHeight = 90;
constexpr qreal markSize = 9;
/// Lines of values in a part, about so many.
constexpr int valueLines = 3;
/// Between lines: a millisecond, a day.
constexpr double leastStep = 1;
/// Room for a date, in pixels.
constexpr qreal dateRoom = 70;
/// Around the first and the last check, as a share of the time between them.
constexpr double edgeShare = 0.05;
constexpr std::chrono::hours leastAround{12};

double days(Milliseconds span) {
    return std::chrono::duration<double, std::chrono::days::period>(span).count();
}

/// 1, 2 or 5 times a power of ten, so that `range` holds about `count` of it.
double roundStep(double range, int count) {
    const double rough = range / count;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough) {
            return factor * power;
        }
    }
    return 10 * power;
}

/// Where the picture's dates begin and end.
struct Period {
    explicit Period(const CheckHistory& history) {
        const Milliseconds between = history.back().when - history.front().when;
        const Milliseconds around = std::max<Milliseconds>(
            leastAround,
            Milliseconds(std::llround(edgeShare * static_cast<double>(between.count()))));
        begin = history.front().when - around;
        end = history.back().when + around;
    }
    double shareOf(Instant instant) const {
        return static_cast<double>((instant - begin).count()) /
               static_cast<double>((end - begin).count());
    }

    Instant begin;
    Instant end;
};

TextDrawing textAt(const QString& text, TextRole role, QPointF topLeft, TextMeasure& measure) {
    const TextExtent extent = measure.extent(text, role);
    return {PlacedText{text, role, QRectF(topLeft, QSizeF(extent.width, extent.height())), false},
            measure.fonts()};
}

} // namespace

/// What a part shows of each check.
struct HistoryPicture::Values {
    QString heading;
    /// nullopt leaves a gap.
    std::function<std::optional<double>(const PastCheck&)> of;
    std::function<QString(double)> label;
};

HistoryPicture::HistoryPicture(const CheckHistory& history, const explain::Language& language,
                               const PictureStyle& style)
    : theme_(style.theme)
    , background_(style.background)
    , margin_(style.margin) {
    TextMeasure measure(style.fonts);
    //: Heading of a part of a plot.
    constexpr explain::Text toVerdict{QT_TRANSLATE_NOOP("explain", "Time to verdict")};
    //: Heading of a part of a plot: how long until the first signature or certificate ends.
    constexpr explain::Text left{QT_TRANSLATE_NOOP("explain", "Validity left, in days")};
    const Values elapsed{
        language.text(toVerdict),
        [](const PastCheck& check) { return static_cast<double>(check.elapsed.count()); },
        [&](double value) {
            return explain::duration(Milliseconds(std::llround(value)), language);
        }};
    const Values validity{language.text(left),
                          [](const PastCheck& check) {
                              return check.validityLeft ? std::optional(days(*check.validityLeft))
                                                        : std::nullopt;
                          },
                          [&](double value) { return language.locale().toString(value, 'f', 0); }};
    const qreal line = measure.extent({}, TextRole::small).height();
    const qreal labels = measure.extent(QStringLiteral("00000 ms"), TextRole::small).width;
    QRectF box(labels, line + spacing::tiny, style.width - labels, partHeight);
    parts_[0] = partOf(history, elapsed, box, measure);
    box.translate(0, partHeight + line + spacing::large);
    parts_[1] = partOf(history, validity, box, measure);
    placeDates(history, language, measure);
    inside_ = QSizeF(style.width, box.bottom() + spacing::tiny + line);
}

HistoryPicture::Part HistoryPicture::partOf(const CheckHistory& history, const Values& values,
                                            const QRectF& box, TextMeasure& measure) const {
    double lowest = 0;
    double highest = leastStep;
    for (const PastCheck& check : history) {
        const double value = values.of(check).value_or(0);
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    const double step = std::max(leastStep, roundStep(highest - lowest, valueLines));
    lowest = std::floor(lowest / step) * step;
    highest = std::ceil(highest / step) * step;
    const auto yOf = [&](double value) {
        return box.bottom() - (value - lowest) / (highest - lowest) * box.height();
    };

    Part part;
    part.box = box;
    const qreal line = measure.extent({}, TextRole::small).height();
    part.heading = textAt(values.heading, TextRole::small,
                          {box.left(), box.top() - line - spacing::tiny}, measure);
    const int steps = qRound((highest - lowest) / step);
    for (int each = 0; each <= steps; ++each) {
        const double value = lowest + each * step;
        const QString text = values.label(value);
        const qreal width = measure.extent(text, TextRole::small).width;
        part.values.push_back(
            {yOf(value),
             textAt(text, TextRole::small,
                    {box.left() - spacing::tiny - width, yOf(value) - line / 2}, measure)});
    }
    const Period period(history);
    std::optional<QPointF> before;
    for (const PastCheck& check : history) {
        const auto value = values.of(check);
        if (!value) {
            before.reset();
            continue;
        }
        const QPointF at(box.left() + period.shareOf(check.when) * box.width(), yOf(*value));
        if (before) {
            part.thread.emplace_back(*before, at);
        }
        before = at;
        part.marks.push_back({at, check.tone});
    }
    return part;
}

/// Whole days, in UTC.
void HistoryPicture::placeDates(const CheckHistory& history, const explain::Language& language,
                                TextMeasure& measure) {
    const Period period(history);
    const QRectF box = parts_[1].box;
    const double most = std::max(1.0, box.width() / dateRoom);
    const int step =
        std::max(1, static_cast<int>(std::ceil(days(period.end - period.begin) / most)));
    for (auto day = std::chrono::ceil<std::chrono::days>(period.begin); Instant(day) <= period.end;
         day += std::chrono::days(step)) {
        const qreal x = box.left() + period.shareOf(day) * box.width();
        const QString text = explain::shortDate(day, language);
        const qreal width = measure.extent(text, TextRole::small).width;
        const qreal left = std::clamp(x - width / 2, box.left(), box.right() - width);
        dates_.push_back(
            {x, textAt(text, TextRole::small, {left, box.bottom() + spacing::tiny}, measure)});
    }
}

QSizeF HistoryPicture::size() const {
    return inside_ + QSizeF(2 * margin_, 2 * margin_);
}

void HistoryPicture::paint(QPainter& painter) const {
    const QColor line = theme_.color(ColorRole::line);
    const QColor muted = theme_.color(ColorRole::mutedText);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size()), theme_.color(background_));
    painter.translate(margin_, margin_);
    const QPen grid(line, 1, Qt::DotLine);
    for (const Date& date : dates_) {
        date.text.paint(painter, muted);
    }
    for (const Part& part : parts_) {
        painter.setPen(grid);
        for (const Date& date : dates_) {
            painter.drawLine(QPointF(date.x, part.box.top()), QPointF(date.x, part.box.bottom()));
        }
        for (const Value& value : part.values) {
            painter.setPen(grid);
            painter.drawLine(QPointF(part.box.left(), value.y), QPointF(part.box.right(), value.y));
            value.text.paint(painter, muted);
        }
        part.heading.paint(painter, theme_.color(ColorRole::text));
    }
    for (const Part& part : parts_) {
        painter.setPen(QPen(muted, 1));
        for (const QLineF& each : part.thread) {
            painter.drawLine(each);
        }
        for (const Mark& mark : part.marks) {
            const QRectF box(mark.at - QPointF(markSize, markSize) / 2, QSizeF(markSize, markSize));
            // The thread ends at the mark, not in it.
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme_.color(background_));
            painter.drawEllipse(box);
            paintGlyph(painter, glyphPath(mark.tone, box), box, theme_.tone(mark.tone).color);
        }
    }
    painter.restore();
}

} // namespace danescope::ui
