#include "ui/explain/language.h"

#include <array>

namespace danescope::explain {

namespace {

struct Entry {
    LanguageCode code;
    const char* id;
    QLocale::Language language;
    QLocale::Territory territory;
};

constexpr std::array<Entry, 3> entries{{
    {LanguageCode::en, "en", QLocale::English, QLocale::UnitedKingdom},
    {LanguageCode::fr, "fr", QLocale::French, QLocale::France},
    {LanguageCode::zh_TW, "zh_TW", QLocale::Chinese, QLocale::Taiwan},
}};

const Entry& entry(LanguageCode code) {
    return entries[static_cast<std::size_t>(code)];
}

std::shared_ptr<const QTranslator> load(LanguageCode code) {
    auto catalogue = std::make_shared<QTranslator>();
    // A language without its catalogue still speaks: in English, the language of the sources.
    static_cast<void>(catalogue->load(":/i18n/danescope_" + languageId(code)));
    return catalogue;
}

} // namespace

QString languageId(LanguageCode code) {
    return QString::fromLatin1(entry(code).id);
}

std::optional<LanguageCode> languageFromId(const QString& id) {
    for (const Entry& known : entries) {
        if (id == QLatin1String(known.id)) {
            return known.code;
        }
    }
    return std::nullopt;
}

LanguageCode languageFor(const QStringList& preferred) {
    for (const QString& tag : preferred) {
        const QLocale locale(tag);
        switch (locale.language()) {
        case QLocale::English:
            return LanguageCode::en;
        case QLocale::French:
            return LanguageCode::fr;
        case QLocale::Chinese:
            // Readers of simplified Chinese are better served by Chinese than by English.
            return LanguageCode::zh_TW;
        default:
            break;
        }
    }
    return LanguageCode::en;
}

LanguageCode systemLanguage() {
    return languageFor(QLocale::system().uiLanguages());
}

Language::Language(LanguageCode code)
    : code_(code)
    , locale_(entry(code).language, entry(code).territory)
    , catalogue_(load(code)) {}

QString Language::text(Text text, int count) const {
    QString found = catalogue_->translate("explain", text.source, nullptr, count);
    if (found.isEmpty()) {
        found = QString::fromUtf8(text.source);
    }
    if (count >= 0) {
        found.replace(QLatin1String("%n"), locale_.toString(count));
    }
    return found;
}

} // namespace danescope::explain
