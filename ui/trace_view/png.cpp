#include "ui/trace_view/png.h"

#include <csetjmp>

#include <png.h>

namespace danescope::ui {
namespace {

void append(png_structp png, png_bytep bytes, std::size_t size) {
    static_cast<QByteArray*>(png_get_io_ptr(png))
        ->append(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
}

void flush(png_structp) {}

void write(png_structp png, png_infop info, const QImage& image) {
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width()),
                 static_cast<png_uint_32>(image.height()), 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    // Qt tries every filter on every line, which takes far longer. What a line shares with the one
    // above it is most of a picture of flat colours: the quickest level leaves little more.
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_UP);
    png_set_compression_level(png, 1);
    png_write_info(png, info);
    // Of pixels 0xffRRGGBB in the machine's byte order.
    const bool isLittleEndian = Q_BYTE_ORDER == Q_LITTLE_ENDIAN;
    png_set_filler(png, 0, isLittleEndian ? PNG_FILLER_AFTER : PNG_FILLER_BEFORE);
    if (isLittleEndian)
        png_set_bgr(png);
    for (int line = 0; line < image.height(); ++line)
        png_write_row(png, image.constScanLine(line));
    png_write_end(png, info);
}

/// libpng leaves by longjmp when it fails: nothing that wants destroying lies on its way.
bool isWritten(png_structp png, png_infop info, const QImage& image) {
    if (setjmp(png_jmpbuf(png)) != 0) // NOLINT(cert-err52-cpp)
        return false;
    write(png, info, image);
    return true;
}

} // namespace

QByteArray pngOf(const QImage& image) {
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    if (pixels.isNull())
        return {};
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    QByteArray bytes;
    if (info) {
        png_set_write_fn(png, &bytes, append, flush);
        if (!isWritten(png, info, pixels))
            bytes.clear();
    }
    png_destroy_write_struct(&png, &info);
    return bytes;
}

} // namespace danescope::ui
