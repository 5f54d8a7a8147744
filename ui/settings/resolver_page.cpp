#include "ui/settings/resolver_page.h"

#include "ui/explain/setting_words.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/tab_to_chosen.h"
#include "ui/theme/style_sheet.h"

#include <QVBoxLayout>

namespace danescope::ui {

ResolverPage::ResolverPage(QWidget* parent)
    : SettingsPage(parent)
    , builtIn_(new QRadioButton(this))
    , given_(new QRadioButton(this))
    , listLabel_(plainLabel(QString(), textFont(TextSize::body), this))
    , list_(new LineList(this))
    , root_(plainLabel(QString(), textFont(TextSize::small), this)) {
    given_->setObjectName(QStringLiteral("resolversGiven"));
    list_->field()->setObjectName(QStringLiteral("resolverList"));
    listLabel_->setBuddy(list_->field());
    setLook(root_, "kind", "muted");
    auto* ways = new QButtonGroup(this);
    ways->addButton(builtIn_);
    ways->addButton(given_);
    tabToChosen(*ways);
    builtIn_->setChecked(true);
    list_->setEnabled(false);
    connect(given_, &QRadioButton::toggled, list_, &QWidget::setEnabled);
    connect(builtIn_, &QRadioButton::toggled, this, [this] { list_->setProblem(QString()); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(builtIn_);
    column->addWidget(given_);
    column->addWidget(listLabel_);
    column->addWidget(list_, 1);
    column->addWidget(root_);
    retranslate();
}

void ResolverPage::setRoot(const QString& hintsFile, int anchors) {
    hintsFile_ = hintsFile;
    anchors_ = anchors;
    retranslate();
}

QString ResolverPage::title() const {
    //: Tab of the settings.
    return tr("Resolvers");
}

void ResolverPage::setSettings(const Settings& settings) {
    list_->setLines(resolverLines(settings.resolvers));
    list_->setProblem(QString());
    (settings.resolvers.empty() ? builtIn_ : given_)->setChecked(true);
}

QWidget* ResolverPage::collect(Settings& settings, const explain::Language& language) {
    if (builtIn_->isChecked()) {
        settings.resolvers.clear();
        return nullptr;
    }
    auto resolvers = input::parseResolvers(list_->lines());
    if (!resolvers) {
        list_->setProblem(explain::wrongLine(resolvers.error(), language));
        return list_;
    }
    settings.resolvers = std::move(*resolvers);
    return nullptr;
}

void ResolverPage::retranslate() {
    builtIn_->setText(tr("&Built-in: ask the name servers of each zone, from the root down"));
    given_->setText(tr("T&hese resolvers, as the gateway would:"));
    listLabel_->setText(tr("One a line, the most preferred first: an IP address, or address@port. "
                           "Answers are validated here in any case."));
    list_->setName(tr("Resolvers, one a line"));
    //: Two sentences.
    root_->setText(tr("%1 %2").arg(hintsFile_.isEmpty()
                                       ? tr("Root servers: the built-in list.")
                                       : tr("Root servers: from %1.").arg(hintsFile_),
                                   tr("Root trust anchors: %n.", nullptr, anchors_)));
}

} // namespace danescope::ui
