#include "ui/explain/certificate_details.h"

#include "core/dane/usability.h"
#include "ui/explain/outside_text.h"
#include "ui/explain/session_words.h"
#include "ui/explain/status_words.h"
#include "ui/explain/table_row.h"
#include "ui/explain/time_words.h"

#include <algorithm>
#include <array>

namespace danescope::explain {

namespace {

/// In the order of dane::Match.
constexpr std::array<Text, 5> matches{{
    {QT_TRANSLATE_NOOP("explain", "matches")},
    //: A TLSA record's data are not those of the certificate.
    {QT_TRANSLATE_NOOP("explain", "differs")},
    //: A TLSA record speaks of other certificates of the chain.
    {QT_TRANSLATE_NOOP("explain", "not meant")},
    {QT_TRANSLATE_NOOP("explain", "unusable")},
    //: A TLSA record is passed over for one with a stronger digest.
    {QT_TRANSLATE_NOOP("explain", "passed over")},
}};

Tone matchTone(dane::Match match) {
    return match == dane::Match::matched   ? Tone::ok
           : match == dane::Match::differs ? Tone::failed
                                           : Tone::notRun;
}

QString recordLine(const dns::Tlsa& record) {
    return QStringLiteral("%1 %2 %3 %4")
        .arg(record.usage)
        .arg(record.selector)
        .arg(record.matching)
        .arg(QString::fromStdString(to_hex(record.data)));
}

/// What the verdict would be, either way, of a certificate that could not be looked at.
Section bothOutcomes(const trace::Path& path, const View& view) {
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "What the verdict would be")});
    //: %1 a mode, %2 what it does if the certificate matches, %3 if it does not.
    constexpr Text either{
        QT_TRANSLATE_NOOP("explain", "%1: %2 if the certificate matches, %3 if it does not.")};
    for (const dane::Mode mode : {dane::Mode::mandatory, dane::Mode::opportunistic}) {
        dane::Facts facts = path.facts(view.evaluation.mx.status);
        const auto outcome = [&](dane::CertificateStatus status) {
            facts.certificate = status;
            return actionWord(dane::decide(mode, facts).action, view.language);
        };
        const QString matched = outcome(dane::CertificateStatus::success);
        section.paragraphs << view.text(either).arg(modeWord(mode, view.language), matched,
                                                    outcome(dane::CertificateStatus::failed));
    }
    return section;
}

Section matchTable(const trace::CertificateStep& step, const View& view) {
    Section section;
    section.heading =
        view.text({QT_TRANSLATE_NOOP("explain", "TLSA records held against the certificates")});
    section.columns << view.text({QT_TRANSLATE_NOOP("explain", "TLSA record")});
    std::size_t certificates = step.chain.size();
    for (const dane::RecordMatches& record : step.matches) {
        certificates = std::max(certificates, record.against.size());
    }
    for (std::size_t index = 0; index < certificates; ++index) {
        //: Column of a table; %1 counts the certificates of a chain from the server's own.
        section.columns
            << view.text({QT_TRANSLATE_NOOP("explain", "Certificate %1")}).arg(index + 1);
    }
    for (const dane::RecordMatches& record : step.matches) {
        const bool usable = record.usability == dane::Usability::usable;
        std::vector<Chip> row{
            {usable ? tlsaParameters(record.record)
                    : QStringLiteral("%1: %2").arg(tlsaParameters(record.record),
                                                   usabilityWord(record.usability, view.language)),
             record.matched() ? Tone::ok : Tone::neutral}};
        for (const dane::Match match : record.against) {
            row.push_back({view.text(matches[static_cast<std::size_t>(match)]), matchTone(match)});
        }
        row.resize(certificates + 1, Chip{QStringLiteral("–"), Tone::notRun});
        section.rows.push_back(std::move(row));
        section.lines << recordLine(record.record);
    }
    return section;
}

/// What the digest of a usable record would have to be for a certificate.
QString digestFor(const dns::Tlsa& record, const tls::CertificateSummary& certificate) {
    const bool is_key = record.selector == 1;
    const bool is_long = record.matching == 2;
    return QString::fromStdString(
        is_key ? (is_long ? certificate.spki_sha512 : certificate.spki_sha256)
               : (is_long ? certificate.sha512 : certificate.sha256));
}

/// Each published digest beside those of the certificates that it may speak of.
Section digestSection(const trace::CertificateStep& step, const View& view) {
    constexpr std::size_t most_records = 50;
    constexpr std::size_t most_certificates = 10;
    Section section;
    section.heading =
        view.text({QT_TRANSLATE_NOOP("explain", "Published digests and those found")});
    //: A digest in a TLSA record; %1 the record’s three numbers.
    constexpr Text published{QT_TRANSLATE_NOOP("explain", "%1 published")};
    //: A digest computed from a certificate; %1 counts the certificates of a chain.
    constexpr Text found{QT_TRANSLATE_NOOP("explain", "of certificate %1")};
    for (std::size_t index = 0; index < std::min(step.matches.size(), most_records); ++index) {
        const dane::RecordMatches& row = step.matches[index];
        if (row.usability != dane::Usability::usable || row.record.matching == 0) {
            continue;
        }
        const QString numbers = QStringLiteral("%1 %2 %3")
                                    .arg(row.record.usage)
                                    .arg(row.record.selector)
                                    .arg(row.record.matching);
        section.facts.emplace_back(view.text(published).arg(numbers),
                                   QString::fromStdString(to_hex(row.record.data)));
        const std::size_t certificates =
            std::min({step.chain.size(), row.against.size(), most_certificates});
        for (std::size_t place = 0; place < certificates; ++place) {
            if (row.against[place] != dane::Match::not_applicable &&
                !step.chain[place].sha256.empty()) {
                section.facts.emplace_back(view.text(found).arg(place + 1),
                                           digestFor(row.record, step.chain[place]));
            }
        }
    }
    return section;
}

/// Ready to publish: what would make these certificates pass.
Section matchingRecordsSection(const trace::Path& path, const View& view) {
    Section section;
    section.heading =
        view.text({QT_TRANSLATE_NOOP("explain", "TLSA records that match these certificates")});
    for (const std::string& record : path.certificate.matching_records) {
        section.lines << outsideText(record);
    }
    return section;
}

QString names(const std::vector<std::string>& untrusted) {
    constexpr std::size_t most_names = 50;
    QStringList shown;
    for (std::size_t index = 0; index < std::min(untrusted.size(), most_names); ++index) {
        shown << outsideText(untrusted[index]);
    }
    if (untrusted.size() > most_names) {
        shown << QStringLiteral("…");
    }
    return shown.join(QStringLiteral(", "));
}

Section certificateSection(const tls::CertificateSummary& certificate, std::size_t index,
                           const View& view) {
    const auto label = [&](Text text) { return view.text(text); };
    Section section;
    //: %1 counts the certificates of a chain.
    constexpr Text own{QT_TRANSLATE_NOOP("explain", "Certificate %1, the server’s own")};
    //: %1 counts the certificates of a chain.
    constexpr Text issuer{QT_TRANSLATE_NOOP("explain", "Certificate %1, of an issuer")};
    section.heading = label(index == 0 ? own : issuer).arg(index + 1);
    if (certificate.sha256.empty()) {
        section.paragraphs << label(
            {QT_TRANSLATE_NOOP("explain", "What the server sent is not a readable certificate.")});
        return section;
    }
    section.facts = {
        {label({QT_TRANSLATE_NOOP("explain", "Issued to")}), outsideText(certificate.subject)},
        {label({QT_TRANSLATE_NOOP("explain", "Issued by")}), outsideText(certificate.issuer)},
        {label({QT_TRANSLATE_NOOP("explain", "Names")}), names(certificate.dns_names)},
        {label({QT_TRANSLATE_NOOP("explain", "Valid from")}),
         utcAndLocalTime(certificate.not_before, view.language)},
        {label({QT_TRANSLATE_NOOP("explain", "Valid until")}),
         utcAndLocalTime(certificate.not_after, view.language)},
        {label({QT_TRANSLATE_NOOP("explain", "Public key")}), outsideText(certificate.public_key)}};
    if (certificate.dns_names.empty()) {
        section.facts.erase(section.facts.begin() + 2);
    }
    section.lines = {QStringLiteral("SHA-256      %1").arg(outsideText(certificate.sha256)),
                     QStringLiteral("SHA-256 SPKI %1").arg(outsideText(certificate.spki_sha256))};
    return section;
}

} // namespace

Section tlsaRecordsSection(const trace::Path& path, const View& view) {
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "TLSA records")});
    section.columns = {view.text({QT_TRANSLATE_NOOP("explain", "TLSA record")}),
                       //: Column of a table: what a TLSA record is worth.
                       view.text({QT_TRANSLATE_NOOP("explain", "Worth")}),
                       //: Column of a table: whether a TLSA record matches.
                       view.text({QT_TRANSLATE_NOOP("explain", "Certificate")})};
    for (std::size_t index = 0; index < path.tlsa.records.size(); ++index) {
        const dns::Tlsa& record = path.tlsa.records[index];
        const dane::Usability worth = dane::usability(record);
        const bool usable = worth == dane::Usability::usable;
        Chip match{QStringLiteral("–"), Tone::neutral};
        if (index < path.certificate.matches.size() && usable && !path.certificate.chain.empty()) {
            const dane::RecordMatches& row = path.certificate.matches[index];
            const dane::Match result = row.matched()  ? dane::Match::matched
                                       : row.shadowed ? dane::Match::shadowed
                                                      : dane::Match::differs;
            match = {view.text(matches[static_cast<std::size_t>(result)]), matchTone(result)};
        }
        section.rows.push_back(
            {{tlsaParameters(record), Tone::neutral},
             {usabilityWord(worth, view.language), usable ? Tone::ok : Tone::warning},
             match});
    }
    return section;
}

std::vector<Section> certificateSections(const trace::Path& path, const View& view) {
    std::vector<Section> sections;
    const trace::CertificateStep& step = path.certificate;
    const bool open = step.status == dane::CertificateStatus::not_checked &&
                      path.tlsa.status == dns::Status::secure;
    if (open) {
        sections.push_back(bothOutcomes(path, view));
    }
    if (!step.matches.empty() && !step.chain.empty()) {
        sections.push_back(matchTable(step, view));
        if (step.session && view.trace.sessions[*step.session].tls->pasted) {
            sections.back().paragraphs << view.text({QT_TRANSLATE_NOOP(
                "explain", "These certificates were pasted; no connection showed them.")});
        }
        for (Section more : {digestSection(step, view), matchingRecordsSection(path, view)}) {
            if (!more.facts.empty() || !more.lines.isEmpty()) {
                sections.push_back(std::move(more));
            }
        }
    } else if (!path.tlsa.records.empty()) {
        sections.push_back(tlsaRecordsSection(path, view));
    }
    for (std::size_t index = 0; index < step.chain.size(); ++index) {
        sections.push_back(certificateSection(step.chain[index], index, view));
    }
    if (step.session && *step.session < view.trace.sessions.size()) {
        const std::vector<Section> session =
            sessionSections(view.trace.sessions[*step.session], view);
        sections.insert(sections.end(), session.begin(), session.end());
    }
    return sections;
}

} // namespace danescope::explain
