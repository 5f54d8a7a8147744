#include "ui/explain/key_words.h"

#include "core/support/bytes.h"

#include <algorithm>
#include <map>

namespace danescope::explain {

namespace {

QString zoneFileName(const dns::Name& name) {
    return QString::fromStdString(name.is_root() ? "." : name.to_string() + '.');
}

} // namespace

QString algorithmName(std::uint8_t number) {
    static const std::map<std::uint8_t, const char*> names{
        {1, "RSAMD5"},           {5, "RSASHA1"},    {7, "RSASHA1-NSEC3-SHA1"},
        {8, "RSASHA256"},        {10, "RSASHA512"}, {13, "ECDSAP256SHA256"},
        {14, "ECDSAP384SHA384"}, {15, "ED25519"},   {16, "ED448"}};
    const auto known = names.find(number);
    return known == names.end() ? QString::number(number) : QString::fromLatin1(known->second);
}

QString numberedAlgorithm(std::uint8_t number) {
    const QString name = algorithmName(number);
    const QString digits = QString::number(number);
    return name == digits ? digits : QStringLiteral("%1 (%2)").arg(digits, name);
}

QString digestName(std::uint8_t type) {
    switch (type) {
    case 1:
        return QStringLiteral("SHA-1");
    case 2:
        return QStringLiteral("SHA-256");
    case 4:
        return QStringLiteral("SHA-384");
    default:
        return QString::number(type);
    }
}

int rsaBits(const dns::Dnskey& key) {
    constexpr std::uint8_t rsa[]{1, 5, 7, 8, 10};
    const Bytes& data = key.public_key;
    if (std::find(std::begin(rsa), std::end(rsa), key.algorithm) == std::end(rsa) ||
        data.size() < 3) {
        return 0;
    }
    const bool is_long = data[0] == 0;
    const std::size_t exponent =
        is_long ? static_cast<std::size_t>(data[1]) << 8 | data[2] : data[0];
    const std::size_t before = exponent + (is_long ? 3 : 1);
    return before < data.size() ? static_cast<int>(data.size() - before) * 8 : 0;
}

bool isEntryKey(const dnssec::Zone& zone, const dns::Dnskey& key) {
    return std::find(zone.entry_keys.begin(), zone.entry_keys.end(), key.key_tag) !=
           zone.entry_keys.end();
}

bool signsRecords(const dnssec::Zone& zone, const dns::Dnskey& key) {
    return std::any_of(zone.signatures.begin(), zone.signatures.end(), [&](const auto& signature) {
        return signature.covers != dns::RecordType::dnskey && signature.key_tag == key.key_tag &&
               signature.algorithm == key.algorithm;
    });
}

QString keyName(const dnssec::Zone& zone, const dns::Dnskey& key) {
    const bool signs_keys = key.has_sep_bit() || isEntryKey(zone, key);
    const QString role = !signs_keys               ? QStringLiteral("ZSK")
                         : signsRecords(zone, key) ? QStringLiteral("CSK")
                                                   : QStringLiteral("KSK");
    return QStringLiteral("%1 %2").arg(role).arg(key.key_tag);
}

QString dsLine(const dnssec::Zone& zone, const dns::Ds& ds) {
    // In one step: the name of a zone may hold what looks like a place for another value.
    return QStringLiteral("%1 IN DS %2 %3 %4 %5")
        .arg(zoneFileName(zone.name), QString::number(ds.key_tag), QString::number(ds.algorithm),
             QString::number(ds.digest_type), QString::fromStdString(to_hex(ds.digest)));
}

QString dnskeyLine(const dnssec::Zone& zone, const dns::Dnskey& key) {
    return QStringLiteral("%1 IN DNSKEY %2 %3 %4 %5")
        .arg(zoneFileName(zone.name), QString::number(key.flags), QString::number(key.protocol),
             QString::number(key.algorithm), QString::fromStdString(to_base64(key.public_key)));
}

} // namespace danescope::explain
