#include "ui/explain/signature_windows.h"

#include "core/trace/ends_soon.h"
#include "ui/explain/outside_text.h"
#include "ui/explain/status_words.h"
#include "ui/explain/time_words.h"
#include "ui/explain/view.h"
#include "ui/explain/zones.h"
#include "ui/input/shown_name.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace danescope::explain {

namespace {

/// Where one certificate was presented.
struct Presented {
    const tls::CertificateSummary* certificate = nullptr;
    bool isServersOwn = false;
    /// A TLSA record vouches for it, whatever its dates.
    bool matches = false;
    bool fails = false;
    QStringList places;
};

void tellDates(Span& window, const Language& language) {
    window.beginText = utcAndLocalTime(window.begin, language);
    window.endText = utcAndLocalTime(window.end, language);
}

/// When it is valid, and how far that is from the verdict.
QString validitySentences(Instant begin, Instant end, const View& view) {
    //: %1 and %2 are instants.
    constexpr Text window{QT_TRANSLATE_NOOP("explain", "Valid from %1 until %2.")};
    //: %1 a length of time.
    constexpr Text ended{QT_TRANSLATE_NOOP("explain", "It ended %1 before this check.")};
    //: %1 a length of time.
    constexpr Text begins{QT_TRANSLATE_NOOP("explain", "It begins %1 after this check.")};
    //: %1 a length of time.
    constexpr Text ends{QT_TRANSLATE_NOOP("explain", "It ends %1 after this check.")};
    const Instant at = view.trace.judged_at();
    const bool early = begin > at;
    const Text& distant = end < at ? ended : early ? begins : ends;
    const Milliseconds span = end >= at && early ? begin - at : end - at;
    return joined(
        {view.text(window).arg(utcTime(begin, view.language), utcTime(end, view.language)),
         view.text(distant).arg(distance(span, view.language))},
        view.language);
}

Span windowOf(const dnssec::SignatureCheck& signature, const View& view) {
    //: %1 a record type, %2 a name, %3 the tag of a key, %4 what the signature is worth.
    constexpr Text sentence{
        QT_TRANSLATE_NOOP("explain", "Signature on the %1 records of %2, by key %3: %4.")};
    //: Of a signature or a certificate.
    constexpr Text soon{QT_TRANSLATE_NOOP("explain", "ends soon")};
    Span window;
    const QString type = QString::fromStdString(to_string(signature.covers));
    const QString owner = input::shownName(signature.owner);
    const Instant at = view.trace.judged_at();
    window.label = QStringLiteral("RRSIG %1 · %2").arg(type, owner);
    window.begin = signature.inception;
    window.end = signature.expiration;
    tellDates(window, view.language);
    window.state =
        trace::ends_soon(signature, at, view.trace.request.warn_days)
            ? Chip{view.text(soon), Tone::warning}
            : Chip{verdictWord(signature.verdict, view.language), toneOf(signature.verdict)};
    window.length = signedDistance(window.end - at, view.language);
    window.sentence =
        joined({view.text(sentence).arg(type, owner, QString::number(signature.key_tag),
                                        window.state.text),
                validitySentences(window.begin, window.end, view)},
               view.language);
    return window;
}

Chip stateOf(const Presented& presented, const View& view) {
    const tls::CertificateSummary& certificate = *presented.certificate;
    const Instant at = view.trace.judged_at();
    const Tone outside = presented.fails ? Tone::failed : Tone::warning;
    if (certificate.not_after < at) {
        return {view.text({QT_TRANSLATE_NOOP("explain", "certificate expired")}), outside};
    }
    if (certificate.not_before > at) {
        return {view.text({QT_TRANSLATE_NOOP("explain", "certificate not valid yet")}), outside};
    }
    if (trace::ends_soon(certificate, at, view.trace.request.warn_days)) {
        return {view.text({QT_TRANSLATE_NOOP("explain", "ends soon")}), Tone::warning};
    }
    //: Of a certificate: its dates include the day of the check.
    return {view.text({QT_TRANSLATE_NOOP("explain", "within its dates")}), Tone::ok};
}

Span windowOf(const Presented& presented, const View& view) {
    //: %1 the host and address that presented it.
    constexpr Text own_label{QT_TRANSLATE_NOOP("explain", "Certificate · %1")};
    //: %1 the host and address that presented it.
    constexpr Text issuer_label{QT_TRANSLATE_NOOP("explain", "Issuer’s certificate · %1")};
    //: %1 hosts and addresses, %2 the certificate's subject, %3 what its dates say.
    constexpr Text own{QT_TRANSLATE_NOOP("explain", "Certificate of %1, issued to %2: %3.")};
    //: %1 hosts and addresses, %2 the certificate's subject, %3 what its dates say.
    constexpr Text issuer{
        QT_TRANSLATE_NOOP("explain", "Issuer’s certificate from %1, issued to %2: %3.")};
    constexpr Text ignored{QT_TRANSLATE_NOOP(
        "explain", "A TLSA record vouches for this certificate, so DANE ignores its dates.")};
    constexpr int most_places = 6;
    constexpr std::size_t most_subject = 200;

    const tls::CertificateSummary& certificate = *presented.certificate;
    const Instant at = view.trace.judged_at();
    Span window;
    QString place = presented.places.front();
    if (presented.places.size() > 1) {
        place += QStringLiteral(" (+%1)").arg(presented.places.size() - 1);
    }
    window.label = view.text(presented.isServersOwn ? own_label : issuer_label).arg(place);
    window.begin = certificate.not_before;
    window.end = certificate.not_after;
    tellDates(window, view.language);
    window.state = stateOf(presented, view);
    window.length = signedDistance(window.end - at, view.language);

    QStringList places = presented.places.mid(0, most_places);
    if (presented.places.size() > most_places) {
        places << QStringLiteral("…");
    }
    const QString list = view.language.locale().createSeparatedList(places);
    const bool in_dates = certificate.not_before <= at && at <= certificate.not_after;
    window.sentence = joined(
        {view.text(presented.isServersOwn ? own : issuer)
             .arg(list, outsideText(certificate.subject, most_subject), window.state.text),
         validitySentences(window.begin, window.end, view),
         presented.isServersOwn && presented.matches && !in_dates ? view.text(ignored) : QString()},
        view.language);
    return window;
}

/// Each readable certificate once, however many addresses present it.
std::vector<Presented> certificatesOf(const View& view) {
    std::vector<Presented> all;
    std::map<std::pair<std::string, bool>, std::size_t> known;
    for (const trace::Path& path : view.evaluation.paths) {
        const QString host = input::shownName(path.host);
        const QString place = path.address.ip
                                  ? QStringLiteral("%1 %2").arg(
                                        host, QString::fromStdString(path.address.ip->to_string()))
                                  : host;
        bool isServersOwn = true;
        for (const tls::CertificateSummary& certificate : path.certificate.chain) {
            if (!certificate.sha256.empty()) {
                const auto [entry, added] =
                    known.try_emplace({certificate.sha256, isServersOwn}, all.size());
                if (added) {
                    all.push_back({&certificate, isServersOwn, false, false, {}});
                }
                Presented& presented = all[entry->second];
                const dane::CertificateStatus status = path.certificate.status;
                presented.matches |= status == dane::CertificateStatus::success;
                presented.fails |= status == dane::CertificateStatus::failed;
                if (!presented.places.contains(place)) {
                    presented.places << place;
                }
            }
            isServersOwn = false;
        }
    }
    return all;
}

using KeyOfRow = std::tuple<std::string, dns::RecordType, std::uint16_t, Instant, Instant,
                            dnssec::SignatureVerdict>;

KeyOfRow keyOf(const dnssec::SignatureCheck& signature) {
    return {signature.owner.to_string(), signature.covers,     signature.key_tag,
            signature.inception,         signature.expiration, signature.verdict};
}

/// Several keys may sign the same records: their tags then tell the rows apart.
void tellApart(std::vector<std::pair<Span, std::uint16_t>>& signatures) {
    QMap<QString, int> times;
    for (const auto& [window, tag] : signatures) {
        ++times[window.label];
    }
    for (auto& [window, tag] : signatures) {
        if (times[window.label] > 1) {
            window.label = QStringLiteral("%1 (%2)").arg(window.label, QString::number(tag));
        }
    }
}

QStringList columnsIn(const Language& language) {
    return {//: Column of a table.
            language.text({QT_TRANSLATE_NOOP("explain", "Signature or certificate")}),
            //: Column of a table: what a signature is worth.
            language.text({QT_TRANSLATE_NOOP("explain", "Verdict")}),
            //: Column of a table: how long until a signature or certificate ends.
            language.text({QT_TRANSLATE_NOOP("explain", "Time left")}),
            language.text({QT_TRANSLATE_NOOP("explain", "Valid from")}),
            language.text({QT_TRANSLATE_NOOP("explain", "Valid until")})};
}

QString head(Instant judged_at, std::size_t left_out, const Language& language) {
    //: %1 an instant. The rows of a plot or table are in that order.
    constexpr Text judged{
        QT_TRANSLATE_NOOP("explain", "Judged as of %1. The soonest end comes first.")};
    constexpr Text more{QT_TRANSLATE_N_NOOP("explain", "%n that end later are not shown.")};
    QStringList sentences{language.text(judged).arg(utcTime(judged_at, language))};
    if (left_out > 0) {
        sentences << language.text(more, static_cast<int>(left_out));
    }
    return joined(sentences, language);
}

} // namespace

Spans signatureWindows(const trace::Snapshot& snapshot, const Language& language) {
    Spans windows;
    windows.name = language.text(
        {QT_TRANSLATE_NOOP("explain", "Validity periods of signatures and certificates")});
    windows.empty = language.text(
        {QT_TRANSLATE_NOOP("explain", "No signature and no certificate is known of this check.")});
    windows.columns = columnsIn(language);
    //: Beside the line that marks the instant of the check on an axis of dates.
    windows.markWord = language.text({QT_TRANSLATE_NOOP("explain", "now")});
    if (!snapshot.trace || !snapshot.evaluation) {
        return windows;
    }
    const View view{*snapshot.trace, *snapshot.evaluation, language};
    windows.mark = view.trace.judged_at();

    std::map<KeyOfRow, const dnssec::SignatureCheck*> once;
    for (const dnssec::Zone& zone : view.evaluation.chain) {
        for (const dnssec::SignatureCheck& signature : zone.signatures) {
            once.try_emplace(keyOf(signature), &signature);
        }
    }
    std::vector<std::pair<Span, std::uint16_t>> signatures;
    for (const auto& [key, signature] : once) {
        signatures.emplace_back(windowOf(*signature, view), signature->key_tag);
    }
    tellApart(signatures);
    for (auto& [window, tag] : signatures) {
        windows.rows.push_back(std::move(window));
    }
    for (const Presented& presented : certificatesOf(view)) {
        windows.rows.push_back(windowOf(presented, view));
    }

    std::stable_sort(windows.rows.begin(), windows.rows.end(),
                     [](const Span& one, const Span& other) {
                         return std::tie(one.end, one.label) < std::tie(other.end, other.label);
                     });
    const std::size_t left_out =
        windows.rows.size() > mostSpans ? windows.rows.size() - mostSpans : 0;
    windows.rows.resize(windows.rows.size() - left_out);
    windows.head = head(windows.mark, left_out, language);
    return windows;
}

} // namespace danescope::explain
