#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <utility>

namespace danescope::ui {
namespace {

/// What desktops ask for: title bars, task bars, switchers.
constexpr std::array windowSizes{16, 32, 48, 64};
constexpr qreal disabledOpacity = 0.4;

/// Draws an icon when it is first seen: most of a window's icons are in menus that nobody opens.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QString file, const QColor& color)
        : file_(std::move(file))
        , color_(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const qreal scale =
            painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal /*scale*/) override {
        const QString key = QStringLiteral("%1 %2 %3x%4 %5")
                                .arg(file_, color_.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mode);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(size, mode);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override {
        QList<QSize> sizes;
        for (const int size : windowSizes) {
            sizes.append(QSize(size, size));
        }
        return sizes;
    }

    QIconEngine* clone() const override { return new SvgIconEngine(file_, color_); }

private:
    QPixmap drawn(const QSize& size, QIcon::Mode mode) const {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(file_);
        if (!file.open(QIODevice::ReadOnly)) {
            return pixmap;
        }
        QSvgRenderer renderer(file.readAll().replace("currentColor", color_.name().toLatin1()));
        QPainter painter(&pixmap);
        painter.setOpacity(mode == QIcon::Disabled ? disabledOpacity : 1);
        renderer.render(&painter);
        return pixmap;
    }

    QString file_;
    QColor color_;
};

QIcon icon(const QString& name, const QColor& color) {
    const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
    return QFile::exists(file) ? QIcon(new SvgIconEngine(file, color)) : QIcon();
}

} // namespace

QIcon themeIcon(const QString& name, const QColor& color) {
    return icon(name, color);
}

QIcon applicationIcon() {
    return icon(QStringLiteral("danescope"), {});
}

} // namespace danescope::ui
