#include "ui/explain/comparison_rows.h"

#include "ui/explain/outside_text.h"
#include "ui/explain/session_words.h"
#include "ui/explain/status_words.h"
#include "ui/explain/time_words.h"
#include "ui/explain/zones.h"
#include "ui/input/shown_name.h"

#include <algorithm>
#include <array>
#include <optional>

namespace danescope::explain {

namespace {

/// More lines than this in a cell tell a person nothing new.
constexpr qsizetype most_lines = 40;
constexpr std::size_t longest_line = 600;

/// In the order of trace::Setting.
constexpr std::array<Text, enum_ids<trace::Setting>.size()> settings{{
    {QT_TRANSLATE_NOOP("explain", "Domain")},
    {QT_TRANSLATE_NOOP("explain", "Resolvers")},
    {QT_TRANSLATE_NOOP("explain", "Root hints file")},
    {QT_TRANSLATE_NOOP("explain", "Root trust anchors")},
    {QT_TRANSLATE_NOOP("explain", "SMTP port")},
    {QT_TRANSLATE_NOOP("explain", "Time limit in milliseconds")},
    {QT_TRANSLATE_NOOP("explain", "Judged as of")},
    //: A setting: a number of days; what ends within them is warned of.
    {QT_TRANSLATE_NOOP("explain", "Days of early warning")},
    {QT_TRANSLATE_NOOP("explain", "Version of Danescope")},
    {QT_TRANSLATE_NOOP("explain", "Version of libunbound")},
    {QT_TRANSLATE_NOOP("explain", "Version of OpenSSL")},
    {QT_TRANSLATE_NOOP("explain", "Version of ldns")},
}};

/// In the order of smtp::StartTls.
constexpr std::array<Text, enum_ids<smtp::StartTls>.size()> starttls_words{{
    {QT_TRANSLATE_NOOP("explain", "STARTTLS not reached")},
    {QT_TRANSLATE_NOOP("explain", "STARTTLS not offered")},
    {QT_TRANSLATE_NOOP("explain", "STARTTLS refused")},
    {QT_TRANSLATE_NOOP("explain", "STARTTLS accepted")},
}};

/// By its flags alone: what it signs is compared in rows of their own.
QString roleAndTag(const dns::Dnskey& key) {
    return QStringLiteral("%1 %2")
        .arg(key.has_sep_bit() ? QStringLiteral("KSK") : QStringLiteral("ZSK"))
        .arg(key.key_tag);
}

QString hexText(const Bytes& bytes) {
    return outsideText(to_hex(bytes), longest_line);
}

/// Makes the rows of one kind of thing.
class Rows {
public:
    explicit Rows(const Language& language)
        : language_(language) {}

    QString text(Text source) const { return language_.text(source); }
    const Language& language() const { return language_; }

    /// `lines` makes a cell of a value.
    template<class Key, class Value, class Lines>
    void add(const QString& subject, const trace::Compared<Key, Value>& compared, Lines lines,
             bool isRecord, bool routine = false) {
        const auto cell = [&lines](const std::optional<Value>& value) {
            return value ? bounded(lines(*value)) : QStringList();
        };
        rows_.push_back({subject, cell(compared.before), cell(compared.after),
                         compared.changed() && !routine, isRecord});
    }

    std::vector<ComparisonRow> take() { return std::move(rows_); }

private:
    static QStringList bounded(QStringList lines) {
        if (lines.size() > most_lines) {
            lines = lines.mid(0, most_lines) << QStringLiteral("…");
        }
        return lines;
    }

    const Language& language_;
    std::vector<ComparisonRow> rows_;
};

QString ofHost(const Rows& rows, Text source, const trace::HostAddress& host) {
    const QString shown =
        host.ip.empty() ? shownHost(host.host)
                        : QStringLiteral("%1 [%2]").arg(shownHost(host.host), outsideText(host.ip));
    return rows.text(source).arg(shown);
}

QStringList answerLines(const trace::AnsweredRecords& answer, const Language& language) {
    QStringList lines{statusWithProtocolWord(answer.status, language)};
    for (const std::string& record : answer.records) {
        lines << outsideText(record, longest_line);
    }
    return lines;
}

void addDecisions(Rows& rows, const trace::Comparison& comparison) {
    const Language& language = rows.language();
    const auto mode = [&](const QString& title, auto member) {
        using Word = QString;
        const auto word = [&](const std::optional<trace::Decisions>& decisions) {
            return decisions
                       ? std::optional<Word>(actionWord(((*decisions).*member).action, language))
                       : std::nullopt;
        };
        rows.add(
            title,
            trace::Compared<int, Word>{0, word(comparison.decisions_before),
                                       word(comparison.decisions_after)},
            [](const Word& each) { return QStringList{each}; }, false);
    };
    mode(modeWord(dane::Mode::mandatory, language), &trace::Decisions::mandatory);
    mode(modeWord(dane::Mode::opportunistic, language), &trace::Decisions::opportunistic);
    mode(QStringLiteral("RFC 7672"), &trace::Decisions::rfc7672);
}

void addHosts(Rows& rows, const trace::Comparison& comparison) {
    const Language& language = rows.language();
    // One host says what the domain says.
    if (comparison.hosts.size() < 2) {
        return;
    }
    for (const auto& host : comparison.hosts) {
        //: Row of a comparison; %1 is a mail host with its address.
        constexpr Text verdict{QT_TRANSLATE_NOOP("explain", "Verdict on %1")};
        rows.add(
            ofHost(rows, verdict, host.key), host,
            [&language](const trace::Decisions& decisions) {
                return QStringList{
                    modeWord(dane::Mode::mandatory, language) + QStringLiteral(" · ") +
                        actionWord(decisions.mandatory.action, language),
                    modeWord(dane::Mode::opportunistic, language) + QStringLiteral(" · ") +
                        actionWord(decisions.opportunistic.action, language)};
            },
            false);
    }
}

void addAnswers(
    Rows& rows,
    const std::vector<trace::Compared<dns::Question, trace::AnsweredRecords>>& answers) {
    for (const auto& answer : answers) {
        //: Row of a comparison; %1 is a record type, %2 a name.
        constexpr Text records{QT_TRANSLATE_NOOP("explain", "%1 records of %2")};
        rows.add(
            rows.text(records).arg(QString::fromStdString(to_string(answer.key.type)),
                                   input::shownName(answer.key.owner)),
            answer,
            [&rows](const trace::AnsweredRecords& each) {
                return answerLines(each, rows.language());
            },
            true);
    }
}

void addCertificates(Rows& rows, const trace::Comparison& comparison) {
    for (const auto& certificate : comparison.certificates) {
        //: Row of a comparison; %1 is a mail host with its address.
        constexpr Text chain{QT_TRANSLATE_NOOP("explain", "Certificates of %1")};
        rows.add(
            ofHost(rows, chain, certificate.key), certificate,
            [&rows](const std::vector<tls::CertificateSummary>& summaries) {
                QStringList lines;
                for (const tls::CertificateSummary& each : summaries) {
                    //: A certificate in a comparison; %1 its subject, %2 when it ends.
                    constexpr Text until{QT_TRANSLATE_NOOP("explain", "%1, valid until %2")};
                    lines << rows.text(until).arg(outsideText(each.subject),
                                                  utcTime(each.not_after, rows.language()))
                          << QStringLiteral("SHA-256 ") + outsideText(each.sha256)
                          << QStringLiteral("SPKI ") + outsideText(each.spki_sha256);
                }
                return lines;
            },
            true);
    }
}

void addChain(Rows& rows, const trace::Comparison& comparison) {
    const Language& language = rows.language();
    for (const auto& zone : comparison.zones) {
        //: Row of a comparison; %1 is a zone.
        constexpr Text status{QT_TRANSLATE_NOOP("explain", "Zone %1")};
        rows.add(
            rows.text(status).arg(input::shownName(zone.key)), zone,
            [&language](dns::Status each) {
                return QStringList{statusWithProtocolWord(each, language)};
            },
            false);
    }
    for (const auto& ds : comparison.ds) {
        //: Row of a comparison; %1 is a zone.
        constexpr Text at_parent{QT_TRANSLATE_NOOP("explain", "DS records of %1, at its parent")};
        rows.add(
            rows.text(at_parent).arg(input::shownName(ds.key)), ds,
            [](const std::vector<dns::Ds>& records) {
                QStringList lines;
                for (const dns::Ds& each : records) {
                    lines << QStringLiteral("DS %1 %2 %3 %4")
                                 .arg(each.key_tag)
                                 .arg(each.algorithm)
                                 .arg(each.digest_type)
                                 .arg(hexText(each.digest));
                }
                return lines;
            },
            true);
    }
    for (const auto& keys : comparison.keys) {
        //: Row of a comparison; %1 is a zone.
        constexpr Text of_zone{QT_TRANSLATE_NOOP("explain", "Keys (DNSKEY) of %1")};
        rows.add(
            rows.text(of_zone).arg(input::shownName(keys.key)), keys,
            [&rows](const std::vector<dns::Dnskey>& set) {
                QStringList lines;
                for (const dns::Dnskey& each : set) {
                    //: A DNSSEC key in a comparison; %1 its name, %2 and %3 numbers.
                    constexpr Text key{QT_TRANSLATE_NOOP("explain", "%1, flags %2, algorithm %3")};
                    lines
                        << rows.text(key).arg(roleAndTag(each)).arg(each.flags).arg(each.algorithm);
                }
                return lines;
            },
            true);
    }
    for (const auto& signatures : comparison.signatures) {
        //: Row of a comparison; %1 is a record type, %2 a name.
        constexpr Text over{QT_TRANSLATE_NOOP("explain", "Signatures over the %1 records of %2")};
        rows.add(
            rows.text(over).arg(QString::fromStdString(to_string(signatures.key.covers)),
                                input::shownName(signatures.key.owner)),
            signatures,
            [&rows](const std::vector<dnssec::SignatureCheck>& checks) {
                QStringList lines;
                for (const dnssec::SignatureCheck& each : checks) {
                    //: A signature in a comparison; %1 a key tag, %2 what it is worth, %3 when it
                    //: ends.
                    constexpr Text signature{
                        QT_TRANSLATE_NOOP("explain", "Key %1: %2, valid until %3")};
                    lines << rows.text(signature)
                                 .arg(each.key_tag)
                                 .arg(verdictWord(each.verdict, rows.language()),
                                      utcTime(each.expiration, rows.language()));
                }
                return lines;
            },
            false, is_renewal(signatures));
    }
}

void addConnections(Rows& rows, const trace::Comparison& comparison) {
    for (const auto& connection : comparison.connections) {
        //: Row of a comparison; %1 is a mail host with its address.
        constexpr Text to_host{QT_TRANSLATE_NOOP("explain", "Connection to %1")};
        rows.add(
            ofHost(rows, to_host, connection.key), connection,
            [&rows](const trace::Connection& each) {
                QStringList lines{
                    rows.text(starttls_words[static_cast<std::size_t>(each.starttls)])};
                if (!each.protocol.empty()) {
                    lines << outsideText(each.protocol);
                }
                if (each.failure) {
                    lines << failureWord(*each.failure, rows.language());
                }
                return lines;
            },
            false);
    }
}

void addSettings(Rows& rows, const trace::Comparison& comparison) {
    for (const auto& setting : comparison.settings) {
        const bool empty =
            setting.before.value_or("").empty() && setting.after.value_or("").empty();
        if (empty) {
            continue;
        }
        rows.add(
            rows.text(settings[static_cast<std::size_t>(setting.key)]), setting,
            [&rows](const std::string& value) {
                return QStringList{
                    value.empty()
                        //: Value of a setting: nothing was given, the built-in value holds.
                        ? rows.text({QT_TRANSLATE_NOOP("explain", "built-in")})
                        : outsideText(value)};
            },
            false);
    }
}

} // namespace

std::vector<ComparisonRow> comparisonRows(const trace::Comparison& comparison,
                                          const Language& language) {
    Rows rows(language);
    addDecisions(rows, comparison);
    addHosts(rows, comparison);
    addAnswers(rows, comparison.tlsa);
    addCertificates(rows, comparison);
    addChain(rows, comparison);
    addAnswers(rows, comparison.records);
    addConnections(rows, comparison);
    addSettings(rows, comparison);
    return rows.take();
}

} // namespace danescope::explain
