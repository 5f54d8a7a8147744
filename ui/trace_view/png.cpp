#include "ui/trace_view/png.h"

#include <png.h>

namespace danescope::ui {

QByteArray pngOf(const QImage& image) {
    const QImage pixels = image.convertToFormat(QImage::Format_RGB888);
    if (pixels.isNull()) {
        return {};
    }
    png_image head{};
    head.version = PNG_IMAGE_VERSION;
    head.width = static_cast<png_uint_32>(pixels.width());
    head.height = static_cast<png_uint_32>(pixels.height());
    head.format = PNG_FORMAT_RGB;
    // Qt tries every filter on every line, which takes far longer and gains nothing on flat
    // colours.
    head.flags = PNG_IMAGE_FLAG_FAST;
    QByteArray bytes(static_cast<qsizetype>(PNG_IMAGE_PNG_SIZE_MAX(head)), Qt::Uninitialized);
    png_alloc_size_t size = static_cast<png_alloc_size_t>(bytes.size());
    const int isWritten =
        png_image_write_to_memory(&head, bytes.data(), &size, 0, pixels.constBits(),
                                  static_cast<png_int_32>(pixels.bytesPerLine()), nullptr);
    if (isWritten == 0) {
        return {};
    }
    bytes.truncate(static_cast<qsizetype>(size));
    bytes.squeeze();
    return bytes;
}

} // namespace danescope::ui
