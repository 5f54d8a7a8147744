#include "tests/ui/trace_view/sample_outlines.h"

#include <array>

namespace danescope::test {
namespace {

using explain::Chip;
using explain::Lane;
using explain::Outline;
using explain::Selection;
using explain::StepBox;
using explain::Tone;
using explain::ZoneBox;
using Kind = explain::Selection::Kind;

struct Words {
    QString certificate, fail, success, secure, bogus, notRun, row, match;
    QString noneOf, chain, brokenHere, linked, root, rootZone, anchor, rootCause;
};

Words wordsOf(SampleText text) {
    switch (text) {
    case SampleText::fr:
        return {QStringLiteral("Certificat"),
                QStringLiteral("ÉCHEC DANE"),
                QStringLiteral("RÉUSSITE DANE"),
                QStringLiteral("sécurisé"),
                QStringLiteral("invalide (échec de la validation)"),
                QStringLiteral("non exécuté"),
                QStringLiteral("ligne %1"),
                QStringLiteral("correspond"),
                QStringLiteral("0 chemin sur 3 aboutit"),
                QStringLiteral("Chaîne de confiance depuis l’ancre de confiance de la racine"),
                QStringLiteral("rompue ici"),
                QStringLiteral("enregistrement DS ✓"),
                QStringLiteral(". (racine)"),
                QStringLiteral("zone racine"),
                QStringLiteral("ancre de confiance 38696"),
                QStringLiteral("cause première")};
    case SampleText::zhTw:
        return {QStringLiteral("憑證"),
                QStringLiteral("DANE 失敗"),
                QStringLiteral("DANE 成功"),
                QStringLiteral("安全"),
                QStringLiteral("驗證失敗"),
                QStringLiteral("未執行"),
                QStringLiteral("第 %1 列"),
                QStringLiteral("相符"),
                QStringLiteral("3 條路徑中有 0 條通過"),
                QStringLiteral("從根信任錨點開始的信任鏈"),
                QStringLiteral("此處中斷"),
                QStringLiteral("DS 記錄 ✓"),
                QStringLiteral(". (根區域)"),
                QStringLiteral("根區域"),
                QStringLiteral("信任錨點 38696"),
                QStringLiteral("根本原因")};
    case SampleText::en:
        break;
    }
    return {QStringLiteral("Certificate"),
            QStringLiteral("DANE FAIL"),
            QStringLiteral("DANE SUCCESS"),
            QStringLiteral("secure"),
            QStringLiteral("bogus"),
            QStringLiteral("not run"),
            QStringLiteral("row %1"),
            QStringLiteral("matches"),
            QStringLiteral("0 of 3 paths pass"),
            QStringLiteral("Chain of trust from the root anchor"),
            QStringLiteral("broken here"),
            QStringLiteral("DS ✓"),
            QStringLiteral(". (root)"),
            QStringLiteral("root zone"),
            QStringLiteral("trust anchor 38696"),
            QStringLiteral("root cause")};
}

constexpr std::array kinds{Kind::mx, Kind::address, Kind::tlsa, Kind::certificate, Kind::decision};

StepBox step(std::size_t lane, std::size_t column, Tone tone, const QString& title,
             const QString& subtitle) {
    StepBox box;
    box.id = {kinds[column], column == 0 ? 0 : lane, 0};
    box.tone = tone;
    box.title = title;
    box.subtitle = subtitle;
    box.sentence = QStringLiteral("%1: %2 on path %3.").arg(title, subtitle).arg(lane + 1);
    return box;
}

Lane lane(std::size_t index, const QString& host, const QString& address,
          std::vector<StepBox> steps) {
    return {host, address, QStringLiteral("Path %1, %2.").arg(index + 1).arg(host),
            std::move(steps)};
}

ZoneBox zone(std::size_t index, int parent, Tone tone, const QString& name, std::vector<Chip> keys,
             const Chip& link) {
    ZoneBox box;
    box.id = {Kind::zone, 0, index};
    box.parent = parent;
    box.tone = tone;
    box.name = name;
    box.keys = std::move(keys);
    box.link = link;
    box.sentence = QStringLiteral("The zone %1.").arg(name);
    return box;
}

using Column = explain::ZoneNode::Column;

void addPart(ZoneBox& box, Column column, Kind kind, std::size_t item, Tone tone,
             const QString& title, const QString& subtitle) {
    explain::ZoneNode node;
    node.column = column;
    node.box.id = {kind, 0, box.id.zone, item};
    node.box.tone = tone;
    node.box.title = title;
    node.box.subtitle = subtitle;
    node.box.sentence = QStringLiteral("%1 in %2.").arg(title, box.name);
    box.nodes.push_back(node);
}

/// DS, KSK and ZSK, and the RRsets of these names, the first of them with an expired signature.
void addParts(ZoneBox& box, const QStringList& sets) {
    const bool isBroken = !box.fault.text.isEmpty();
    const QString tag = QString::number(20000 + box.id.zone);
    addPart(box, Column::ds, Kind::ds, 0, Tone::ok, QStringLiteral("DS ") + tag,
            QStringLiteral("SHA-256"));
    addPart(box, Column::entryKey, Kind::key, 0, Tone::ok, QStringLiteral("KSK ") + tag,
            QStringLiteral("RSASHA256 · 2048"));
    addPart(box, Column::zoneKey, Kind::key, 1, Tone::ok, QStringLiteral("ZSK 11842"),
            QStringLiteral("RSASHA256 · 1024"));
    box.links = {{0, 1, Tone::ok, {}}, {1, 2, Tone::ok, {}}};
    for (qsizetype set = 0; set < sets.size(); ++set) {
        const bool isFaulty = isBroken && set == 0;
        const Tone tone = isFaulty ? Tone::failed : Tone::ok;
        addPart(box, Column::records, Kind::rrset, static_cast<std::size_t>(set), tone, sets[set],
                QStringLiteral("until 9 Dec"));
        box.links.push_back(
            {2, box.nodes.size() - 1, tone, isFaulty ? QStringLiteral("expired") : QString()});
    }
}

QString timed(const QString& word) {
    return QStringLiteral("%1 · 9 ms").arg(word);
}

Lane brokenLane(std::size_t index, const QString& host, const QString& address,
                const Words& words) {
    const QString family =
        address.contains(QLatin1Char(':')) ? QStringLiteral("AAAA") : QStringLiteral("A");
    return lane(index, host, address,
                {step(index, 0, Tone::ok, QStringLiteral("MX"), timed(words.secure)),
                 step(index, 1, Tone::ok, family, timed(words.secure)),
                 step(index, 2, Tone::failed, QStringLiteral("TLSA"), timed(words.bogus)),
                 step(index, 3, Tone::notRun, words.certificate, words.notRun),
                 step(index, 4, Tone::failed, words.fail, words.row.arg(5))});
}

Lane passingLane(std::size_t index, const QString& host, const QString& address,
                 const Words& words) {
    return lane(index, host, address,
                {step(index, 0, Tone::ok, QStringLiteral("MX"), timed(words.secure)),
                 step(index, 1, Tone::ok, QStringLiteral("A"), timed(words.secure)),
                 step(index, 2, Tone::ok, QStringLiteral("TLSA"), timed(words.secure)),
                 step(index, 3, Tone::ok, words.certificate, words.match),
                 step(index, 4, Tone::ok, words.success, words.row.arg(1))});
}

ZoneBox rootZone(const Words& words) {
    ZoneBox root = zone(
        0, -1, Tone::ok, words.root,
        {{QStringLiteral("KSK 38696"), Tone::ok}, {QStringLiteral("ZSK 46441"), Tone::ok}}, {});
    root.anchor = words.anchor;
    return root;
}

} // namespace

Outline brokenOutline(SampleText text) {
    const Words words = wordsOf(text);
    Outline outline;
    outline.lanesSummary = words.noneOf;
    outline.chainTitle = words.chain;
    outline.lanes = {
        brokenLane(0, QStringLiteral("10 mx1.example.org"), QStringLiteral("192.0.2.10"), words),
        brokenLane(1, QStringLiteral("10 mx1.example.org"), QStringLiteral("2001:db8::10"), words),
        brokenLane(2, QStringLiteral("20 mail-backup.outbound-protection.example.net"),
                   QStringLiteral("198.51.100.7"), words)};
    outline.lanes[0].steps[2].rootCause = true;
    outline.chain = {
        rootZone(words),
        zone(1, 0, Tone::ok, QStringLiteral("org"),
             {{QStringLiteral("KSK 26974"), Tone::ok}, {QStringLiteral("ZSK 5273"), Tone::ok}},
             {words.linked, Tone::ok}),
        zone(2, 1, Tone::failed, QStringLiteral("example.org"),
             {{QStringLiteral("KSK 40237"), Tone::ok}, {QStringLiteral("ZSK 11842"), Tone::failed}},
             {words.linked, Tone::ok}),
        zone(3, 0, Tone::ok, QStringLiteral("net"), {{QStringLiteral("KSK 35886"), Tone::ok}},
             {words.linked, Tone::ok}),
        zone(4, 3, Tone::neutral, QStringLiteral("example.net"), {},
             {QStringLiteral("no DS"), Tone::neutral})};
    outline.chain[2].fault = {words.brokenHere, Tone::failed};
    outline.chain[2].rootCause = true;
    outline.rootCause = outline.chain[2].id;
    outline.rootCauseWord = words.rootCause;
    outline.initialSelection = {Kind::tlsa, 0, 0};
    return outline;
}

Outline brokenOutlineFromWithin() {
    Outline outline = brokenOutline();
    for (ZoneBox& zone : outline.chain)
        if (!zone.keys.empty())
            addParts(zone, {QStringLiteral("TLSA _25._tcp.mx1"), QStringLiteral("MX"),
                            QStringLiteral("A mx1")});
    outline.chain[2].moreRecords = QStringLiteral("and 7 more");
    return outline;
}

Outline runningOutline() {
    const Words words = wordsOf(SampleText::en);
    Outline outline;
    outline.lanesSummary = QStringLiteral("2 paths, checking");
    outline.chainTitle = words.chain;
    for (std::size_t index = 0; index < 2; ++index)
        outline.lanes.push_back(
            lane(index, QStringLiteral("10 mx%1.example.org").arg(index + 1),
                 QStringLiteral("address being looked up"),
                 {step(index, 0, Tone::ok, QStringLiteral("MX"), timed(words.secure)),
                  step(index, 1, Tone::running, QStringLiteral("A"), QStringLiteral("looking up")),
                  step(index, 2, Tone::notRun, QStringLiteral("TLSA"), words.notRun),
                  step(index, 3, Tone::notRun, words.certificate, words.notRun),
                  step(index, 4, Tone::notRun, QStringLiteral("Decision"), words.notRun)}));
    outline.chain = {rootZone(words), zone(1, 0, Tone::running, QStringLiteral("org"), {},
                                           {words.linked, Tone::ok})};
    outline.initialSelection = {Kind::mx, 0, 0};
    return outline;
}

Outline passingOutline() {
    const Words words = wordsOf(SampleText::en);
    Outline outline;
    outline.lanesSummary = QStringLiteral("The only path passes");
    outline.chainTitle = words.chain;
    outline.lanes = {
        passingLane(0, QStringLiteral("10 mx.ietf.example"), QStringLiteral("192.0.2.1"), words)};
    outline.chain = {rootZone(words),
                     zone(1, 0, Tone::ok, QStringLiteral("example"),
                          {{QStringLiteral("KSK 26974"), Tone::ok}}, {words.linked, Tone::ok})};
    outline.initialSelection = {Kind::decision, 0, 0};
    return outline;
}

Outline largeOutline(std::size_t lanes, std::size_t zones) {
    const Words words = wordsOf(SampleText::en);
    Outline outline;
    outline.lanesSummary = QStringLiteral("%1 paths").arg(lanes);
    outline.chainTitle = words.chain;
    for (std::size_t index = 0; index < lanes; ++index) {
        const QString host =
            QStringLiteral("%1 mx%2.example.org").arg(10 * (index / 2 + 1)).arg(index / 2);
        const QString address = index % 2 == 0 ? QStringLiteral("192.0.2.%1").arg(index)
                                               : QStringLiteral("2001:db8::%1").arg(index);
        outline.lanes.push_back(index % 3 == 2 ? brokenLane(index, host, address, words)
                                               : passingLane(index, host, address, words));
    }
    for (std::size_t index = 0; index < zones; ++index) {
        if (index == 0) {
            outline.chain.push_back(rootZone(words));
            continue;
        }
        // Branches of three zones: a top-level domain, a domain, a subdomain.
        const int parent = index % 3 == 1 ? 0 : static_cast<int>(index) - 1;
        outline.chain.push_back(zone(index, parent, Tone::ok,
                                     QStringLiteral("z%1.example").arg(index),
                                     {{QStringLiteral("KSK %1").arg(20000 + index), Tone::ok},
                                      {QStringLiteral("ZSK %1").arg(30000 + index), Tone::ok}},
                                     {words.linked, Tone::ok}));
    }
    outline.initialSelection = {Kind::decision, 0, 0};
    return outline;
}

Outline everyZoneOpen() {
    Outline outline = largeOutline(3, 12);
    for (std::size_t index = 0; index < outline.chain.size(); ++index) {
        ZoneBox& zone = outline.chain[index];
        zone.fault = {QStringLiteral("broken here"), Tone::failed};
        // The key set's signature is one of each zone's.
        QStringList sets{QStringLiteral("TLSA _25._tcp.mx1"), QStringLiteral("MX")};
        if (index < 4)
            sets << QStringLiteral("AAAA mx1");
        addParts(zone, sets);
    }
    return outline;
}

Outline hostileOutline() {
    Outline outline = brokenOutlineFromWithin();
    const QString arabic =
        QStringLiteral("\u0645\u062b\u0627\u0644.\u0625\u062e\u062a\u0628\u0627\u0631");
    outline.lanes[0].host = QString(5000, QLatin1Char('W'));
    outline.lanes[0].steps[1].title = QString(5000, QLatin1Char('M'));
    outline.lanes[0].steps[2].subtitle = QString(5000, QChar(0x9a57));
    outline.lanes[1].host = QStringLiteral("10 ") + arabic;
    outline.lanes[1].steps[0].subtitle =
        QStringLiteral("\u202e") + arabic + QStringLiteral("\u202c");
    outline.lanes[2].host = QStringLiteral("<b>bold</b><img src=x>\r\nnext\tline");
    outline.lanes[2].address = QString();
    outline.lanes[2].steps[3].sentence = QStringLiteral("<b>bold</b> & more");
    outline.chain[1].name = QString(5000, QLatin1Char('z'));
    outline.chain[1].link.text = QString(5000, QLatin1Char('D'));
    outline.chain[2].keys.assign(200, {QString(400, QLatin1Char('K')), Tone::failed});
    outline.chain[2].nodes[1].box.title = QString(5000, QLatin1Char('k'));
    outline.chain[2].nodes[3].box.subtitle = QString(5000, QChar(0x9a57));
    outline.chain[2].nodes[4].box.title = arabic;
    outline.chain[2].links[2].word = QString(5000, QLatin1Char('L'));
    outline.chain[2].links.push_back({5, 1, Tone::failed, QStringLiteral("backwards")});
    outline.chain[2].links.push_back({0, 999, Tone::failed, QStringLiteral("nowhere")});
    outline.chain[2].moreRecords = QString(5000, QLatin1Char('m'));
    outline.chain[3].parent = 4;
    outline.chain[4].parent = 3;
    ZoneBox lost = outline.chain[1];
    lost.id.zone = 5;
    lost.name = arabic;
    lost.parent = 77;
    outline.chain.push_back(lost);
    return outline;
}

} // namespace danescope::test
