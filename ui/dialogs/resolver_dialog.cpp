#include "ui/dialogs/resolver_dialog.h"

#include "core/support/ip_address.h"
#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace danescope::ui {
namespace {

constexpr std::size_t maxResolvers = 8;
constexpr int shownLines = 4;

} // namespace

std::optional<std::string> parseResolver(const QString& typed) {
    const QString text = typed.trimmed();
    const auto address = IpAddress::parse(text.section(u'@', 0, 0).toStdString());
    bool isNumber = true;
    const int port = text.contains(u'@') ? text.section(u'@', 1).toInt(&isNumber) : 53;
    if (!address || !isNumber || port < 1 || port > 65535) {
        return std::nullopt;
    }
    return address->to_string() + "@" + std::to_string(port);
}

ResolverDialog::ResolverDialog(QWidget* parent)
    : QDialog(parent)
    , builtIn_(new QRadioButton(this))
    , given_(new QRadioButton(this))
    , listLabel_(plainLabel(QString(), textFont(TextSize::body), this))
    , list_(new QPlainTextEdit(this))
    , error_(plainLabel(QString(), textFont(TextSize::body), this))
    , root_(plainLabel(QString(), textFont(TextSize::small), this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("resolverDialog"));
    list_->setObjectName(QStringLiteral("resolverList"));
    given_->setObjectName(QStringLiteral("resolversGiven"));
    list_->setFont(recordFont());
    list_->setTabChangesFocus(true);
    list_->setFixedHeight(list_->fontMetrics().lineSpacing() * shownLines + spacing::large * 2);
    setLook(list_, "kind", "field");
    listLabel_->setBuddy(list_);
    setLook(error_, "kind", "error");
    setLook(root_, "kind", "muted");
    builtIn_->setChecked(true);
    connect(given_, &QRadioButton::toggled, list_, &QWidget::setEnabled);
    list_->setEnabled(false);
    connect(buttons_, &QDialogButtonBox::accepted, this, &ResolverDialog::apply);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addWidget(builtIn_);
    column->addWidget(given_);
    column->addWidget(listLabel_);
    column->addWidget(list_);
    column->addWidget(error_);
    column->addWidget(root_);
    column->addStretch();
    column->addWidget(buttons_);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    retranslate();
}

void ResolverDialog::setResolvers(const std::vector<std::string>& resolvers) {
    QStringList lines;
    for (const std::string& resolver : resolvers) {
        lines.append(QString::fromStdString(resolver));
    }
    list_->setPlainText(lines.join(u'\n'));
    (resolvers.empty() ? builtIn_ : given_)->setChecked(true);
    wrongLine_.clear();
    retranslate();
}

void ResolverDialog::setRoot(const QString& hintsFile, int anchors) {
    hintsFile_ = hintsFile;
    anchors_ = anchors;
    retranslate();
}

void ResolverDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ResolverDialog::retranslate() {
    setWindowTitle(tr("Resolver"));
    builtIn_->setText(tr("&Built-in: ask the name servers of each zone, from the root down"));
    given_->setText(tr("&These resolvers, as the gateway would:"));
    listLabel_->setText(tr("One a line, the most preferred first: an IP address, or address@port. "
                           "Answers are validated here in any case."));
    list_->setAccessibleName(tr("Resolvers, one a line"));
    error_->setText(wrongLine_.isEmpty()
                        ? QString()
                        //: %1 is what was typed.
                        : tr("“%1” is not an IP address or address@port.").arg(wrongLine_));
    error_->setVisible(!wrongLine_.isEmpty());
    root_->setText((hintsFile_.isEmpty() ? tr("Root servers: the built-in list.")
                                         : tr("Root servers: from %1.").arg(hintsFile_)) +
                   QLatin1Char(' ') + tr("Root trust anchors: %n.", nullptr, anchors_));
}

void ResolverDialog::apply() {
    std::vector<std::string> resolvers;
    wrongLine_.clear();
    if (given_->isChecked()) {
        for (const QString& line : list_->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
            const auto resolver = parseResolver(line);
            if (!resolver || resolvers.size() == maxResolvers) {
                wrongLine_ = line.trimmed().left(80);
                break;
            }
            resolvers.push_back(*resolver);
        }
        if (resolvers.empty() && wrongLine_.isEmpty()) {
            wrongLine_ = QStringLiteral(" ");
        }
    }
    retranslate();
    if (wrongLine_.isEmpty()) {
        emit resolversChosen(resolvers);
        close();
    } else {
        list_->setFocus();
    }
}

} // namespace danescope::ui
