#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <optional>

namespace danescope::explain {

enum class LanguageCode { en, fr, zh_TW };

/// The three languages by the ids that `--lang` and the settings use: "en", "fr", "zh_TW".
QString languageId(LanguageCode code);
std::optional<LanguageCode> languageFromId(const QString& id);

/// The first of a user's languages, most wanted first, that there is; English where there is none.
/// The tags are those of QLocale::uiLanguages.
LanguageCode languageFor(const QStringList& preferred);

/// The language that fits the system's best.
LanguageCode systemLanguage();

/// A source text with its context fixed to "explain"; made by QT_TRANSLATE_NOOP, so that lupdate
/// finds it.
struct Text {
    const char* source;
};

/// One language with its own catalogue, apart from what the window speaks: an English-speaking
/// engineer answers in Chinese. Copies share the catalogue.
class Language {
public:
    explicit Language(LanguageCode code);

    LanguageCode code() const { return code_; }
    const QLocale& locale() const { return locale_; }

    /// The sentence in this language; `count` chooses the plural form and fills %n.
    QString text(Text text, int count = -1) const;

private:
    LanguageCode code_;
    QLocale locale_;
    std::shared_ptr<const QTranslator> catalogue_;
};

} // namespace danescope::explain
