#include "core/tls/pem_chain.h"

#include "core/tls/handshake.h"
#include "tests/support/certificates.h"

#include <QTest>

using namespace danescope;
using tls::PemErrorKind;
using tls::read_pem_chain;

namespace {

/// As OpenSSL prints it, 64 characters a line.
std::string pem(const Bytes& der, const std::string& line_end = "\n") {
    std::string text = "-----BEGIN CERTIFICATE-----" + line_end;
    const std::string base64 = to_base64(der);
    for (std::size_t begin = 0; begin < base64.size(); begin += 64) {
        text += base64.substr(begin, 64) + line_end;
    }
    return text + "-----END CERTIFICATE-----" + line_end;
}

const Bytes& certificate(std::size_t index) {
    static std::vector<Bytes> made;
    while (made.size() <= index) {
        made.push_back(
            test::make_self_signed({"Certificate " + std::to_string(made.size())}).certificate);
    }
    return made[index];
}

} // namespace

class PemChainTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatSClientPrints();
    void readsEachCertificateOnce();
    void readsAnyLineEnds();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void PemChainTest::readsWhatSClientPrints() {
    const std::string text =
        "CONNECTED(00000003)\ndepth=1 CN = Issuer\n---\nCertificate chain\n 0 s:CN = mx.example\n"
        "   i:CN = Issuer\n   a:PKEY: id-ecPublicKey, 256 (bit)\n" +
        pem(certificate(0)) + " 1 s:CN = Issuer\n" + pem(certificate(1)) +
        "---\nServer certificate\nsubject=CN = mx.example\n---\n250 CHUNKING\n";
    const auto chain = read_pem_chain(text);
    QVERIFY(chain.has_value());
    QVERIFY((*chain == std::vector{certificate(0), certificate(1)}));
}

void PemChainTest::readsEachCertificateOnce() {
    const auto chain =
        read_pem_chain(pem(certificate(0)) + pem(certificate(1)) + pem(certificate(0)));
    QVERIFY(chain && (*chain == std::vector{certificate(0), certificate(1)}));
}

void PemChainTest::readsAnyLineEnds() {
    for (const char* line_end : {"\r\n", "\r", " \n\t", ""}) {
        const auto chain = read_pem_chain(pem(certificate(0), line_end));
        QVERIFY2(chain.has_value(), line_end);
        QVERIFY(chain->front() == certificate(0));
    }
}

void PemChainTest::saysWhatIsWrong_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("place");
    const auto row = [](const char* name, const std::string& text, PemErrorKind kind, int place) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(kind) << place;
    };
    const std::string good = pem(certificate(0));
    row("nothing", "", PemErrorKind::no_certificate, 0);
    row("no certificate", "CONNECTED\nno peer certificate available\n",
        PemErrorKind::no_certificate, 0);
    row("a key", "-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n",
        PemErrorKind::no_certificate, 0);
    row("cut off", good.substr(0, good.size() - 40), PemErrorKind::bad_certificate, 1);
    row("second one cut off", good + good.substr(0, 200), PemErrorKind::bad_certificate, 2);
    row("not base64", "-----BEGIN CERTIFICATE-----\n****\n-----END CERTIFICATE-----",
        PemErrorKind::bad_certificate, 1);
    row("base64 of nothing", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----",
        PemErrorKind::bad_certificate, 1);
    row("base64 of something else", "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----",
        PemErrorKind::bad_certificate, 1);
    std::string many;
    for (std::size_t index = 0; index <= tls::max_chain_length; ++index) {
        many += pem(certificate(index));
    }
    row("too many", many, PemErrorKind::too_large, 0);
    row("too long", std::string(tls::max_pem_text + 1, ' '), PemErrorKind::too_large, 0);
}

void PemChainTest::saysWhatIsWrong() {
    QFETCH(QByteArray, text);
    QFETCH(int, kind);
    QFETCH(int, place);
    const auto chain = read_pem_chain(text.toStdString());
    QVERIFY(!chain.has_value());
    QCOMPARE(static_cast<int>(chain.error().kind), kind);
    QCOMPARE(static_cast<int>(chain.error().place), place);
}

QTEST_APPLESS_MAIN(PemChainTest)
#include "pem_chain_test.moc"
