#include "ui/session/interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace danescope::ui {
namespace {

constexpr std::array<explain::LanguageCode, 3> languages{
    explain::LanguageCode::en, explain::LanguageCode::zh_TW, explain::LanguageCode::fr};

} // namespace

QString ownName(explain::LanguageCode code) {
    switch (code) {
    case explain::LanguageCode::fr:
        return QStringLiteral("Français");
    case explain::LanguageCode::zh_TW:
        return QStringLiteral("繁體中文");
    case explain::LanguageCode::en:
        break;
    }
    return QStringLiteral("English");
}

std::span<const explain::LanguageCode> allLanguages() {
    return languages;
}

InterfaceLanguage::~InterfaceLanguage() {
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
}

void InterfaceLanguage::set(explain::LanguageCode code) {
    const QString id = explain::languageId(code);
    QLocale::setDefault(explain::Language(code).locale());
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
    // English needs no catalogue but for its plurals; Qt's may not be installed: both fall back to
    // the texts of the sources.
    if (qt_.load(QStringLiteral("qtbase_") + id,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qt_);
    }
    if (own_.load(QStringLiteral(":/i18n/danescope_") + id)) {
        QCoreApplication::installTranslator(&own_);
    }
}

} // namespace danescope::ui
