#include "ui/explain/setting_words.h"

#include "ui/explain/input_error.h"
#include "ui/explain/status_words.h"

#include <QMap>

namespace danescope::explain {

namespace {

Text sentenceFor(input::LineProblem problem) {
    switch (problem) {
    case input::LineProblem::not_a_resolver:
        //: %1 is what was typed.
        return {QT_TRANSLATE_NOOP("explain", "“%1” is not an IP address or address@port, such as "
                                             "192.0.2.53 or 2001:db8::53@5353.")};
    case input::LineProblem::not_a_host:
        //: %1 is what was typed; a sentence with the reason follows.
        return {QT_TRANSLATE_NOOP("explain", "“%1” is not the name of a host.")};
    case input::LineProblem::repeated:
        //: %1 is what was typed.
        return {QT_TRANSLATE_NOOP("explain", "“%1” stands here twice.")};
    case input::LineProblem::too_many:
        //: %1 is what was typed.
        return {QT_TRANSLATE_NOOP("explain", "“%1” is one too many: the list is full.")};
    case input::LineProblem::nothing:
        break;
    }
    return {QT_TRANSLATE_NOOP("explain", "Name at least one resolver, or choose the built-in "
                                         "recursion.")};
}

/// What a person calls the setting that a key of the file holds.
QString settingName(const QString& key, const Language& language) {
    static const QMap<QString, Text> names{
        {QStringLiteral("window/language"), {QT_TRANSLATE_NOOP("explain", "language")}},
        {QStringLiteral("window/theme"), {QT_TRANSLATE_NOOP("explain", "theme")}},
        {QStringLiteral("check/resolvers"), {QT_TRANSLATE_NOOP("explain", "resolvers")}},
        {QStringLiteral("check/timeout"), {QT_TRANSLATE_NOOP("explain", "time for a check")}},
        {QStringLiteral("check/stepTimeout"), {QT_TRANSLATE_NOOP("explain", "time for a step")}},
        {QStringLiteral("check/trustAnchors"), {QT_TRANSLATE_NOOP("explain", "trust anchors")}},
        {QStringLiteral("check/controlHosts"), {QT_TRANSLATE_NOOP("explain", "control hosts")}},
        //: A setting: a number of days; what ends within them is warned of.
        {QStringLiteral("check/warnDays"), {QT_TRANSLATE_NOOP("explain", "days of early warning")}},
        //: A setting: for how many days.
        {QStringLiteral("history/days"), {QT_TRANSLATE_NOOP("explain", "keeping checks")}},
        //: A setting: whether reports hide what tells of our network.
        {QStringLiteral("report/redact"),
         {QT_TRANSLATE_NOOP("explain", "hiding our network in reports")}}};
    const auto found = names.find(key);
    return found == names.end() ? key : language.text(*found);
}

} // namespace

QString wrongLine(const input::WrongLine& wrong, const Language& language) {
    QString text = language.text(sentenceFor(wrong.problem));
    text.replace(QLatin1String("%1"), wrong.line);
    if (wrong.why) {
        text = joined({text, explainInputError(*wrong.why, language)}, language);
    }
    return text;
}

QString damagedSettings(const QString& file, const QStringList& keys, const QString& aside,
                        const Language& language) {
    QStringList names;
    for (const QString& key : keys) {
        names.append(settingName(key, language));
    }
    const QString what =
        keys.isEmpty()
            //: %1 is a file.
            ? language
                  .text({QT_TRANSLATE_NOOP("explain",
                                           "The settings file %1 is damaged. What could be read of "
                                           "it holds, everything else has its usual value.")})
                  .arg(file)
            //: %1 is a file, %2 a list of settings.
            : language
                  .text(
                      {QT_TRANSLATE_NOOP("explain", "The settings file %1 holds values that can’t "
                                                    "be used. These have their usual value: %2.")})
                  .arg(file, names.join(QStringLiteral(", ")));
    const QString kept =
        aside.isEmpty()
            ? language.text({QT_TRANSLATE_NOOP("explain", "It could not be kept as it was.")})
            //: %1 is a file.
            : language.text({QT_TRANSLATE_NOOP("explain", "The file as it was is kept as %1.")})
                  .arg(aside);
    return what + QStringLiteral("\n\n") + kept;
}

QString unusableAnchors(const QString& why, const Language& language) {
    return joined({why, language.text({QT_TRANSLATE_NOOP(
                            "explain", "Nothing can be checked until another file is chosen "
                                       "in the settings, or none.")})},
                  language);
}

QString lockedSettings(const QString& file, const Language& language) {
    //: %1 is a file.
    return language
        .text({QT_TRANSLATE_NOOP("explain", "The settings file %1 can’t be read or written. The "
                                            "usual settings hold until the program ends.")})
        .arg(file);
}

} // namespace danescope::explain
