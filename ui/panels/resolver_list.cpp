#include "ui/panels/resolver_list.h"

#include "ui/explain/setting_words.h"
#include "ui/input/typed_lines.h"
#include "ui/panels/chip_label.h"
#include "ui/session/gateway_memory.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace danescope::ui {

ResolverList::ResolverList(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout)
    , add_(new QPushButton(this)) {
    add_->setObjectName(QStringLiteral("addResolver"));
    setLook(add_, "kind", "small");
    connect(add_, &QPushButton::clicked, this, [this] {
        const int last = lines_.empty() ? -1 : lines_.back().priority->value();
        addLine({{}, std::min(last + 1, dane::max_resolver_priority), true});
        lines_.back().address->setFocus();
        noteChange();
    });
    column_->setSpacing(spacing::tiny);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(spacing::tiny);
    all->addLayout(column_);
    all->addWidget(add_, 0, Qt::AlignLeft);
    retranslate();
}

void ResolverList::setLanguage(const explain::Language& language) {
    language_ = language;
    showErrors();
}

void ResolverList::setResolvers(const std::vector<dane::GatewayResolver>& resolvers) {
    isAdopting_ = true;
    while (!lines_.empty()) {
        delete lines_.back().box;
        lines_.pop_back();
    }
    for (const dane::GatewayResolver& resolver : resolvers) {
        addLine(resolver);
    }
    isAdopting_ = false;
    noteChange();
}

std::vector<dane::GatewayResolver> ResolverList::resolvers() const {
    std::vector<dane::GatewayResolver> resolvers;
    for (const Line& line : lines_) {
        if (const auto address = input::parseResolver(line.address->text())) {
            resolvers.push_back({*address, line.priority->value(), line.dnssec->isChecked()});
        }
    }
    return resolvers;
}

void ResolverList::setDnssec(const std::string& address, bool hasDnssec) {
    for (const Line& line : lines_) {
        if (input::parseResolver(line.address->text()) == address) {
            line.dnssec->setChecked(hasDnssec);
        }
    }
}

void ResolverList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ResolverList::addLine(const dane::GatewayResolver& resolver) {
    auto* box = new QWidget(this);
    Line line{box,
              new QLineEdit(QString::fromStdString(resolver.address), box),
              new QSpinBox(box),
              new QCheckBox(box),
              new QToolButton(box),
              plainLabel(QString(), textFont(TextSize::small), box)};
    line.address->setObjectName(QStringLiteral("resolverAddress"));
    line.priority->setObjectName(QStringLiteral("resolverPriority"));
    line.dnssec->setObjectName(QStringLiteral("resolverDnssec"));
    line.priority->setRange(0, dane::max_resolver_priority);
    line.priority->setValue(resolver.priority);
    line.dnssec->setChecked(resolver.has_dnssec);
    line.remove->setText(QStringLiteral("✕"));
    line.remove->setFocusPolicy(Qt::StrongFocus);
    setLook(line.remove, "kind", "small");
    setLook(line.error, "kind", "error");

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::tiny);
    row->addWidget(line.address, 1);
    row->addWidget(line.priority);
    row->addWidget(line.dnssec);
    row->addWidget(line.remove);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(line.error);
    column_->addWidget(box);

    connect(line.address, &QLineEdit::textChanged, this, &ResolverList::noteChange);
    connect(line.priority, &QSpinBox::valueChanged, this, &ResolverList::noteChange);
    connect(line.dnssec, &QCheckBox::toggled, this, &ResolverList::noteChange);
    connect(line.remove, &QToolButton::clicked, this, [this, box] { removeLine(box); });
    // Between the line above and the button in the order of the Tab key.
    QWidget* before = add_;
    for (QWidget* stop : std::initializer_list<QWidget*>{line.address, line.priority, line.dnssec,
                                                         line.remove, add_}) {
        setTabOrder(before, stop);
        before = stop;
    }
    lines_.push_back(line);
    retranslate();
}

void ResolverList::removeLine(const QWidget* box) {
    const auto found = std::ranges::find(lines_, box, &Line::box);
    found->box->hide();
    found->box->deleteLater();
    lines_.erase(found);
    add_->setFocus();
    noteChange();
}

void ResolverList::noteChange() {
    if (isAdopting_) {
        return;
    }
    showErrors();
    add_->setEnabled(lines_.size() < maxGatewayResolvers);
    emit changed();
}

void ResolverList::showErrors() {
    for (const Line& line : lines_) {
        const QString typed = line.address->text().trimmed();
        const auto read = input::parseResolvers({typed});
        const bool wrong = !typed.isEmpty() && !read;
        setLook(line.address, "invalid", wrong);
        line.error->setText(wrong ? explain::wrongLine(read.error(), language_) : QString());
        line.error->setVisible(wrong);
        line.address->setAccessibleDescription(line.error->text());
    }
}

void ResolverList::retranslate() {
    add_->setText(tr("Add a resolver"));
    for (const Line& line : lines_) {
        line.address->setPlaceholderText(QStringLiteral("192.0.2.53"));
        line.address->setAccessibleName(tr("Address of the resolver"));
        line.priority->setAccessibleName(tr("Priority; the lower number is asked first"));
        line.priority->setToolTip(tr("Priority: the lower number is asked first"));
        line.dnssec->setText(QStringLiteral("DNSSEC"));
        line.dnssec->setToolTip(tr("This resolver hands on DNSSEC signatures"));
        line.remove->setAccessibleName(tr("Remove this resolver"));
        line.remove->setToolTip(tr("Remove this resolver"));
    }
    showErrors();
}

} // namespace danescope::ui
