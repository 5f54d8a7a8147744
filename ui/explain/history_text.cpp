#include "ui/explain/history_text.h"

#include "ui/explain/status_words.h"
#include "ui/explain/time_words.h"

namespace danescope::explain {

namespace {

Text sentenceFor(HistoryProblem problem) {
    switch (problem) {
    case HistoryProblem::no_driver:
        return {QT_TRANSLATE_NOOP(
            "explain", "No history is kept: Qt’s driver for SQLite is not installed (on Debian, "
                       "the package libqt6sql6-sqlite).")};
    case HistoryProblem::cannot_open:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP("explain",
                                  "No history is kept: the file %1 can’t be opened for writing.")};
    case HistoryProblem::newer_version:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP(
            "explain", "No history is kept: the file %1 was written by a newer version of "
                       "Danescope. It was left as it is.")};
    case HistoryProblem::cannot_read:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP("explain", "The history can’t be read: %1.")};
    case HistoryProblem::cannot_write:
        //: %1 is a file.
        return {QT_TRANSLATE_NOOP("explain", "The change could not be stored in the history: %1. "
                                             "Is the disk full?")};
    case HistoryProblem::no_such_entry:
        break;
    }
    return {QT_TRANSLATE_NOOP("explain", "This check is no longer in the history, or what was "
                                         "stored of it is damaged.")};
}

} // namespace

QString historyProblem(HistoryProblem problem, const QString& fileName, const Language& language) {
    return language.text(sentenceFor(problem)).replace(QLatin1String("%1"), fileName);
}

QString historySetAside(const QString& fileName, const Language& language) {
    //: %1 is a file.
    constexpr Text sentence{
        QT_TRANSLATE_NOOP("explain", "The history was damaged. Nothing of it was removed: it is "
                                     "kept as %1, and a new history was begun.")};
    return language.text(sentence).arg(fileName);
}

QString checkFromHistory(Instant started, const Language& language) {
    //: Over an earlier check; %1 is when it was made.
    constexpr Text sentence{QT_TRANSLATE_NOOP("explain", "Check of %1, from the history.")};
    return language.text(sentence).arg(localTime(started, language));
}

QString checkFromFile(Instant started, const QString& fileName, const Language& language) {
    //: Over a saved check; %1 is when it was made, %2 a file.
    constexpr Text sentence{QT_TRANSLATE_NOOP("explain", "Check of %1, from the file %2.")};
    return language.text(sentence).arg(localTime(started, language), fileName);
}

QString hiddenNetwork(const Language& language) {
    return language.text(
        //: Of a saved check: resolvers, addresses and names in it are hidden.
        {QT_TRANSLATE_NOOP("explain", "It is redacted: what tells of the network it was made in is "
                                      "hidden.")});
}

QString checkedBefore(const EarlierCheck& earlier, bool same, const Language& language) {
    //: %1 is when the domain was checked before.
    constexpr Text alike{
        QT_TRANSLATE_NOOP("explain", "The check before, of %1, had the same result.")};
    //: %1 is when the domain was checked before, %2 and %3 what the two modes did.
    constexpr Text other{QT_TRANSLATE_NOOP(
        "explain", "The check before, of %1, had another result: Mandatory %2, Opportunistic %3.")};
    const QString when = localTime(earlier.started, language);
    return same ? language.text(alike).arg(when)
                : language.text(other).arg(when, historyVerdict(earlier.mandatory, language),
                                           historyVerdict(earlier.opportunistic, language));
}

QString noEarlierCheck(const QString& domain, const Language& language) {
    //: %1 is a domain.
    constexpr Text sentence{
        QT_TRANSLATE_NOOP("explain", "The history has no earlier check of %1.")};
    return language.text(sentence).arg(domain);
}

QString checksRemoved(int count, const Language& language) {
    return language.text({QT_TRANSLATE_N_NOOP("explain", "%n check(s) deleted.")}, count);
}

QString historyVerdict(std::optional<dane::Action> action, const Language& language) {
    //: A check that ended without a verdict.
    constexpr Text open{QT_TRANSLATE_NOOP("explain", "could not tell")};
    return action ? actionWord(*action, language) : language.text(open);
}

} // namespace danescope::explain
