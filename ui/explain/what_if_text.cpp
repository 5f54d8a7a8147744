#include "ui/explain/what_if_text.h"

#include "ui/explain/status_words.h"
#include "ui/input/shown_name.h"

namespace danescope::explain {

QString factName(const trace::SupposableFact& fact, const trace::Evaluation& evaluation,
                 const Language& language) {
    if (fact.step == trace::StepKind::mx) {
        //: A fact that can be supposed to be otherwise.
        return language.text({QT_TRANSLATE_NOOP("explain", "MX of the domain")});
    }
    const trace::Path& path = evaluation.paths[fact.path];
    const QString host = input::shownName(path.host);
    if (fact.step == trace::StepKind::address) {
        //: %1 record type A or AAAA, %2 a mail host.
        constexpr Text address{QT_TRANSLATE_NOOP("explain", "%1 of %2")};
        return language.text(address).arg(
            path.address.family == IpFamily::ipv6 ? QStringLiteral("AAAA") : QStringLiteral("A"),
            host);
    }
    if (fact.step == trace::StepKind::tlsa) {
        //: %1 record type TLSA, %2 a mail host.
        constexpr Text tlsa{QT_TRANSLATE_NOOP("explain", "%1 of %2")};
        return language.text(tlsa).arg(QStringLiteral("TLSA"), host);
    }
    //: %1 a mail host, %2 its address.
    constexpr Text certificate{QT_TRANSLATE_NOOP("explain", "Certificate of %1 %2")};
    return language.text(certificate)
        .arg(host,
             path.address.ip ? QString::fromStdString(path.address.ip->to_string()) : QString());
}

QString factWord(const trace::Fact& fact, const Language& language) {
    if (const auto* status = std::get_if<dns::Status>(&fact)) {
        return statusWord(*status, language);
    }
    return certificateWord(std::get<dane::CertificateStatus>(fact), language);
}

QString suppositionSentence(const trace::SupposableFact& fact, const trace::Fact& supposed,
                            const trace::Evaluation& evaluation, const Language& language) {
    //: %1 a fact such as "TLSA of mx1.example.org", %2 its supposed state, %3 the state it was
    //: found in.
    constexpr Text sentence{
        QT_TRANSLATE_NOOP("explain", "Only supposed – %1: %2. Found in the check: %3.")};
    return language.text(sentence).arg(factName(fact, evaluation, language),
                                       factWord(supposed, language),
                                       factWord(fact.found, language));
}

} // namespace danescope::explain
