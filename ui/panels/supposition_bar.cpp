#include "ui/panels/supposition_bar.h"

#include "ui/explain/time_words.h"
#include "ui/panels/chip_label.h"
#include "ui/theme/style_sheet.h"

#include <QHBoxLayout>
#include <QStringList>

namespace danescope::ui {
namespace {

QString pastedHosts(const trace::Trace& trace) {
    QStringList hosts;
    for (const smtp::Session& session : trace.sessions) {
        const QString host = QString::fromStdString(session.host);
        if (session.tls && session.tls->pasted && !hosts.contains(host)) {
            hosts.append(host);
        }
    }
    return hosts.join(QStringLiteral(", "));
}

} // namespace

SuppositionBar::SuppositionBar(QWidget* parent)
    : ToneCard(parent)
    , sentence_(plainLabel(QString(), textFont(TextSize::body, QFont::DemiBold), this))
    , back_(new QPushButton(this)) {
    setObjectName(QStringLiteral("suppositionBar"));
    sentence_->setObjectName(QStringLiteral("suppositionSentence"));
    back_->setObjectName(QStringLiteral("suppositionBack"));
    setTone(explain::Tone::warning);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::large, spacing::tiny, spacing::large, spacing::tiny);
    row->setSpacing(spacing::medium);
    row->addWidget(sentence_, 1);
    row->addWidget(back_);
    connect(back_, &QPushButton::clicked, this, &SuppositionBar::wayBackWanted);
    hide();
}

void SuppositionBar::setTrace(const trace::Trace& trace, bool canGoBack,
                              const explain::Language& language) {
    QStringList sentences;
    if (trace.request.at) {
        //: %1 is a time.
        sentences.append(tr("Supposed time: %1. Signatures and certificates are judged as of then.")
                             .arg(explain::utcTime(*trace.request.at, language)));
    }
    if (const QString hosts = pastedHosts(trace); !hosts.isEmpty()) {
        //: %1 is one or more mail hosts.
        sentences.append(
            tr("The certificates of %1 were pasted; no connection showed them.").arg(hosts));
    }
    sentence_->setText(glyphed({sentences.join(QLatin1Char(' ')), explain::Tone::warning}));
    back_->setText(tr("Show what the check found"));
    back_->setVisible(canGoBack);
    setVisible(!sentences.isEmpty());
}

} // namespace danescope::ui
