#include "core/tls/certificate.h"

#include "core/support/c_handle.h"
#include "core/support/printable.h"
#include "core/tls/digest.h"

#include <array>
#include <ctime>
#include <string_view>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

namespace danescope::tls {

namespace {

using Certificate = CHandle<X509, X509_free>;
using PublicKey = CHandle<EVP_PKEY, EVP_PKEY_free>;
using Names = CHandle<GENERAL_NAMES, GENERAL_NAMES_free>;
using Memory = CHandle<BIO, BIO_free_all>;

/// Leaves OpenSSL's error queue of this thread as it was: a certificate that does not parse must
/// not look like the error of a TLS session that runs on the same thread.
class QuietErrors {
public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
};

template<class Handle, auto Decode>
Handle decode(ByteView der) {
    if (der.empty() || der.size() > max_certificate_size) {
        return nullptr;
    }
    const unsigned char* position = der.data();
    Handle object(Decode(nullptr, &position, static_cast<long>(der.size())));
    if (position != der.data() + der.size()) {
        return nullptr;
    }
    return object;
}

constexpr auto decode_certificate = decode<Certificate, d2i_X509>;
constexpr auto decode_public_key = decode<PublicKey, d2i_PUBKEY>;

Bytes encode_public_key(const X509& certificate) {
    unsigned char* der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(&certificate), &der);
    if (length <= 0) {
        return {};
    }
    Bytes bytes(der, der + length);
    OPENSSL_free(der);
    return bytes;
}

std::string name_text(const X509_NAME* name) {
    const Memory memory(BIO_new(BIO_s_mem()));
    // These flags leave printable ASCII only; `printable` would double their backslashes.
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253);
    char* text = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &text);
    constexpr std::size_t limit = 1000;
    const std::string_view whole(text, static_cast<std::size_t>(length > 0 ? length : 0));
    return std::string(whole.substr(0, limit)) + (whole.size() > limit ? "..." : "");
}

std::optional<Instant> instant(const ASN1_TIME* time) {
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date(
        std::chrono::year(parts.tm_year + 1900),
        std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
        std::chrono::day(static_cast<unsigned>(parts.tm_mday)));
    return std::chrono::sys_days(date) + std::chrono::hours(parts.tm_hour) +
           std::chrono::minutes(parts.tm_min) + std::chrono::seconds(parts.tm_sec);
}

std::vector<std::string> dns_names(const X509& certificate) {
    const Names names(static_cast<GENERAL_NAMES*>(
        X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr)));
    std::vector<std::string> result;
    for (int index = 0; index < sk_GENERAL_NAME_num(names.get()); ++index) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), index);
        if (name->type != GEN_DNS) {
            continue;
        }
        const auto* text = reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName));
        const auto length = static_cast<std::size_t>(ASN1_STRING_length(name->d.dNSName));
        result.push_back(printable(std::string_view(text, length)));
    }
    return result;
}

/// The algorithm's name as the certificate gives it, for a key OpenSSL cannot use.
std::string algorithm_name(const X509& certificate) {
    ASN1_OBJECT* algorithm = nullptr;
    X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, nullptr,
                           X509_get_X509_PUBKEY(&certificate));
    std::array<char, 80> text{};
    OBJ_obj2txt(text.data(), static_cast<int>(text.size()), algorithm, 0);
    return printable(text.data());
}

std::string public_key_text(const X509& certificate) {
    const EVP_PKEY* key = X509_get0_pubkey(&certificate);
    if (key == nullptr) {
        return algorithm_name(certificate);
    }
    std::string type = EVP_PKEY_get0_type_name(key);
    if (EVP_PKEY_is_a(key, "EC") == 1) {
        std::array<char, 80> curve{};
        const bool named = EVP_PKEY_get_group_name(key, curve.data(), curve.size(), nullptr) == 1;
        return named ? type + " " + printable(curve.data()) : type;
    }
    if (EVP_PKEY_is_a(key, "RSA") == 1 || EVP_PKEY_is_a(key, "DSA") == 1) {
        return type + " " + std::to_string(EVP_PKEY_get_bits(key));
    }
    return type;
}

} // namespace

std::optional<CertificateSummary> summarise_certificate(ByteView der) {
    const QuietErrors quiet;
    const Certificate certificate = decode_certificate(der);
    if (!certificate) {
        return std::nullopt;
    }
    const auto not_before = instant(X509_get0_notBefore(certificate.get()));
    const auto not_after = instant(X509_get0_notAfter(certificate.get()));
    if (!not_before || !not_after) {
        return std::nullopt;
    }
    const X509_NAME* subject = X509_get_subject_name(certificate.get());
    const X509_NAME* issuer = X509_get_issuer_name(certificate.get());
    CertificateSummary summary;
    summary.subject = name_text(subject);
    summary.issuer = name_text(issuer);
    summary.not_before = *not_before;
    summary.not_after = *not_after;
    const Bytes public_key = encode_public_key(*certificate);
    summary.sha256 = to_hex(sha256(der));
    summary.sha512 = to_hex(sha512(der));
    summary.spki_sha256 = to_hex(sha256(public_key));
    summary.spki_sha512 = to_hex(sha512(public_key));
    summary.dns_names = dns_names(*certificate);
    summary.public_key = public_key_text(*certificate);
    summary.self_issued = X509_NAME_cmp(subject, issuer) == 0;
    return summary;
}

std::optional<Bytes> subject_public_key_info(ByteView certificate) {
    const QuietErrors quiet;
    const Certificate decoded = decode_certificate(certificate);
    if (!decoded) {
        return std::nullopt;
    }
    return encode_public_key(*decoded);
}

bool is_certificate(ByteView der) {
    const QuietErrors quiet;
    const Certificate certificate = decode_certificate(der);
    return certificate && X509_get0_pubkey(certificate.get()) != nullptr;
}

bool is_public_key(ByteView der) {
    const QuietErrors quiet;
    return decode_public_key(der) != nullptr;
}

} // namespace danescope::tls
