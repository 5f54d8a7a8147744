#include "tests/support/certificates.h"

#include "core/support/c_handle.h"

#include <stdexcept>

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace danescope::test {

namespace {

using Certificate = CHandle<X509, X509_free>;
using PrivateKey = CHandle<EVP_PKEY, EVP_PKEY_free>;
using Extension = CHandle<X509_EXTENSION, X509_EXTENSION_free>;

void require(bool success, const char* what) {
    if (!success) {
        throw std::runtime_error(what);
    }
}

PrivateKey make_key(KeyKind kind) {
    switch (kind) {
    case KeyKind::rsa: {
        static const PrivateKey shared(EVP_RSA_gen(2048));
        EVP_PKEY_up_ref(shared.get());
        return PrivateKey(shared.get());
    }
    case KeyKind::ecdsa:
        return PrivateKey(EVP_EC_gen("P-256"));
    case KeyKind::ed25519:
        return PrivateKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    }
    return nullptr;
}

template<auto Encode, class Object>
Bytes encode(const Object* object) {
    unsigned char* der = nullptr;
    const int length = Encode(object, &der);
    require(length > 0, "encode");
    Bytes bytes(der, der + length);
    OPENSSL_free(der);
    return bytes;
}

void set_date(ASN1_TIME* field, Instant date) {
    require(ASN1_TIME_set(field, std::chrono::system_clock::to_time_t(date)) != nullptr, "date");
}

void add_extension(X509& certificate, int nid, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, &certificate, &certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
    require(extension && X509_add_ext(&certificate, extension.get(), -1) == 1, "extension");
}

void add_extensions(X509& certificate, const CertificatePlan& plan) {
    add_extension(certificate, NID_basic_constraints,
                  plan.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    add_extension(certificate, NID_subject_key_identifier, "hash");
    std::string names;
    for (const std::string& name : plan.dns_names) {
        names += (names.empty() ? "DNS:" : ",DNS:") + name;
    }
    if (!names.empty()) {
        add_extension(certificate, NID_subject_alt_name, names);
    }
}

Certificate unsigned_certificate(const CertificatePlan& plan, EVP_PKEY* key) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    set_date(X509_getm_notBefore(certificate.get()), plan.not_before);
    set_date(X509_getm_notAfter(certificate.get()), plan.not_after);
    X509_NAME* subject = X509_get_subject_name(certificate.get());
    const auto* text = reinterpret_cast<const unsigned char*>(plan.common_name.data());
    require(X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, text,
                                       static_cast<int>(plan.common_name.size()), -1, 0) == 1,
            "subject");
    require(X509_set_pubkey(certificate.get(), key) == 1, "public key");
    add_extensions(*certificate, plan);
    return certificate;
}

Credential sign(X509& certificate, const X509_NAME* issuer, EVP_PKEY* issuer_key, EVP_PKEY* key) {
    require(X509_set_issuer_name(&certificate, issuer) == 1, "issuer");
    // Ed25519 hashes by itself and refuses a digest.
    const EVP_MD* digest = EVP_PKEY_is_a(issuer_key, "ED25519") == 1 ? nullptr : EVP_sha256();
    require(X509_sign(&certificate, issuer_key, digest) > 0, "sign");
    return {encode<i2d_X509>(&certificate), encode<i2d_PrivateKey>(key)};
}

} // namespace

Credential make_self_signed(const CertificatePlan& plan) {
    const PrivateKey key = make_key(plan.key);
    const Certificate certificate = unsigned_certificate(plan, key.get());
    return sign(*certificate, X509_get_subject_name(certificate.get()), key.get(), key.get());
}

Credential issue_certificate(const CertificatePlan& plan, const Credential& issuer) {
    const unsigned char* der = issuer.certificate.data();
    const Certificate authority(
        d2i_X509(nullptr, &der, static_cast<long>(issuer.certificate.size())));
    der = issuer.private_key.data();
    const PrivateKey authority_key(
        d2i_AutoPrivateKey(nullptr, &der, static_cast<long>(issuer.private_key.size())));
    require(authority && authority_key, "issuer");
    const PrivateKey key = make_key(plan.key);
    const Certificate certificate = unsigned_certificate(plan, key.get());
    return sign(*certificate, X509_get_subject_name(authority.get()), authority_key.get(),
                key.get());
}

} // namespace danescope::test
