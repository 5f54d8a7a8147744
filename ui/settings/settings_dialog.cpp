#include "ui/settings/settings_dialog.h"

#include "ui/panels/tab_pages.h"
#include "ui/settings/check_page.h"
#include "ui/settings/general_page.h"
#include "ui/settings/records_page.h"
#include "ui/settings/resolver_page.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace danescope::ui {

SettingsDialog::SettingsDialog(RecentDomains& recent, const explain::Language& language,
                               QWidget* parent)
    : QDialog(parent)
    , language_(language)
    , tabs_(new TabPages(this))
    , resolvers_(new ResolverPage(tabs_))
    , checks_(new CheckPage(tabs_))
    , records_(new RecordsPage(tabs_))
    , pages_{new GeneralPage(recent, tabs_), resolvers_, checks_, records_}
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                        QDialogButtonBox::Apply | QDialogButtonBox::RestoreDefaults,
                                    this)) {
    setObjectName(QStringLiteral("settingsDialog"));
    tabs_->setObjectName(QStringLiteral("settingsTabs"));
    for (SettingsPage* page : pages_) {
        tabs_->addTab(page, QString());
    }
    setLook(buttons_->button(QDialogButtonBox::Ok), "kind", "primary");
    connect(buttons_, &QDialogButtonBox::accepted, this, [this] { apply(true); });
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons_->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            [this] { apply(false); });
    connect(buttons_->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { setSettings(Settings()); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addWidget(tabs_, 1);
    column->addWidget(buttons_);
    // Not the dialog's own least width: that would go before what the pages need.
    column->addStrut(fontMetrics().averageCharWidth() * 84);
    retranslate();
}

void SettingsDialog::setSettings(const Settings& settings) {
    for (SettingsPage* page : pages_) {
        page->setSettings(settings);
    }
}

void SettingsDialog::setRoot(const QString& hintsFile, int anchors) {
    resolvers_->setRoot(hintsFile, anchors);
}

void SettingsDialog::setRedact(bool redact) {
    records_->setRedact(redact);
}

void SettingsDialog::showResolvers() {
    tabs_->setCurrentWidget(resolvers_);
}

void SettingsDialog::applied() {
    if (closeThen_) {
        accept();
    }
}

void SettingsDialog::refuseAnchors(const QString& sentence) {
    tabs_->setCurrentWidget(checks_);
    checks_->setAnchorProblem(sentence);
    checks_->focusAnchors();
}

void SettingsDialog::markAnchors(const QString& sentence) {
    checks_->setAnchorProblem(sentence);
}

void SettingsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    tabs_->setAccessibleName(tr("Settings"));
    for (SettingsPage* page : pages_) {
        page->retranslate();
        tabs_->setTabText(tabs_->indexOf(page), page->title());
    }
}

void SettingsDialog::apply(bool closeThen) {
    Settings settings;
    for (SettingsPage* page : pages_) {
        if (QWidget* wrong = page->collect(settings, language_)) {
            tabs_->setCurrentWidget(page);
            wrong->setFocus();
            return;
        }
    }
    closeThen_ = closeThen;
    emit applyWanted(settings);
}

} // namespace danescope::ui
