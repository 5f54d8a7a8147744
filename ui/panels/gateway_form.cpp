#include "ui/panels/gateway_form.h"

#include "ui/explain/policy_words.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/flow_layout.h"
#include "ui/panels/resolver_list.h"
#include "ui/panels/tab_to_chosen.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace danescope::ui {
namespace {

template<class Enum>
void choose(QButtonGroup* group, Enum value) {
    group->button(static_cast<int>(value))->setChecked(true);
}

template<class Enum>
Enum chosen(const QButtonGroup* group) {
    return static_cast<Enum>(group->checkedId());
}

} // namespace

GatewayForm::GatewayForm(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    mailFlow_ = addChoice("mailFlow", 2);
    route_ = addChoice("smtpRoute", 3);
    tls_ = addMenu("tlsSupport", tlsLabel_, static_cast<int>(enum_ids<dane::TlsSupport>.size()));
    dane_ = addChoice("daneSupport", 3);
    daneNote_ = plainLabel(QString(), textFont(TextSize::small), this);
    setLook(daneNote_, "kind", "muted");
    column->addWidget(daneNote_);
    resolversLabel_ = addLabel();
    resolvers_ = new ResolverList(this);
    column->addWidget(resolvers_);
    secondary_ = addMenu("secondaryDns", secondaryLabel_,
                         static_cast<int>(enum_ids<dane::SecondaryDns>.size()));
    for (const QComboBox* menu : {tls_, secondary_}) {
        connect(menu, &QComboBox::currentIndexChanged, this, &GatewayForm::noteChange);
    }
    connect(resolvers_, &ResolverList::changed, this, &GatewayForm::noteChange);
    setSettings({});
    retranslate();
}

void GatewayForm::setLanguage(const explain::Language& language) {
    resolvers_->setLanguage(language);
}

void GatewayForm::setSettings(const dane::GatewaySettings& settings) {
    const QSignalBlocker quiet(this);
    choose(mailFlow_.group, settings.mail_flow);
    choose(route_.group, settings.route);
    tls_->setCurrentIndex(static_cast<int>(settings.tls));
    choose(dane_.group, settings.dane);
    resolvers_->setResolvers(settings.resolvers);
    secondary_->setCurrentIndex(static_cast<int>(settings.secondary));
    noteChange();
}

dane::GatewaySettings GatewayForm::settings() const {
    dane::GatewaySettings settings;
    settings.mail_flow = chosen<dane::MailFlow>(mailFlow_.group);
    settings.route = chosen<dane::SmtpRoute>(route_.group);
    settings.tls = static_cast<dane::TlsSupport>(tls_->currentIndex());
    settings.dane = chosen<dane::DaneSupport>(dane_.group);
    settings.resolvers = resolvers_->resolvers();
    settings.secondary = static_cast<dane::SecondaryDns>(secondary_->currentIndex());
    return settings;
}

void GatewayForm::focusFirst() {
    mailFlow_.group->checkedButton()->setFocus(Qt::ShortcutFocusReason);
}

void GatewayForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QLabel* GatewayForm::addLabel() {
    auto* label = plainLabel(QString(), textFont(TextSize::small, QFont::DemiBold), this);
    setLook(label, "kind", "muted");
    label->setContentsMargins(0, spacing::small, 0, 0);
    layout()->addWidget(label);
    return label;
}

GatewayForm::Choice GatewayForm::addChoice(const char* name, int answers) {
    const Choice choice{addLabel(), new QButtonGroup(this)};
    auto* row = new QWidget(this);
    auto* flow = new FlowLayout(spacing::medium, row);
    for (int answer = 0; answer < answers; ++answer) {
        auto* button = new QRadioButton(row);
        button->setObjectName(QString::fromLatin1(name) + QString::number(answer));
        choice.group->addButton(button, answer);
        flow->addWidget(button);
    }
    tabToChosen(*choice.group);
    connect(choice.group, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked) {
            noteChange();
        }
    });
    layout()->addWidget(row);
    return choice;
}

QComboBox* GatewayForm::addMenu(const char* name, QLabel*& label, int entries) {
    label = addLabel();
    auto* menu = new QComboBox(this);
    menu->setObjectName(QString::fromLatin1(name));
    for (int entry = 0; entry < entries; ++entry) {
        menu->addItem(QString());
    }
    label->setBuddy(menu);
    layout()->addWidget(menu);
    return menu;
}

void GatewayForm::noteChange() {
    const bool hasTls = tls_->currentIndex() != static_cast<int>(dane::TlsSupport::none);
    for (QAbstractButton* button : dane_.group->buttons()) {
        button->setEnabled(hasTls);
    }
    daneNote_->setVisible(!hasTls);
    emit changed();
}

void GatewayForm::retranslate() {
    const auto name = [](const Choice& choice, const QString& question,
                         const QStringList& answers) {
        choice.label->setText(question);
        for (int i = 0; i < answers.size(); ++i) {
            choice.group->button(i)->setText(answers[i]);
            QString plain = answers[i];
            choice.group->button(i)->setAccessibleName(question + QStringLiteral(": ") +
                                                       plain.remove(u'&'));
        }
    };
    //: A setting of the gateway; RELAY and ACCEPT are its own words.
    name(mailFlow_, tr("Mail flow"), {QStringLiteral("RELAY"), QStringLiteral("ACCEPT")});
    name(route_, tr("SMTP route for this domain"),
         //: There is no SMTP route.
         {tr("None"), QStringLiteral("USEDNS"),
          //: An SMTP route to a host of the gateway's own choice; with a mnemonic of its own.
          tr("To &a host")});
    tlsLabel_->setText(QStringLiteral("TLS Support"));
    tls_->setAccessibleName(QStringLiteral("TLS Support"));
    for (int i = 0; i < tls_->count(); ++i) {
        tls_->setItemText(i, explain::tlsSupportWord(static_cast<dane::TlsSupport>(i)));
    }
    QStringList daneWords;
    for (int i = 0; i < 3; ++i) {
        daneWords << explain::daneSupportWord(static_cast<dane::DaneSupport>(i));
    }
    name(dane_, QStringLiteral("DANE Support"), daneWords);
    daneNote_->setText(tr("Can be chosen only where TLS Support is not None."));
    resolversLabel_->setText(tr("DNS resolvers, with their priority (the lower number is asked "
                                "first)"));
    secondaryLabel_->setText(tr("Secondary DNS server"));
    secondary_->setAccessibleName(secondaryLabel_->text());
    //: There is no secondary DNS server.
    const QStringList secondaries{tr("None or not known"), tr("With DNSSEC"), tr("Without DNSSEC")};
    for (int i = 0; i < secondaries.size(); ++i) {
        secondary_->setItemText(i, secondaries[i]);
    }
}

} // namespace danescope::ui
