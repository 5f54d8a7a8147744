#include "ui/panels/welcome_panel.h"

#include "ui/panels/chip_label.h"
#include "ui/panels/flow_layout.h"
#include "ui/panels/scrolled_page.h"
#include "ui/panels/text_block.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace danescope::ui {
namespace {

constexpr int markSize = 48;
/// In average characters: a line that is easy to read.
constexpr int measure = 110;

/// Mail domains known to publish DANE, and one that does not.
constexpr std::array<const char*, 3> exampleDomains{"ietf.org", "posteo.de", "gmail.com"};

} // namespace

WelcomePanel::WelcomePanel(QWidget* parent)
    : QWidget(parent)
    , mark_(new QLabel(this))
    , title_(new TextBlock(TextBlock::Kind::plain, this))
    , lead_(new TextBlock(TextBlock::Kind::muted, this)) {
    setObjectName(QStringLiteral("welcome"));
    title_->setTextFont(textFont(TextSize::title, QFont::DemiBold));
    mark_->setPixmap(applicationIcon().pixmap(QSize(markSize, markSize), devicePixelRatioF()));

    auto* text = new QVBoxLayout;
    text->setSpacing(spacing::small);
    text->addWidget(title_);
    text->addWidget(lead_);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::large);
    head->addWidget(mark_, 0, Qt::AlignTop);
    head->addLayout(text, 1);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::large);
    column->addStretch(2);
    column->addLayout(head);
    column->addWidget(pictureOfSteps());
    column->addWidget(points());
    column->addWidget(examples());
    column->addWidget(practice());
    column->addStretch(3);
    auto* measured = new QWidget(page);
    measured->setLayout(column);
    measured->setMaximumWidth(fontMetrics().averageCharWidth() * measure);
    auto* centred = new QHBoxLayout(page);
    centred->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    centred->addStretch();
    centred->addWidget(measured, 100);
    centred->addStretch();

    QScrollArea* scroll = scrolledPage(page, this);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    retranslate();
}

QWidget* WelcomePanel::pictureOfSteps() {
    auto* card = new QFrame;
    setLook(card, "kind", "card");
    auto* flow = new FlowLayout(spacing::small, card);
    flow->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    for (int step = 0; step < 5; ++step) {
        if (step > 0) {
            auto* arrow = plainLabel(QStringLiteral("→"), textFont(TextSize::body), card);
            setLook(arrow, "kind", "muted");
            flow->addWidget(arrow);
        }
        steps_.push_back(new ChipLabel({QString(), explain::Tone::ok}, card));
        steps_.back()->setFont(textFont(TextSize::body));
        flow->addWidget(steps_.back());
    }
    return card;
}

QWidget* WelcomePanel::points() {
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::tiny);
    for (int i = 0; i < 3; ++i) {
        Point point{plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), row),
                    new TextBlock(TextBlock::Kind::muted, row)};
        grid->addWidget(point.title, 0, i, Qt::AlignTop);
        grid->addWidget(point.text, 1, i, Qt::AlignTop);
        grid->setColumnStretch(i, 1);
        points_.push_back(point);
    }
    return row;
}

QWidget* WelcomePanel::examples() {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(spacing::small, row);
    tryOne_ = plainLabel(QString(), textFont(TextSize::body), row);
    tryOne_->setWordWrap(false);
    setLook(tryOne_, "kind", "muted");
    flow->addWidget(tryOne_);
    for (const char* domain : exampleDomains) {
        auto* button = new QPushButton(QString::fromLatin1(domain), row);
        connect(button, &QPushButton::clicked, this,
                [this, button] { emit exampleChosen(button->text()); });
        flow->addWidget(button);
        examples_.push_back(button);
    }
    tryOne_->setAlignment(Qt::AlignVCenter);
    tryOne_->setMinimumHeight(examples_.front()->sizeHint().height());
    return row;
}

QWidget* WelcomePanel::practice() {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(spacing::small, row);
    learn_ = plainLabel(QString(), textFont(TextSize::body), row);
    learn_->setWordWrap(false);
    learn_->setAlignment(Qt::AlignVCenter);
    setLook(learn_, "kind", "muted");
    practice_ = new QPushButton(row);
    practice_->setObjectName(QStringLiteral("practiceButton"));
    connect(practice_, &QPushButton::clicked, this, &WelcomePanel::practiceWanted);
    flow->addWidget(learn_);
    flow->addWidget(practice_);
    learn_->setMinimumHeight(practice_->sizeHint().height());
    return row;
}

void WelcomePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WelcomePanel::retranslate() {
    title_->setText(tr("Will DANE let your mail through?"));
    lead_->setText(tr("Type the domain you send to, an e-mail address or a web address above, and "
                      "press Enter. Danescope asks what your mail gateway would ask, one link "
                      "after the other:"));
    const std::array<QString, 5> steps{
        tr("MX"),
        //: A step of the check: the address records (A, AAAA) of a mail host.
        tr("Address"), tr("TLSA"), tr("Certificate"),
        //: A step of the check: what the gateway does with the mail.
        tr("Decision")};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps_[i]->setChip({steps[i], explain::Tone::ok});
    }
    points_[0].title->setText(tr("What happens to the mail"));
    points_[0].text->setText(tr("One plain sentence, and the row of the decision table, for "
                                "Mandatory mode, Opportunistic mode and RFC 7672."));
    points_[1].title->setText(tr("Where it broke, and why"));
    points_[1].text->setText(tr("Every mail host and address on a lane of its own, and the chain "
                                "of trust up to the root of DNSSEC."));
    points_[2].title->setText(tr("Who has to mend it"));
    points_[2].text->setText(tr("Select a step to see what it means, who acts, and the records "
                                "that prove it, ready for your ticket."));
    tryOne_->setText(tr("Or try one of these:"));
    learn_->setText(tr("Or learn from saved checks, without a network:"));
    practice_->setText(tr("Practice cases"));
    for (QPushButton* button : examples_) {
        button->setAccessibleName(tr("Check %1").arg(button->text()));
    }
}

} // namespace danescope::ui
