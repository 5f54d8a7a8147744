#include "ui/explain/lookup_details.h"

#include "core/dns/message.h"
#include "ui/explain/outside_text.h"
#include "ui/explain/resolver_name.h"
#include "ui/explain/status_words.h"
#include "ui/explain/time_words.h"
#include "ui/explain/wire_details.h"
#include "ui/input/shown_name.h"

#include <algorithm>
#include <array>

namespace danescope::explain {

namespace {

/// More records than this tell a person nothing new.
constexpr std::size_t most_lines = 200;

/// In the order of dns::LookupFailure.
constexpr std::array<Text, 3> failures{{
    {QT_TRANSLATE_NOOP("explain", "no answer in time")},
    {QT_TRANSLATE_NOOP("explain", "the resolver reports a failure (SERVFAIL)")},
    {QT_TRANSLATE_NOOP("explain", "cancelled")},
}};

QString rcodeName(int rcode) {
    static constexpr std::array<const char*, 6> names{"NOERROR",  "FORMERR", "SERVFAIL",
                                                      "NXDOMAIN", "NOTIMP",  "REFUSED"};
    return rcode >= 0 && static_cast<std::size_t>(rcode) < names.size()
               ? QString::fromLatin1(names[static_cast<std::size_t>(rcode)])
               : QString::number(rcode);
}

bool isSignature(const dns::Record& record) {
    return record.type == dns::RecordType::rrsig;
}

/// A denial is proven by the authority section; an answer stands for itself.
const std::vector<dns::Record>& tellingRecords(const dns::Message& message) {
    return message.answer.empty() ? message.authority : message.answer;
}

Section recordsSection(const std::vector<dns::Record>& records, const View& view) {
    Section section;
    section.heading = view.text({QT_TRANSLATE_NOOP("explain", "Records")});
    for (std::size_t index = 0; index < std::min(records.size(), most_lines); ++index) {
        section.lines << QString::fromStdString(zone_file_line(records[index]));
    }
    if (const auto left_out = records.size() - static_cast<std::size_t>(section.lines.size());
        left_out > 0) {
        section.paragraphs << view.text({QT_TRANSLATE_N_NOOP("explain", "%n more record(s)")},
                                        static_cast<int>(left_out));
    }
    return section;
}

QString aliasText(const std::vector<dns::Name>& chain) {
    QStringList names;
    for (const dns::Name& each : chain) {
        names << input::shownName(each);
    }
    return names.join(QStringLiteral(" → "));
}

} // namespace

std::vector<Section> answerSections(const dns::Question& question,
                                    const std::vector<dns::Name>& alias_chain, const View& view) {
    const trace::Lookup* lookup = view.trace.find(question);
    if (lookup == nullptr) {
        return {};
    }
    const auto label = [&](Text text) { return view.text(text); };
    Section evidence;
    evidence.heading = label({QT_TRANSLATE_NOOP("explain", "Evidence")});
    auto& facts = evidence.facts;
    facts.emplace_back(
        label({QT_TRANSLATE_NOOP("explain", "Question")}),
        QStringLiteral("%1 %2").arg(QString::fromStdString(to_string(question.type)),
                                    QString::fromStdString(question.owner.to_string())));
    if (alias_chain.size() > 1) {
        //: A CNAME that leads to another name.
        facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Alias")}), aliasText(alias_chain));
    }
    if (!lookup->answer) {
        return {evidence};
    }
    const dns::Answer& answer = *lookup->answer;
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Answered by")}),
                       resolverName(answer.resolver, view.language));
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Time taken")}),
                       duration(answer.elapsed, view.language));
    if (answer.failure) {
        facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Failure")}),
                           label(failures[static_cast<std::size_t>(*answer.failure)]));
        return {evidence};
    }
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Status")}),
                       statusWithProtocolWord(status_of(answer), view.language));
    facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Reply code")}),
                       rcodeName(answer.rcode));
    if (!answer.why_bogus.empty()) {
        facts.emplace_back(label({QT_TRANSLATE_NOOP("explain", "Validator’s words")}),
                           outsideText(answer.why_bogus));
    }
    const auto message = dns::message_of(answer);
    if (!message || tellingRecords(*message).empty()) {
        return {evidence};
    }
    const std::vector<dns::Record>& records = tellingRecords(*message);
    const auto signatures =
        static_cast<int>(std::count_if(records.begin(), records.end(), isSignature));
    facts.emplace_back(
        label({QT_TRANSLATE_NOOP("explain", "Signatures (RRSIG)")}),
        signatures == 0
            ? label({QT_TRANSLATE_NOOP("explain", "none")})
            : view.text({QT_TRANSLATE_N_NOOP("explain", "%n in the reply")}, signatures));
    //: Time to live of the records, %1 seconds.
    constexpr Text ttl{QT_TRANSLATE_NOOP("explain", "%1 seconds")};
    facts.emplace_back(QStringLiteral("TTL"), view.text(ttl).arg(records.front().ttl));
    return {evidence, recordsSection(records, view)};
}

std::vector<Section> lookupSections(const dns::Question& question,
                                    const std::vector<dns::Name>& alias_chain, const View& view) {
    std::vector<Section> sections = answerSections(question, alias_chain, view);
    const std::vector<Section> wire = wireSections(question, view);
    sections.insert(sections.end(), wire.begin(), wire.end());
    return sections;
}

} // namespace danescope::explain
