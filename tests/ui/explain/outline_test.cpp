#include "tests/ui/explain/examples.h"
#include "ui/explain/outline.h"

#include <QtTest>

using namespace danescope;
using explain::Language;
using explain::LanguageCode;
using explain::Outline;
using explain::Tone;

namespace {

const LanguageCode languages[] = {LanguageCode::en, LanguageCode::fr, LanguageCode::zh_TW};

/// Everything that is shown, with empty texts for what may be empty left out.
QStringList textsOf(const Outline& outline) {
    QStringList texts{outline.banner.sentence, outline.chainTitle, outline.statusLine};
    for (const auto* card : {&outline.mandatory, &outline.opportunistic, &outline.rfc7672}) {
        texts << card->title << card->action.text << card->sentence;
        for (const auto& cell : card->cells) {
            texts << cell.text;
        }
    }
    for (const auto& lane : outline.lanes) {
        texts << lane.host << lane.address << lane.sentence;
        for (const auto& step : lane.steps) {
            texts << step.title << step.subtitle << step.sentence;
        }
    }
    for (const auto& zone : outline.chain) {
        texts << zone.name << zone.sentence;
        for (const auto& key : zone.keys) {
            texts << key.text;
        }
        for (const auto& node : zone.nodes) {
            texts << node.box.title << node.box.subtitle << node.box.sentence;
        }
    }
    return texts;
}

/// Whole sentences: those that must differ from the English ones.
QStringList sentencesOf(const Outline& outline) {
    QStringList sentences{outline.banner.sentence, outline.banner.advice,
                          outline.mandatory.sentence, outline.opportunistic.sentence,
                          outline.rfc7672.sentence};
    for (const auto& lane : outline.lanes) {
        for (const auto& step : lane.steps) {
            sentences << step.sentence;
        }
    }
    for (const auto& zone : outline.chain) {
        sentences << zone.sentence;
        for (const auto& node : zone.nodes) {
            sentences << node.box.sentence;
        }
    }
    sentences.removeAll(QString());
    return sentences;
}

std::vector<Tone> tonesOf(const Outline& outline) {
    std::vector<Tone> tones{outline.banner.tone, outline.mandatory.action.tone,
                            outline.opportunistic.action.tone, outline.rfc7672.action.tone};
    for (const auto& lane : outline.lanes) {
        for (const auto& step : lane.steps) {
            tones.push_back(step.tone);
        }
    }
    for (const auto& zone : outline.chain) {
        tones.push_back(zone.tone);
    }
    return tones;
}

bool isUnsafe(char32_t character) {
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Other_Surrogate;
}

Outline english(const test::Example& example) {
    return explain::outline(example.snapshot, Language(LanguageCode::en));
}

} // namespace

class OutlineTest : public QObject {
    Q_OBJECT

private slots:
    void everyExample_data() {
        QTest::addColumn<int>("index");
        const auto examples = test::allExamples();
        for (std::size_t index = 0; index < examples.size(); ++index) {
            QTest::newRow(examples[index].name.c_str()) << static_cast<int>(index);
        }
    }

    void everyExample() {
        QFETCH(int, index);
        const test::Example example = test::allExamples()[static_cast<std::size_t>(index)];
        const QStringList in_english = sentencesOf(english(example));
        for (const LanguageCode code : languages) {
            const Outline outline = explain::outline(example.snapshot, Language(code));
            for (const QString& text : textsOf(outline)) {
                QVERIFY2(!text.isEmpty(), qPrintable(languageId(code)));
                const auto code_points = text.toUcs4();
                QVERIFY2(std::none_of(code_points.begin(), code_points.end(), isUnsafe),
                         qPrintable(text));
                QVERIFY2(!text.contains("%n") && !text.contains("(s)"), qPrintable(text));
            }
            QVERIFY(!outline.lanes.empty());
            for (const auto& lane : outline.lanes) {
                QCOMPARE(lane.steps.size(), std::size_t{5});
            }
            if (code != LanguageCode::en) {
                const QStringList translated = sentencesOf(outline);
                QCOMPARE(translated.size(), in_english.size());
                for (const QString& sentence : translated) {
                    QVERIFY2(!in_english.contains(sentence), qPrintable(sentence));
                }
            }
        }
    }

    void neutralDomainsAreNeverBroken() {
        for (const test::Example& example : test::neutralExamples()) {
            const Outline outline = english(example);
            QCOMPARE(outline.banner.tone, Tone::neutral);
            for (const Tone tone : tonesOf(outline)) {
                QVERIFY2(tone != Tone::failed && tone != Tone::warning, example.name.c_str());
            }
            for (const auto& step : outline.lanes[0].steps) {
                QVERIFY(!step.rootCause);
            }
        }
    }

    void whatCouldNotBeToldIsNeverOk() {
        for (const test::Example& example :
             {test::portBlocked(), test::noDns(), test::noTrustAnchor(), test::badResolver(),
              test::rootNotValidated(), test::timedOut()}) {
            const Outline outline = english(example);
            QCOMPARE(outline.banner.tone, Tone::warning);
            QVERIFY(!outline.banner.advice.isEmpty());
            for (const auto* card :
                 {&outline.mandatory, &outline.opportunistic, &outline.rfc7672}) {
                QVERIFY2(card->action.tone != Tone::ok && card->action.tone != Tone::failed,
                         example.name.c_str());
            }
        }
        QCOMPARE(english(test::tlsaLookupFails()).lanes[0].steps[2].tone, Tone::warning);
        QCOMPARE(english(test::portBlocked()).lanes[0].steps[3].tone, Tone::warning);
    }

    void stepsThatDidNotRunAreNotRed() {
        const Outline expired = english(test::expiredSignature());
        QCOMPARE(expired.lanes[0].steps[3].tone, Tone::notRun);
        QVERIFY(expired.lanes[0].steps[3].sentence.contains("TLSA"));
        const Outline none = english(test::noTrustAnchor());
        for (const auto& step : none.lanes[0].steps) {
            QCOMPARE(step.tone, Tone::notRun);
        }
    }

    void runningStepsSaySo() {
        const Outline started = english(test::justStarted());
        QCOMPARE(started.banner.tone, Tone::running);
        QCOMPARE(started.lanes[0].steps[0].tone, Tone::running);
        QCOMPARE(started.lanes[0].steps[0].subtitle, QString("asking…"));
        QCOMPARE(started.lanes[0].steps[1].subtitle, QString("waits for MX"));
        const Outline half_way = english(test::halfWay());
        QCOMPARE(half_way.lanes[0].steps[2].tone, Tone::running);
        QCOMPARE(half_way.lanes[0].steps[3].subtitle, QString("waits for TLSA"));
        QCOMPARE(half_way.mandatory.action.tone, Tone::running);
    }

    void theSentenceIsAboutTheMailFirst() {
        QCOMPARE(english(test::passing()).banner.sentence,
                 QString("Mail to example.org is delivered: every server proves its identity with "
                         "DANE."));
        QCOMPARE(english(test::expiredSignature()).banner.sentence,
                 QString("Mail to example.org stays in the queue. The signature on the TLSA "
                         "records of mx1.example.org has expired."));
        QVERIFY(english(test::secondServerFails())
                    .banner.sentence.contains("DANE fails on 1 of 2 paths to its servers"));
        QVERIFY(english(test::nullMx()).banner.sentence.contains("returned to its sender"));
        const QString both = english(test::unsignedDomain()).banner.sentence;
        QVERIFY(both.contains("Opportunistic") && both.contains("Mandatory"));
    }

    void passingIsQuiet() {
        const Outline outline = english(test::passing());
        QVERIFY(outline.banner.advice.isEmpty());
        for (const Tone tone : tonesOf(outline)) {
            QCOMPARE(tone, Tone::ok);
        }
        QCOMPARE(outline.lanesSummary, QString("2 of 2 paths pass"));
    }

    void theOnlyPathIsNotCounted() {
        const auto summary = [](std::size_t path, bool decided) {
            test::Example example = test::secondServerFails();
            trace::Evaluation evaluation = *example.snapshot.evaluation;
            evaluation.paths = {evaluation.paths.at(path)};
            if (!decided) {
                evaluation.paths.front().decisions.reset();
            }
            example.snapshot.evaluation =
                std::make_shared<const trace::Evaluation>(std::move(evaluation));
            return english(example).lanesSummary;
        };
        QCOMPARE(summary(0, true), QString("The only path passes"));
        QCOMPARE(summary(1, true), QString("The only path fails"));
        QCOMPARE(summary(0, false), QString("1 path, nothing decided"));
    }

    void everyWarningOfAPassingCheckIsSaid() {
        const Outline outline = english(test::passingWithWarnings());
        QCOMPARE(outline.banner.tone, Tone::ok);
        QCOMPARE(outline.banner.advice,
                 QString("Mandatory mode is safe for this domain today. mx1.example.org has a "
                         "single TLSA record and none for the next certificate. The signature on "
                         "the TLSA records of mx1.example.org ends soon, on 26 November 2026, "
                         "16:40 UTC."));
    }

    void aStepThatHasAllItNeedsWaitsForNothing() {
        test::Example example = test::halfWay();
        trace::Evaluation evaluation = *example.snapshot.evaluation;
        evaluation.paths[0].tlsa.progress = trace::Progress::done;
        example.snapshot.evaluation =
            std::make_shared<const trace::Evaluation>(std::move(evaluation));
        const Outline outline = english(example);
        const auto& step = outline.lanes[0].steps[3];
        QCOMPARE(step.tone, Tone::notRun);
        QCOMPARE(step.subtitle, QString("not begun yet"));
    }

    void whatIsSafeAtASupposedTimeIsNotSaidOfToday() {
        test::Example example = test::passingWithWarnings();
        trace::Trace supposed = *example.snapshot.trace;
        supposed.request.at = supposed.started;
        example.snapshot.trace = std::make_shared<const trace::Trace>(std::move(supposed));
        QVERIFY(english(example).banner.advice.startsWith(
            "Mandatory mode would be safe for this domain at the supposed time."));
    }

    void aServerThatFailsIsNamedWithItsPlaceInTheDeliveryOrder() {
        const Outline outline = english(test::secondServerFails());
        QCOMPARE(outline.banner.advice,
                 QString("mx2.example.org at 2001:db8::25 fails, and it is later in the delivery "
                         "order: only mail that no server before it takes meets it."));
        QVERIFY(outline.initialSelection ==
                (explain::Selection{explain::Selection::Kind::certificate, 1}));
    }

    void theDeliveryOrderIsThatOfThePreferences() {
        const test::Example example = test::secondServerFails();
        const auto adviceWith = [&](std::uint16_t first, std::uint16_t second) {
            trace::Evaluation evaluation = *example.snapshot.evaluation;
            evaluation.paths[0].preference = first;
            evaluation.paths[1].preference = second;
            std::swap(evaluation.paths[0].decisions, evaluation.paths[1].decisions);
            return explain::outline({example.snapshot.trace,
                                     std::make_shared<const trace::Evaluation>(evaluation)},
                                    Language(LanguageCode::en))
                .banner.advice;
        };
        QVERIFY(adviceWith(10, 20).endsWith("first in the delivery order: all mail meets it."));
        QVERIFY(adviceWith(10, 10).contains("is among the first in the delivery order"));
    }

    void theGatewaysCommandIsExplainedWhereMailArrives() {
        QVERIFY(english(test::unsignedDomain()).banner.advice.contains("“DANE FAILED” does not"));
    }

    void theRootCauseIsMarkedAndSelected() {
        const Outline outline = english(test::expiredSignature());
        const auto& tlsa = outline.lanes[0].steps[2];
        QVERIFY(tlsa.rootCause);
        QVERIFY(outline.initialSelection == tlsa.id);
        QVERIFY(outline.chain[2].rootCause);
        QVERIFY(!outline.chain[1].rootCause);
        QCOMPARE(outline.chain[2].fault.text, QString("TLSA signature: expired"));
        QVERIFY(english(test::bogusMx()).lanes[0].steps[0].rootCause);
    }

    void theRootCauseIsMarkedAtTheInnermostPlace() {
        using Kind = explain::Selection::Kind;
        const Outline expired = english(test::expiredSignature());
        QCOMPARE(expired.rootCause, (explain::Selection{Kind::rrset, 0, 2, 0}));
        QCOMPARE(expired.rootCauseWord, QString("root cause"));
        QCOMPARE(english(test::certificateMismatch()).rootCause,
                 (explain::Selection{Kind::certificate, 0, 0}));
        QCOMPARE(english(test::passing()).rootCause, explain::Selection{});
    }

    void trustPassesThroughAZone() {
        const explain::ZoneBox zone = english(test::expiredSignature()).chain[2];
        using Column = explain::ZoneNode::Column;
        QCOMPARE(zone.nodes.size(), std::size_t{4});
        const Column columns[] = {Column::ds, Column::entryKey, Column::zoneKey, Column::records};
        const QString titles[] = {"DS 40237", "CSK 40237", "ZSK 11842", "TLSA _25._tcp.mx1"};
        const Tone tones[] = {Tone::ok, Tone::ok, Tone::ok, Tone::failed};
        for (std::size_t node = 0; node < zone.nodes.size(); ++node) {
            QCOMPARE(zone.nodes[node].column, columns[node]);
            QCOMPARE(zone.nodes[node].box.title, titles[node]);
            QCOMPARE(zone.nodes[node].box.tone, tones[node]);
        }
        const std::vector<explain::ZoneLink> links{
            {0, 1, Tone::ok, {}}, {1, 2, Tone::ok, {}}, {1, 3, Tone::failed, QString("expired")}};
        QCOMPARE(zone.links, links);
    }

    void whereTrustHasNoWayOnALinkSaysSo() {
        test::Example example = test::bogusMx();
        auto evaluation = *example.snapshot.evaluation;
        auto& zone = evaluation.chain[2];
        zone.broken = dnssec::ChainBreak{
            dnssec::BreakKind::no_ds_matches, {zone.name, dns::RecordType::ds}, {}};
        zone.entry_keys.clear();
        zone.ds[0].key_tag = 4711;
        example.snapshot.evaluation = std::make_shared<const trace::Evaluation>(evaluation);
        const explain::ZoneBox box = english(example).chain[2];
        QCOMPARE(box.link.text, QString("DS does not fit"));
        const std::vector<explain::ZoneLink> links{{1, 2, Tone::notRun, {}},
                                                   {0, 1, Tone::failed, QString("no DS fits")}};
        QCOMPARE(box.links, links);
        QVERIFY(box.nodes[2].box.isConsequence);
        QCOMPARE(english(example).rootCause,
                 (explain::Selection{explain::Selection::Kind::ds, 0, 2, 0}));
    }

    void theChainKnowsItsParentsAndItsAnchor() {
        const Outline outline = english(test::passing());
        QCOMPARE(outline.chain[0].parent, -1);
        QCOMPARE(outline.chain[1].parent, 0);
        QCOMPARE(outline.chain[2].parent, 1);
        QCOMPARE(outline.chain[0].anchor, QString("trust anchor 38696"));
        QCOMPARE(outline.chain[0].keys[0].text, QString("KSK 38696"));
        QVERIFY(outline.chain[0].link.text.isEmpty());
        QCOMPARE(english(test::unsignedDomain()).chain[2].link.text, QString("no DS"));
    }
};

QTEST_GUILESS_MAIN(OutlineTest)
#include "outline_test.moc"
