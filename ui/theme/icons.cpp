#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace danescope::ui {
namespace {

constexpr int sizes[] = {16, 20, 24, 32, 48, 64};

QIcon render(const QByteArray& svg) {
    QIcon icon;
    QSvgRenderer renderer(svg);
    if (!renderer.isValid()) {
        return icon;
    }
    for (const int size : sizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QByteArray read(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon themeIcon(const QString& name, const QColor& color) {
    return render(read(name).replace("currentColor", color.name().toLatin1()));
}

QIcon applicationIcon() {
    return render(read(QStringLiteral("danescope")));
}

} // namespace danescope::ui
