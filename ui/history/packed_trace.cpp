#include "ui/history/packed_trace.h"

#include "core/trace/json.h"
#include "ui/files/trace_file.h"

#include <QtEndian>

#include <utility>

#include <zlib.h>

namespace danescope::history {
namespace {

/// What the reader takes at most; longer claims are not even tried.
constexpr quint32 maxJson = 64U * 1024 * 1024;

} // namespace

QByteArray packed(const trace::Trace& trace) {
    return qCompress(QByteArray::fromStdString(trace::write_json(trace)));
}

std::optional<trace::Trace> unpacked(const QByteArray& bytes) {
    constexpr auto lengthSize = static_cast<qsizetype>(sizeof(quint32));
    if (bytes.size() <= lengthSize || qFromBigEndian<quint32>(bytes.constData()) > maxJson) {
        return std::nullopt;
    }
    // qUncompress would go on past the length that the bytes claim.
    QByteArray json(qFromBigEndian<quint32>(bytes.constData()), Qt::Uninitialized);
    auto length = static_cast<uLongf>(json.size());
    const QByteArray stream = bytes.sliced(lengthSize);
    if (uncompress(reinterpret_cast<Bytef*>(json.data()), &length,
                   reinterpret_cast<const Bytef*>(stream.constData()),
                   static_cast<uLong>(stream.size())) != Z_OK) {
        return std::nullopt;
    }
    json.truncate(static_cast<qsizetype>(length));
    auto trace = files::traceFrom(json);
    return trace ? std::optional(std::move(*trace)) : std::nullopt;
}

} // namespace danescope::history
