#include "ui/dialogs/decision_table_view.h"

#include "core/dane/rfc_decision.h"
#include "ui/explain/outline.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/flow_layout.h"
#include "ui/theme/style_sheet.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace danescope::ui {
namespace {

enum Column { mark, number, mx, address, tlsa, certificate, action, rfc, columnCount };

constexpr int stepCount = 5;

explain::Chip chip(dns::Status status) {
    switch (status) {
    case dns::Status::secure:
        //: DNSSEC status of an answer.
        return {QCoreApplication::translate("danescope::ui::DecisionTableView", "secure"),
                explain::Tone::ok};
    case dns::Status::insecure:
        //: DNSSEC status of an answer: not protected by DNSSEC.
        return {QCoreApplication::translate("danescope::ui::DecisionTableView", "insecure"),
                explain::Tone::neutral};
    case dns::Status::bogus:
        //: DNSSEC status of an answer: its validation failed.
        return {QCoreApplication::translate("danescope::ui::DecisionTableView", "bogus"),
                explain::Tone::failed};
    default:
        //: DNSSEC status: securely proven that there is no such record.
        return {QCoreApplication::translate("danescope::ui::DecisionTableView", "no record"),
                explain::Tone::neutral};
    }
}

explain::Chip chip(dane::CertificateStatus status) {
    return status == dane::CertificateStatus::success
               //: The certificate matches a TLSA record.
               ? explain::Chip{QCoreApplication::translate("danescope::ui::DecisionTableView",
                                                           "matches"),
                               explain::Tone::ok} //: The certificate matches no TLSA record.
               : explain::Chip{
                     QCoreApplication::translate("danescope::ui::DecisionTableView", "failed"),
                     explain::Tone::failed};
}

explain::Chip chip(dane::Action action) {
    switch (action) {
    case dane::Action::dane_success:
        return {QCoreApplication::translate("danescope::ui::DecisionTableView", "DANE SUCCESS"),
                explain::Tone::ok};
    case dane::Action::fallback_to_tls:
        //: What the gateway does: opportunistic TLS in place of DANE.
        return {QCoreApplication::translate("danescope::ui::DecisionTableView", "Fall back to TLS"),
                explain::Tone::neutral};
    case dane::Action::dane_fail:
        break;
    }
    return {QCoreApplication::translate("danescope::ui::DecisionTableView", "DANE FAIL"),
            explain::Tone::failed};
}

explain::Chip chip(dane::RfcAction action) {
    switch (action) {
    case dane::RfcAction::authenticated:
        //: What a sender that follows RFC 7672 does.
        return {
            QCoreApplication::translate("danescope::ui::DecisionTableView", "Authenticated TLS"),
            explain::Tone::ok};
    case dane::RfcAction::unauthenticated_tls:
        //: What a sender that follows RFC 7672 does.
        return {
            QCoreApplication::translate("danescope::ui::DecisionTableView", "Unauthenticated TLS"),
            explain::Tone::neutral};
    case dane::RfcAction::opportunistic_tls:
        //: What a sender that follows RFC 7672 does.
        return {
            QCoreApplication::translate("danescope::ui::DecisionTableView", "Opportunistic TLS"),
            explain::Tone::neutral};
    case dane::RfcAction::defer:
        break;
    }
    //: What a sender that follows RFC 7672 does: wait and try again.
    return {QCoreApplication::translate("danescope::ui::DecisionTableView", "Defer"),
            explain::Tone::failed};
}

/// The facts as they stood when the first `known` steps had an answer.
dane::Facts known(const dane::Facts& facts, int known) {
    dane::Facts then;
    then.mx = known >= 1 ? facts.mx : then.mx;
    then.address = known >= 2 ? facts.address : then.address;
    then.tlsa = known >= 3 ? facts.tlsa : then.tlsa;
    then.certificate = known >= 4 ? facts.certificate : then.certificate;
    return then;
}

dane::Facts factsOf(const dane::TableRow& row) {
    return {row.mx, row.address.value_or(dns::Status::skipped),
            row.tlsa.value_or(dns::Status::skipped),
            row.certificate.value_or(dane::CertificateStatus::not_checked)};
}

} // namespace

DecisionTableView::DecisionTableView(dane::Mode mode, QWidget* parent)
    : QWidget(parent)
    , mode_(mode)
    , steps_(new QButtonGroup(this))
    , outcome_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this))
    , table_(new QTableWidget(static_cast<int>(dane::table(mode).size()), columnCount, this)) {
    table_->setObjectName(QStringLiteral("rows"));
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setFont(textFont(TextSize::body));

    auto* flow = new FlowLayout(spacing::tiny);
    for (int step = 0; step < stepCount; ++step) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, "kind", "small");
        steps_->addButton(button, step);
        flow->addWidget(button);
    }
    connect(steps_, &QButtonGroup::idClicked, this, &DecisionTableView::showStep);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(outcome_);
    column->addLayout(flow);
    column->addWidget(table_, 1);
    retranslate();
}

void DecisionTableView::setDecision(const dane::Facts& facts,
                                    const std::optional<dane::Decision>& decision) {
    facts_ = facts;
    decision_ = decision;
    retranslate();
}

void DecisionTableView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void DecisionTableView::retranslate() {
    table_->setHorizontalHeaderLabels({QString(),
                                       //: Column: number of a row.
                                       tr("Row"), tr("MX"), tr("Address"), tr("TLSA"),
                                       tr("Certificate"), tr("The gateway’s action"),
                                       tr("RFC 7672")});
    table_->setAccessibleName(mode_ == dane::Mode::mandatory
                                  ? tr("Decision table of Mandatory mode")
                                  : tr("Decision table of Opportunistic mode"));
    const auto count = [this](int step) {
        return static_cast<int>(dane::possible_rows(mode_, known(facts_, step)).size());
    };
    steps_->button(0)->setText(tr("At first: %n row(s)", nullptr, count(0)));
    steps_->button(1)->setText(tr("After MX: %n row(s)", nullptr, count(1)));
    steps_->button(2)->setText(tr("After the address: %n row(s)", nullptr, count(2)));
    steps_->button(3)->setText(tr("After TLSA: %n row(s)", nullptr, count(3)));
    steps_->button(4)->setText(tr("After the certificate: %n row(s)", nullptr, count(4)));
    if (!decision_) {
        outcome_->setText(tr("Not decided yet: the rows that are still possible are marked."));
    } else if (decision_->row) {
        //: %1 is a row of the table, %2 an action, such as DANE FAIL.
        outcome_->setText(
            tr("Row %1 decides: %2").arg(*decision_->row).arg(glyphed(chip(decision_->action))));
    } else {
        //: %1 is an action, such as DANE FAIL.
        outcome_->setText(tr("No row of the table says what happens here. Assumed: %1")
                              .arg(glyphed(chip(decision_->action))));
    }
    showStep(steps_->checkedId() < 0 ? stepCount - 1 : steps_->checkedId());
}

void DecisionTableView::showStep(int step) {
    steps_->button(step)->setChecked(true);
    const Theme theme = Theme::current();
    const std::vector<int> possible = dane::possible_rows(mode_, known(facts_, step));
    int line = 0;
    for (const dane::TableRow& row : dane::table(mode_)) {
        const bool lit = decision_ && decision_->row == row.number;
        const bool open = std::find(possible.begin(), possible.end(), row.number) != possible.end();
        const auto put = [&](Column column, const explain::Chip& chip) {
            auto* item = new QTableWidgetItem(column == mark || column == number ? chip.text
                                                                                 : glyphed(chip));
            item->setForeground(open || lit ? theme.tone(chip.tone).color
                                            : theme.color(ColorRole::mutedText));
            item->setFont(textFont(TextSize::body, lit ? QFont::DemiBold : QFont::Normal));
            item->setBackground(lit ? theme.color(ColorRole::selection)
                                    : theme.color(ColorRole::surface));
            table_->setItem(line, column, item);
        };
        //: A cell that the row does not look at.
        const explain::Chip any{tr("any"), explain::Tone::notRun};
        const auto orAny = [&](const auto& cell) { return cell ? chip(*cell) : any; };
        put(mark, {lit    ? QStringLiteral("➤")
                   : open ? QStringLiteral("•")
                          : QString(),
                   explain::Tone::running});
        table_->item(line, mark)
            ->setData(Qt::AccessibleTextRole, lit    ? tr("decides")
                                              : open ? tr("possible")
                                                     : tr("excluded"));
        put(number, {QString::number(row.number), explain::Tone::neutral});
        put(mx, chip(row.mx));
        put(address, orAny(row.address));
        put(tlsa, orAny(row.tlsa));
        put(certificate, orAny(row.certificate));
        put(action, chip(row.action));
        put(rfc, chip(dane::decide_by_rfc(factsOf(row), false).action));
        if (lit) {
            table_->setCurrentCell(line, number, QItemSelectionModel::Clear);
            table_->scrollToItem(table_->item(line, number));
        }
        ++line;
    }
    table_->resizeColumnsToContents();
    table_->horizontalHeader()->setStretchLastSection(true);
}

} // namespace danescope::ui
