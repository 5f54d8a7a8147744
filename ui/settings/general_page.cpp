#include "ui/settings/general_page.h"

#include "ui/panels/chip_label.h"
#include "ui/session/interface_language.h"
#include "ui/theme/style_sheet.h"

#include <QHBoxLayout>

namespace danescope::ui {
namespace {

constexpr std::array themes{ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark,
                            ThemeChoice::highContrast};

QString themeName(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::light:
        return GeneralPage::tr("Light");
    case ThemeChoice::dark:
        return GeneralPage::tr("Dark");
    case ThemeChoice::highContrast:
        return GeneralPage::tr("High contrast");
    case ThemeChoice::system:
        break;
    }
    //: Choice of a theme: that of the operating system.
    return GeneralPage::tr("As the system");
}

} // namespace

GeneralPage::GeneralPage(RecentDomains& recent, QWidget* parent)
    : SettingsPage(parent)
    , recent_(recent)
    , languageLabel_(new QLabel(this))
    , language_(new QComboBox(this))
    , themeLabel_(new QLabel(this))
    , theme_(new QComboBox(this))
    , recentLabel_(plainLabel(QString(), textFont(TextSize::body), this))
    , forget_(new QPushButton(this))
    , bringBack_(new QPushButton(this)) {
    language_->setObjectName(QStringLiteral("settingsLanguage"));
    theme_->setObjectName(QStringLiteral("settingsTheme"));
    forget_->setObjectName(QStringLiteral("forgetDomains"));
    bringBack_->setObjectName(QStringLiteral("bringDomainsBack"));
    languageLabel_->setBuddy(language_);
    themeLabel_->setBuddy(theme_);
    language_->addItem(QString());
    for (const explain::LanguageCode code : allLanguages()) {
        language_->addItem(ownName(code), explain::languageId(code));
    }
    for (const ThemeChoice choice : themes) {
        theme_->addItem(QString(), static_cast<int>(choice));
    }
    for (QPushButton* button : {forget_, bringBack_}) {
        button->setAutoDefault(false);
    }
    connect(forget_, &QPushButton::clicked, &recent_, &RecentDomains::forget);
    connect(bringBack_, &QPushButton::clicked, &recent_, &RecentDomains::bringBack);
    connect(&recent_, &RecentDomains::changed, this, &GeneralPage::refreshRecent);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(forget_);
    buttons->addWidget(bringBack_);
    buttons->addStretch();
    QGridLayout* grid = makeGrid();
    grid->addWidget(languageLabel_, 0, 0);
    grid->addWidget(language_, 0, 1);
    grid->addWidget(themeLabel_, 1, 0);
    grid->addWidget(theme_, 1, 1);
    grid->setRowMinimumHeight(2, spacing::small);
    grid->addWidget(recentLabel_, 3, 0, 1, 2);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(5, 1);
    retranslate();
}

QString GeneralPage::title() const {
    //: Tab of the settings: language and looks.
    return tr("General");
}

void GeneralPage::setSettings(const Settings& settings) {
    language_->setCurrentIndex(
        settings.language ? language_->findData(explain::languageId(*settings.language)) : 0);
    theme_->setCurrentIndex(theme_->findData(static_cast<int>(settings.theme)));
}

QWidget* GeneralPage::collect(Settings& settings, const explain::Language& /*language*/) {
    settings.language = explain::languageFromId(language_->currentData().toString());
    settings.theme = static_cast<ThemeChoice>(theme_->currentData().toInt());
    return nullptr;
}

void GeneralPage::retranslate() {
    languageLabel_->setText(tr("&Language of the window"));
    themeLabel_->setText(tr("&Theme"));
    //: Choice of a language: that of the operating system.
    language_->setItemText(0, tr("As the system"));
    for (int index = 0; index < theme_->count(); ++index) {
        theme_->setItemText(index,
                            themeName(static_cast<ThemeChoice>(theme_->itemData(index).toInt())));
    }
    forget_->setText(tr("&Forget the typed domains"));
    //: Button: undoes "Forget the typed domains".
    bringBack_->setText(tr("&Undo: bring them back"));
    refreshRecent();
}

void GeneralPage::refreshRecent() {
    const int typed = static_cast<int>(recent_.domains().size());
    recentLabel_->setText(
        typed == 0
            ? tr("The field for the domain will suggest the domains typed before.")
            : tr("The field for the domain suggests %n domain(s) typed before.", nullptr, typed));
    forget_->setEnabled(!recent_.domains().isEmpty());
    bringBack_->setEnabled(recent_.canBringBack());
}

} // namespace danescope::ui
