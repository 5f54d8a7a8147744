#include "core/trace/event.h"

#include <QTest>

using namespace danescope;
using namespace danescope::trace;

namespace {

const dns::Question question{dns::Name::parse("example.org").value(), dns::RecordType::mx};

Trace started() {
    Trace trace;
    apply(trace, CheckStarted{CheckRequest{}, ToolVersions{}, Instant{}});
    return trace;
}

} // namespace

class EventTest : public QObject {
    Q_OBJECT

private slots:
    void keepsAnAnswerWithItsQuestion();
    void leavesOutAnAnswerNobodyAskedFor();
    void keepsOneSessionForEachAddress();
    void changesNothingAfterTheEnd();
};

void EventTest::keepsAnAnswerWithItsQuestion() {
    Trace trace = started();
    apply(trace, QuestionAsked{question, Milliseconds(3)});
    QVERIFY(!trace.find(question)->answer.has_value());
    dns::Answer answer;
    answer.question = question;
    answer.validation = dns::Validation::secure;
    apply(trace, QuestionAnswered{answer});
    QCOMPARE(trace.lookups.size(), std::size_t{1});
    QCOMPARE(trace.find(question)->asked, Milliseconds(3));
    QCOMPARE(trace.find(question)->answer->validation, dns::Validation::secure);
}

void EventTest::leavesOutAnAnswerNobodyAskedFor() {
    Trace trace = started();
    dns::Answer answer;
    answer.question = question;
    apply(trace, QuestionAnswered{answer});
    QVERIFY(trace.lookups.empty());
}

void EventTest::keepsOneSessionForEachAddress() {
    Trace trace = started();
    smtp::Session session{"mx1.example.org", IpAddress::parse("192.0.2.1").value()};
    apply(trace, SessionChanged{session});
    session.connected = true;
    apply(trace, SessionChanged{session});
    QCOMPARE(trace.sessions.size(), std::size_t{1});
    QVERIFY(trace.find_session("mx1.example.org", session.address)->connected);
    session.host = "mx2.example.org";
    apply(trace, SessionChanged{session});
    QCOMPARE(trace.sessions.size(), std::size_t{2});
}

void EventTest::changesNothingAfterTheEnd() {
    Trace trace = started();
    apply(trace, CheckEnded{CheckEnd::cancelled, Milliseconds(5)});
    const Trace ended = trace;
    apply(trace, QuestionAsked{question, Milliseconds(6)});
    apply(trace, CheckEnded{CheckEnd::completed, Milliseconds(7)});
    QCOMPARE(trace, ended);
    apply(trace, CheckStarted{CheckRequest{}, ToolVersions{}, Instant{}});
    QVERIFY(trace.running());
}

QTEST_APPLESS_MAIN(EventTest)
#include "event_test.moc"
