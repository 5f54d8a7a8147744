#include "ui/panels/query_bar.h"

#include "ui/explain/input_error.h"
#include "ui/panels/chip_label.h"
#include "ui/session/interface_language.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace danescope::ui {
namespace {

constexpr int markSize = 24;
/// Longer text is never a destination; the parser looks at no more.
constexpr int maxTyped = 4096;
/// Of the field.
constexpr int leastCharacters = 24;
/// Bars narrower than this many times the text size have room for no words beside the field.
constexpr int tightTextSizes = 66;
/// From this many on there is room for the words of every command.
constexpr int roomyTextSizes = 110;

/// Whether more typing could mend it: then it is too early to complain.
bool isUnfinished(input::InputError error) {
    return error == input::InputError::empty || error == input::InputError::not_qualified;
}

void setWordless(QToolButton* button, bool wordless) {
    button->setToolButtonStyle(wordless ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // The style sheet looks at the style of the button.
    setLook(button, "narrow", wordless);
}

QToolButton* lesserButton(QWidget* parent, QAction* action) {
    auto* button = new QToolButton(parent);
    button->setFocusPolicy(Qt::StrongFocus);
    // All as high as the field, whatever they show.
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (action != nullptr) {
        button->setDefaultAction(action);
    }
    return button;
}

} // namespace

QueryBar::QueryBar(const CommandActions& actions, QMenu* languages, explain::Language language,
                   QWidget* parent)
    : QWidget(parent)
    , actions_(actions)
    , language_(std::move(language))
    , mark_(new QLabel(this))
    , label_(new QLabel(this))
    , field_(new QLineEdit(this))
    , recent_(new QStringListModel(this))
    , check_(new QPushButton(this))
    , repeat_(lesserButton(this, actions.action(CommandId::repeat)))
    , history_(lesserButton(this, actions.action(CommandId::showHistory)))
    , resolver_(lesserButton(this, nullptr))
    , ticket_(lesserButton(this, actions.action(CommandId::copyTicket)))
    , report_(lesserButton(this, actions.action(CommandId::exportReport)))
    , languageButton_(lesserButton(this, nullptr))
    , errorLabel_(plainLabel(QString(), textFont(TextSize::body), this)) {
    setObjectName(QStringLiteral("queryBar"));
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, "kind", "bar");
    mark_->setPixmap(applicationIcon().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    label_->setBuddy(field_);
    label_->setFont(textFont(TextSize::body, QFont::DemiBold));
    field_->setObjectName(QStringLiteral("domainField"));
    field_->setMaxLength(maxTyped);
    field_->setFont(textFont(TextSize::heading));
    field_->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    auto* completer = new QCompleter(recent_, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field_->setCompleter(completer);
    check_->setObjectName(QStringLiteral("checkButton"));
    check_->setAutoDefault(false);
    check_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    check_->setFont(textFont(TextSize::body, QFont::DemiBold));
    setLook(check_, "kind", "primary");
    resolver_->setObjectName(QStringLiteral("resolverButton"));
    report_->setObjectName(QStringLiteral("exportReport"));
    languageButton_->setObjectName(QStringLiteral("languageButton"));
    languageButton_->setMenu(languages);
    languageButton_->setPopupMode(QToolButton::InstantPopup);
    errorLabel_->setObjectName(QStringLiteral("inputError"));
    setLook(errorLabel_, "kind", "error");
    errorLabel_->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(mark_);
    row->addWidget(label_);
    row->addWidget(field_, 100);
    row->addWidget(check_);
    row->addWidget(repeat_);
    row->addWidget(history_);
    row->addStretch(1);
    row->addWidget(resolver_);
    row->addWidget(ticket_);
    row->addWidget(report_);
    row->addWidget(languageButton_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::small, spacing::large, spacing::small);
    column->setSpacing(spacing::tiny);
    column->addLayout(row);
    column->addWidget(errorLabel_);

    connect(field_, &QLineEdit::returnPressed, this, &QueryBar::submit);
    connect(field_, &QLineEdit::textEdited, this, &QueryBar::judgeWhileTyping);
    connect(check_, &QPushButton::clicked, this, [this] {
        actions_.action(running_ ? CommandId::cancel : CommandId::check)->trigger();
    });
    connect(resolver_, &QToolButton::clicked, actions.action(CommandId::resolver),
            &QAction::trigger);
    setTight(false);
    retranslate();
    refreshIcons();
}

void QueryBar::setLanguage(const explain::Language& language) {
    language_ = language;
    refreshError();
}

void QueryBar::setRunning(bool running) {
    running_ = running;
    retranslate();
}

void QueryBar::setRecent(const QStringList& domains) {
    recent_->setStringList(domains);
}

void QueryBar::setResolverCount(int resolvers) {
    resolvers_ = resolvers;
    retranslate();
}

void QueryBar::setNarrow(bool narrow) {
    for (QToolButton* button : {repeat_, history_, ticket_}) {
        setWordless(button, narrow);
    }
    label_->setVisible(!narrow);
}

void QueryBar::setTight(bool tight) {
    for (QToolButton* button : {resolver_, languageButton_}) {
        setWordless(button, tight);
    }
    mark_->setVisible(!tight);
    field_->setMinimumWidth(fontMetrics().averageCharWidth() *
                            (tight ? leastCharacters / 2 : leastCharacters));
}

void QueryBar::setText(const QString& text) {
    field_->setText(text);
    setError(std::nullopt);
}

void QueryBar::focusField() {
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
}

void QueryBar::submit() {
    const auto parsed = input::parseDomainInput(field_->text());
    if (!parsed) {
        setError(parsed.error());
        focusField();
        return;
    }
    setText(parsed->shown);
    emit checkWanted(*parsed);
}

void QueryBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    QWidget::changeEvent(event);
}

void QueryBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int textSize = textFont(TextSize::body).pixelSize();
    setTight(width() < textSize * tightTextSizes);
    setWordless(report_, width() < textSize * roomyTextSizes);
    alignError();
}

void QueryBar::retranslate() {
    //: Label of the field for the domain, with mnemonic.
    label_->setText(tr("&Domain"));
    field_->setPlaceholderText(tr("Domain, e-mail address or web address"));
    field_->setAccessibleName(tr("Domain to check"));
    check_->setText(running_ ? tr("Cancel") : tr("Check"));
    check_->setToolTip(actions_.action(running_ ? CommandId::cancel : CommandId::check)->toolTip());
    //: Button; how DNS questions are answered.
    resolver_->setText(resolvers_ == 0 ? tr("Resolver: built-in")
                                       : tr("Resolver: %n given", nullptr, resolvers_));
    resolver_->setToolTip(actions_.action(CommandId::resolver)->toolTip());
    //: Button; opens the dialog that makes reports. Short.
    actions_.action(CommandId::exportReport)->setIconText(tr("Export…"));
    languageButton_->setToolTip(tr("Language of the window"));
    languageButton_->setAccessibleName(tr("Language of the window"));
    refreshError();
}

void QueryBar::refreshIcons() {
    const Theme theme = Theme::current();
    resolver_->setIcon(themeIcon(QStringLiteral("resolver"), theme.color(ColorRole::text)));
    languageButton_->setIcon(themeIcon(QStringLiteral("language"), theme.color(ColorRole::text)));
}

void QueryBar::refreshError() {
    errorLabel_->setText(error_
                             ? Theme::current().tone(explain::Tone::failed).glyph +
                                   QLatin1Char(' ') + explain::explainInputError(*error_, language_)
                             : QString());
    errorLabel_->setVisible(error_.has_value());
    alignError();
    field_->setAccessibleDescription(errorLabel_->text());
    setLook(field_, "invalid", error_.has_value());
    languageButton_->setText(ownName(language_.code()));
}

void QueryBar::alignError() {
    if (error_) {
        // The field moves with the words beside it.
        layout()->activate();
        errorLabel_->setContentsMargins(field_->x() - spacing::large, 0, 0, 0);
    }
}

void QueryBar::judgeWhileTyping(const QString& text) {
    const auto parsed = input::parseDomainInput(text);
    if (!parsed && !isUnfinished(parsed.error())) {
        setError(parsed.error());
    } else {
        setError(std::nullopt);
    }
}

void QueryBar::setError(std::optional<input::InputError> error) {
    error_ = error;
    refreshError();
}

} // namespace danescope::ui
