#pragma once

#include "core/trace/evaluation.h"
#include "ui/explain/language.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

namespace danescope::explain {

/// How a thing stands; the theme gives each tone its colours, line and glyph, never colour alone.
enum class Tone { ok, failed, warning, neutral, notRun, running };

/// What can be selected: a step of a path, a zone of the chain, or what a zone is made of: a DS, a
/// key, a signed RRset. The MX step belongs to all paths and is the same selection in each lane.
struct Selection {
    enum class Kind { none, mx, address, tlsa, certificate, decision, zone, ds, key, rrset };
    Kind kind = Kind::none;
    /// Index into Evaluation::paths; 0 for `mx` and all of the chain.
    std::size_t path = 0;
    /// Index into Evaluation::chain; 0 for the steps of a path.
    std::size_t zone = 0;
    /// Which DS, key or RRset of the zone: an index into dsGroups, Zone::dnskey or signedSets; else
    /// 0.
    std::size_t item = 0;
    auto operator<=>(const Selection&) const = default;

    bool isOfChain() const { return kind >= Kind::zone; }
};

/// A short text with a tone: "MX", "row 5". The tone's glyph is not part of the text: the theme
/// draws it.
struct Chip {
    QString text;
    Tone tone = Tone::neutral;
    bool operator==(const Chip&) const = default;
};

/// One box of a lane. Plain text, nothing in it is markup.
struct StepBox {
    Selection id;
    Tone tone = Tone::notRun;
    /// "MX", "A", "AAAA", "TLSA", "Certificate", "DANE FAIL".
    QString title;
    /// "secure · 9 ms", "not run", "row 5".
    QString subtitle;
    /// One whole sentence, for the tooltip and for screen readers.
    QString sentence;
    /// The one fault that explains the rest; never where nothing is broken.
    bool rootCause = false;
    /// Not to be trusted only because something above it is broken.
    bool isConsequence = false;
    bool operator==(const StepBox&) const = default;
};

struct Lane {
    /// "10 mx1.example.org"; internationalised names in Unicode where that is safe.
    QString host;
    /// "192.0.2.10", or why there is none.
    QString address;
    QString sentence;
    /// MX, address, TLSA, certificate, decision: always five. Before any path is known there is one
    /// lane of the domain itself; it can be selected like the first path.
    std::vector<StepBox> steps;
    bool operator==(const Lane&) const = default;
};

/// What a zone is made of, one thing each, in the order in which trust passes through it.
struct ZoneNode {
    enum class Column { ds, entryKey, zoneKey, records };
    Column column = Column::ds;
    /// "KSK 38696" over "RSASHA256 · 2048", "TLSA _25._tcp.mx1" over "until 9 Dec".
    StepBox box;
    bool operator==(const ZoneNode&) const = default;
};

/// Trust that passes from one thing in a zone to another, or fails to.
struct ZoneLink {
    /// Indexes into ZoneBox::nodes.
    std::size_t from = 0;
    std::size_t to = 0;
    Tone tone = Tone::neutral;
    /// "expired"; empty where nothing is wrong.
    QString word;
    bool operator==(const ZoneLink&) const = default;
};

struct ZoneBox {
    Selection id;
    Tone tone = Tone::notRun;
    /// ". (root)", "org", "example.org".
    QString name;
    /// "KSK 38696" and the like, those that the parent or the anchor vouches for first.
    std::vector<Chip> keys;
    /// "trust anchor 38696" where one matched: double border and ⚓; else empty.
    QString anchor;
    /// The link from its parent: "DS", "no DS"; empty for the root.
    Chip link;
    /// What is broken here in a few words, "TLSA signature: expired"; empty where nothing is.
    Chip fault;
    QString sentence;
    bool rootCause = false;
    /// Not to be trusted only because a zone above it is broken.
    bool isConsequence = false;
    std::vector<ZoneNode> nodes;
    std::vector<ZoneLink> links;
    /// "and 7 more", where not all RRsets are among `nodes`; else empty.
    QString moreRecords;
    /// Index of the parent zone in Outline::chain; -1 for the root.
    int parent = -1;
    bool operator==(const ZoneBox&) const = default;
};

/// What one policy does with the mail.
struct ModeCard {
    /// "Mandatory", "Opportunistic", "RFC 7672".
    QString title;
    /// "DANE FAIL".
    Chip action;
    /// The cells of the row: MX, address, TLSA, certificate.
    std::vector<Chip> cells;
    /// "Row 5 of 15 · stays in the queue, then bounces", or that no row says so.
    QString basis;
    /// The whole card as one sentence, for screen readers.
    QString sentence;
    bool operator==(const ModeCard&) const = default;
};

/// What happens to the mail, and who has to act.
struct Banner {
    Tone tone = Tone::running;
    QString sentence;
    QString advice;
    bool operator==(const Banner&) const = default;
};

/// Everything the window shows of a check, in words, before any pixel: the same for the picture,
/// the tree, and screen readers.
struct Outline {
    Banner banner;
    ModeCard mandatory;
    ModeCard opportunistic;
    ModeCard rfc7672;
    std::vector<Lane> lanes;
    /// "2 of 3 paths pass".
    QString lanesSummary;
    std::vector<ZoneBox> chain;
    /// "Chain of trust from the root anchor".
    QString chainTitle;
    /// Where the root cause is marked: the innermost thing it shows at. `none` where nothing is
    /// broken.
    Selection rootCause;
    /// "root cause".
    QString rootCauseWord;
    /// "3 paths · 7 zones · 412 ms".
    QString statusLine;
    /// The step of the root cause or else of the first failure, or the decision of the first path:
    /// what is selected at first.
    Selection initialSelection;
    bool operator==(const Outline&) const = default;
};

Outline outline(const trace::Snapshot& snapshot, const Language& language);

} // namespace danescope::explain
