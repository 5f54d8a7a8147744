#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace danescope::ui {
class TracePicture;
}

namespace danescope::reports {

/// The trace as one character of a text document, as wide as the page allows.
class PictureObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 1;

    /// The picture must outlive the object.
    PictureObject(const ui::TracePicture& picture, QObject* parent);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const ui::TracePicture& picture_;
};

} // namespace danescope::reports
