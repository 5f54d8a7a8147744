#pragma once

#include "ui/explain/language.h"

#include <QString>
#include <QTranslator>

#include <array>
#include <span>

namespace danescope::ui {

/// A language's name in itself.
QString ownName(explain::LanguageCode code);

/// All languages, in menu order.
std::span<const explain::LanguageCode> allLanguages();

/// Makes the widgets, and Qt's own texts, speak a language; every widget hears of a change by
/// QEvent::LanguageChange.
class InterfaceLanguage {
public:
    InterfaceLanguage() = default;
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage&) = delete;
    InterfaceLanguage& operator=(const InterfaceLanguage&) = delete;

    void set(explain::LanguageCode code);

private:
    QTranslator qt_;
    QTranslator own_;
};

} // namespace danescope::ui
