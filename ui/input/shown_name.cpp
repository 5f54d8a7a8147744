#include "ui/input/shown_name.h"

#include <QSet>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace danescope::input {

namespace {

constexpr auto ace_options = QUrl::IgnoreIDNWhitelist;

/// Scripts that one language writes together; Latin joins the East Asian ones.
bool writtenTogether(const QSet<QChar::Script>& scripts) {
    static const std::array<QSet<QChar::Script>, 3> east_asian{{
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo},
        {QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul},
    }};
    return scripts.size() <= 1 || std::any_of(east_asian.begin(), east_asian.end(),
                                              [&](const QSet<QChar::Script>& allowed) {
                                                  return allowed.contains(scripts);
                                              });
}

/// Cyrillic letters that look like Latin ones in common typefaces.
bool looksLatin(char32_t letter) {
    static const QSet<char32_t> lookalikes{U'а', U'с', U'ԁ', U'е', U'һ', U'і', U'ј', U'ӏ', U'о',
                                           U'р', U'ԛ', U'ѕ', U'ԝ', U'х', U'у', U'ѵ', U'ь'};
    return lookalikes.contains(letter);
}

bool isSafe(const QString& label) {
    QSet<QChar::Script> scripts;
    bool all_look_latin = true;
    for (const char32_t letter : label.toUcs4()) {
        const bool wordlike = QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
        if (!wordlike && letter != U'-' && letter != U'·' && letter != U'・') {
            return false;
        }
        const QChar::Script script = QChar::script(letter);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited) {
            scripts.insert(script);
            all_look_latin = all_look_latin && looksLatin(letter);
        }
    }
    return !scripts.isEmpty() && !all_look_latin && writtenTogether(scripts);
}

QString shownLabel(const QString& label) {
    if (!label.startsWith(QLatin1String("xn--"))) {
        return label;
    }
    const QString unicode = QUrl::fromAce(label.toLatin1(), ace_options);
    const bool comes_back = QString::fromLatin1(QUrl::toAce(unicode, ace_options)) == label;
    return comes_back && isSafe(unicode) ? unicode : label;
}

} // namespace

QString shownName(const dns::Name& name) {
    QString text = QString::fromStdString(name.to_string());
    if (name.is_root()) {
        return text;
    }
    QStringList labels = text.split(u'.');
    std::transform(labels.begin(), labels.end(), labels.begin(), shownLabel);
    return labels.join(u'.');
}

} // namespace danescope::input
