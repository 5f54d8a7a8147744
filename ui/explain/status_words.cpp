#include "ui/explain/status_words.h"

#include <array>

namespace danescope::explain {

namespace {

template<class Enum, std::size_t size>
QString pick(const std::array<Text, size>& texts, Enum value, const Language& language) {
    return language.text(texts[static_cast<std::size_t>(value)]);
}

/// In the order of dns::Status.
constexpr std::array<Text, 7> statuses{{
    //: DNSSEC status of an answer: signed and proven.
    {QT_TRANSLATE_NOOP("explain", "secure")},
    //: DNSSEC status of an answer: not signed.
    {QT_TRANSLATE_NOOP("explain", "insecure")},
    //: DNSSEC status of an answer: counts as forged.
    {QT_TRANSLATE_NOOP("explain", "bogus")},
    {QT_TRANSLATE_NOOP("explain", "no such name")},
    {QT_TRANSLATE_NOOP("explain", "no such record")},
    {QT_TRANSLATE_NOOP("explain", "lookup failed")},
    {QT_TRANSLATE_NOOP("explain", "not run")},
}};

/// Protocol words, the same in every language.
constexpr std::array<const char*, 7> protocol_words{"SECURE", "INSECURE", "BOGUS", "NXDOMAIN",
                                                    "NODATA", "",         ""};

/// In the order of dns::Status; %1 a record type, %2 a name.
constexpr std::array<Text, 7> status_sentences{{
    //: %1 record type such as MX, %2 name.
    {QT_TRANSLATE_NOOP("explain", "The %1 records of %2 are signed and proven.")},
    //: %1 record type such as MX, %2 name.
    {QT_TRANSLATE_NOOP("explain", "The %1 records of %2 are not protected by DNSSEC.")},
    //: %1 record type such as MX, %2 name.
    {QT_TRANSLATE_NOOP("explain",
                       "The %1 records of %2 fail DNSSEC validation and count as forged.")},
    //: %1 record type such as MX, %2 name.
    {QT_TRANSLATE_NOOP("explain", "It is proven that there is no %1 record, since the name %2 does "
                                  "not exist.")},
    //: %1 record type such as MX, %2 name.
    {QT_TRANSLATE_NOOP("explain", "It is proven that %2 has no %1 record.")},
    //: %1 record type such as MX, %2 name.
    {QT_TRANSLATE_NOOP("explain", "The %1 records of %2 could not be looked up.")},
    //: %1 record type such as MX, %2 name.
    {QT_TRANSLATE_NOOP("explain", "The %1 records of %2 were not asked for.")},
}};

constexpr std::array<Text, 3> certificate_statuses{{
    //: The certificate and the TLSA records.
    {QT_TRANSLATE_NOOP("explain", "matches")},
    //: The certificate was not proven by the TLSA records.
    {QT_TRANSLATE_NOOP("explain", "failed")},
    {QT_TRANSLATE_NOOP("explain", "not checked")},
}};

constexpr std::array<Text, 3> actions{{
    {QT_TRANSLATE_NOOP("explain", "DANE SUCCESS")},
    {QT_TRANSLATE_NOOP("explain", "DANE FAIL")},
    //: What the gateway does: it delivers with ordinary opportunistic TLS.
    {QT_TRANSLATE_NOOP("explain", "Fall back to TLS")},
}};

constexpr std::array<Text, 4> rfc_actions{{
    //: What a sender by RFC 7672 does: delivers to a proven server.
    {QT_TRANSLATE_NOOP("explain", "Authenticated")},
    {QT_TRANSLATE_NOOP("explain", "Unauthenticated TLS")},
    {QT_TRANSLATE_NOOP("explain", "Opportunistic TLS")},
    //: What a sender by RFC 7672 does: waits and tries again.
    {QT_TRANSLATE_NOOP("explain", "Defer")},
}};

constexpr std::array<Text, 2> modes{{
    //: Name of a gateway mode.
    {QT_TRANSLATE_NOOP("explain", "Mandatory")},
    //: Name of a gateway mode.
    {QT_TRANSLATE_NOOP("explain", "Opportunistic")},
}};

constexpr std::array<Text, 5> steps{{
    {QT_TRANSLATE_NOOP("explain", "MX")},
    //: A step of the check: the lookup of a server's address.
    {QT_TRANSLATE_NOOP("explain", "address")},
    {QT_TRANSLATE_NOOP("explain", "TLSA")},
    //: A step of the check.
    {QT_TRANSLATE_NOOP("explain", "certificate")},
    //: The last step of the check.
    {QT_TRANSLATE_NOOP("explain", "decision")},
}};

constexpr std::array<Text, 6> usabilities{{
    //: Of a TLSA record.
    {QT_TRANSLATE_NOOP("explain", "usable")},
    {QT_TRANSLATE_NOOP("explain", "usage not meant for mail")},
    {QT_TRANSLATE_NOOP("explain", "unknown selector")},
    {QT_TRANSLATE_NOOP("explain", "unknown matching type")},
    {QT_TRANSLATE_NOOP("explain", "wrong length")},
    {QT_TRANSLATE_NOOP("explain", "damaged data")},
}};

/// RFC 7218 §2.
constexpr std::array<const char*, 4> usage_names{"PKIX-TA", "PKIX-EE", "DANE-TA", "DANE-EE"};
constexpr std::array<const char*, 2> selector_names{"Cert", "SPKI"};
constexpr std::array<const char*, 3> matching_names{"Full", "SHA2-256", "SHA2-512"};

template<std::size_t size>
QString nameOrNumber(const std::array<const char*, size>& names, std::uint8_t number) {
    return number < size ? QString::fromLatin1(names[number]) : QString::number(number);
}

} // namespace

QString statusWord(dns::Status status, const Language& language) {
    return pick(statuses, status, language);
}

QString statusWithProtocolWord(dns::Status status, const Language& language) {
    const QString word = statusWord(status, language);
    const QString protocol = QString::fromLatin1(protocol_words[static_cast<std::size_t>(status)]);
    return protocol.isEmpty() || language.code() == LanguageCode::en
               ? word
               : QStringLiteral("%1 (%2)").arg(word, protocol);
}

QString statusSentence(dns::Status status, const QString& type, const QString& owner,
                       const Language& language) {
    return pick(status_sentences, status, language).arg(type, owner);
}

QString certificateWord(dane::CertificateStatus status, const Language& language) {
    return pick(certificate_statuses, status, language);
}

QString actionWord(dane::Action action, const Language& language) {
    return pick(actions, action, language);
}

QString actionWord(dane::RfcAction action, const Language& language) {
    return pick(rfc_actions, action, language);
}

QString modeWord(dane::Mode mode, const Language& language) {
    return pick(modes, mode, language);
}

QString stepWord(trace::StepKind step, const Language& language) {
    return pick(steps, step, language);
}

QString tlsaParameters(const dns::Tlsa& record) {
    return QStringLiteral("%1 %2 %3 (%4, %5, %6)")
        .arg(record.usage)
        .arg(record.selector)
        .arg(record.matching)
        .arg(nameOrNumber(usage_names, record.usage), nameOrNumber(selector_names, record.selector),
             nameOrNumber(matching_names, record.matching));
}

QString usabilityWord(dane::Usability usability, const Language& language) {
    return pick(usabilities, usability, language);
}

Tone toneOf(dns::Status status) {
    switch (status) {
    case dns::Status::secure:
        return Tone::ok;
    case dns::Status::bogus:
        return Tone::failed;
    case dns::Status::error:
        return Tone::warning;
    case dns::Status::insecure:
    case dns::Status::nxdomain:
    case dns::Status::nodata:
        return Tone::neutral;
    case dns::Status::skipped:
        break;
    }
    return Tone::notRun;
}

Tone toneOf(dane::CertificateStatus status) {
    switch (status) {
    case dane::CertificateStatus::success:
        return Tone::ok;
    case dane::CertificateStatus::failed:
        return Tone::failed;
    case dane::CertificateStatus::not_checked:
        break;
    }
    return Tone::notRun;
}

QString joined(const QStringList& sentences, const Language& language) {
    QStringList filled = sentences;
    filled.removeAll(QString());
    return filled.join(language.code() == LanguageCode::zh_TW ? QString() : QStringLiteral(" "));
}

} // namespace danescope::explain
