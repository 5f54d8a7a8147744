#include "ui/panels/report_choices.h"

#include "ui/panels/flow_layout.h"
#include "ui/panels/tab_to_chosen.h"
#include "ui/session/interface_language.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace danescope::ui {
namespace {

using reports::Format;
using reports::Paper;

/// In the order of the list: what is sent most comes first.
constexpr std::array<Format, 7> formats{Format::pdf,      Format::ticket, Format::html,
                                        Format::markdown, Format::json,   Format::png,
                                        Format::svg};

int rowOf(Format format) {
    return static_cast<int>(std::find(formats.begin(), formats.end(), format) - formats.begin());
}

/// A language's own name, with a mnemonic that no other choice or button of a report has.
QString choiceOf(explain::LanguageCode code) {
    switch (code) {
    case explain::LanguageCode::fr:
        return QStringLiteral("Fr&ançais");
    case explain::LanguageCode::zh_TW:
        return QStringLiteral("繁體中文 (&Z)");
    case explain::LanguageCode::en:
        break;
    }
    return QStringLiteral("En&glish");
}

} // namespace

ReportChoices::ReportChoices(const reports::ReportOptions& options, QWidget* parent)
    : QWidget(parent)
    , formatLabel_(new QLabel(this))
    , formats_(new QListWidget(this))
    , languageLabel_(new QLabel(this))
    , languages_(new QButtonGroup(this))
    , paperLabel_(new QLabel(this)) {
    formats_->setObjectName(QStringLiteral("exportFormats"));
    formatLabel_->setBuddy(formats_);
    for (std::size_t row = 0; row < formats.size(); ++row) {
        formats_->addItem(QString());
    }
    auto* languageRow = new QWidget(this);
    auto* flow = new FlowLayout(spacing::small, languageRow);
    for (const explain::LanguageCode code : allLanguages()) {
        auto* button = new QRadioButton(choiceOf(code), languageRow);
        button->setObjectName(QStringLiteral("exportLanguage_") + explain::languageId(code));
        button->setChecked(code == options.language);
        languages_->addButton(button, static_cast<int>(code));
        flow->addWidget(button);
    }
    tabToChosen(*languages_);
    // After the languages in the order of the Tab key.
    paper_ = new QComboBox(this);
    redact_ = new QCheckBox(this);
    paper_->setObjectName(QStringLiteral("exportPaper"));
    redact_->setObjectName(QStringLiteral("exportRedact"));
    paperLabel_->setBuddy(paper_);
    paper_->addItem(QStringLiteral("A4"), static_cast<int>(Paper::a4));
    paper_->addItem(QStringLiteral("Letter"), static_cast<int>(Paper::letter));
    formats_->setCurrentRow(rowOf(options.format));
    paper_->setCurrentIndex(paper_->findData(static_cast<int>(options.paper)));
    paper_->setEnabled(options.format == Format::pdf);
    redact_->setChecked(options.redact);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    column->addWidget(formatLabel_);
    column->addWidget(formats_, 1);
    column->addSpacing(spacing::small);
    column->addWidget(languageLabel_);
    column->addWidget(languageRow);
    column->addSpacing(spacing::small);
    column->addWidget(paperLabel_);
    column->addWidget(paper_);
    column->addSpacing(spacing::small);
    column->addWidget(redact_);

    connect(formats_, &QListWidget::currentRowChanged, this, &ReportChoices::change);
    connect(languages_, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen) {
            change();
        }
    });
    connect(paper_, &QComboBox::currentIndexChanged, this, &ReportChoices::change);
    connect(redact_, &QCheckBox::toggled, this, &ReportChoices::change);
    connect(redact_, &QCheckBox::toggled, this, &ReportChoices::redactChanged);
    retranslate();
}

reports::ReportOptions ReportChoices::options() const {
    const auto row = static_cast<std::size_t>(std::max(0, formats_->currentRow()));
    return {formats[row], static_cast<explain::LanguageCode>(languages_->checkedId()),
            redact_->isChecked(), static_cast<Paper>(paper_->currentData().toInt())};
}

QString ReportChoices::formatName(Format format) {
    switch (format) {
    case Format::ticket:
        return tr("Text for a ticket");
    case Format::markdown:
        return QStringLiteral("Markdown");
    case Format::html:
        //: A report format.
        return tr("Web page (HTML)");
    case Format::pdf:
        return QStringLiteral("PDF");
    case Format::json:
        //: A report format: everything the check learnt.
        return tr("Saved check (JSON)");
    case Format::svg:
        //: A report format.
        return tr("Picture to scale (SVG)");
    case Format::png:
        break;
    }
    //: A report format.
    return tr("Picture (PNG)");
}

void ReportChoices::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReportChoices::retranslate() {
    formatLabel_->setText(tr("&Format"));
    // Readers find no name by the label of a list.
    formats_->setAccessibleName(formatLabel_->text().remove(u'&'));
    languageLabel_->setText(tr("Language of the report"));
    for (QAbstractButton* button : languages_->buttons()) {
        const auto code = static_cast<explain::LanguageCode>(languages_->id(button));
        button->setAccessibleName(languageLabel_->text() + QStringLiteral(": ") + ownName(code));
    }
    paperLabel_->setText(tr("&Paper"));
    redact_->setText(tr("&Hide our network"));
    redact_->setToolTip(tr("Hides our resolvers and this computer’s names and addresses, "
                           "everywhere in the report"));
    for (std::size_t row = 0; row < formats.size(); ++row) {
        formats_->item(static_cast<int>(row))->setText(formatName(formats[row]));
    }
}

void ReportChoices::change() {
    paper_->setEnabled(options().format == Format::pdf);
    emit changed();
}

} // namespace danescope::ui
