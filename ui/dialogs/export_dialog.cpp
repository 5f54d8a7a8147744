#include "ui/dialogs/export_dialog.h"

#include "ui/dialogs/file_dialogs.h"
#include "ui/files/suggested_name.h"
#include "ui/panels/chip_label.h"
#include "ui/panels/pages_view.h"
#include "ui/panels/report_choices.h"
#include "ui/panels/work_progress.h"
#include "ui/theme/style_sheet.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QMimeData>
#include <QVBoxLayout>

#include <chrono>
#include <memory>
#include <utility>

namespace danescope::ui {
namespace {

using reports::Format;

/// While an option is still being looked for, nothing is made.
constexpr std::chrono::milliseconds settling{80};

} // namespace

ExportDialog::ExportDialog(QSettings& settings, explain::LanguageCode windowLanguage,
                           QWidget* parent)
    : QDialog(parent)
    , settings_(settings)
    , remembered_(loadReportSettings(settings, windowLanguage))
    , choices_(new ReportChoices(remembered_.options, this))
    , preview_(new QStackedWidget(this))
    , text_(new QPlainTextEdit(preview_))
    , pages_(new PagesView(preview_))
    , fileLabel_(new QLabel(this))
    , file_(new QLineEdit(this))
    , browse_(new QPushButton(this))
    , status_(plainLabel(QString(), textFont(TextSize::body), this))
    , progress_(new WorkProgress(this))
    , copyTicket_(new QPushButton(this))
    , copy_(new QPushButton(this))
    , save_(new QPushButton(this))
    , close_(new QPushButton(this)) {
    setObjectName(QStringLiteral("exportDialog"));
    file_->setObjectName(QStringLiteral("exportFile"));
    text_->setObjectName(QStringLiteral("exportText"));
    pages_->setObjectName(QStringLiteral("exportPages"));
    status_->setObjectName(QStringLiteral("exportStatus"));
    progress_->setObjectName(QStringLiteral("exportProgress"));
    save_->setObjectName(QStringLiteral("exportSave"));
    copy_->setObjectName(QStringLiteral("exportCopy"));
    copyTicket_->setObjectName(QStringLiteral("exportCopyTicket"));

    buildLayout();
    connectWidgets();
    retranslate();
    setWorking(false);
}

void ExportDialog::buildLayout() {
    fileLabel_->setBuddy(file_);
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setFont(recordFont());
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    preview_->addWidget(pages_);
    preview_->addWidget(text_);
    QSizePolicy steady = progress_->sizePolicy();
    steady.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(steady);
    save_->setDefault(true);
    setLook(save_, "kind", "primary");

    const int em = textFont(TextSize::body).pixelSize();
    choices_->setFixedWidth(em * 21);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(spacing::large);
    middle->addWidget(choices_);
    middle->addWidget(preview_, 1);

    auto* where = new QHBoxLayout;
    where->setSpacing(spacing::small);
    where->addWidget(fileLabel_);
    where->addWidget(file_, 1);
    where->addWidget(browse_);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(status_, 1);
    buttons->addWidget(copyTicket_);
    buttons->addWidget(copy_);
    buttons->addWidget(save_);
    buttons->addWidget(close_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::medium);
    column->addLayout(middle, 1);
    column->addLayout(where);
    column->addWidget(progress_);
    column->addLayout(buttons);
    resize(em * 76, em * 54);
}

void ExportDialog::connectWidgets() {
    connect(choices_, &ReportChoices::changed, this, &ExportDialog::optionsChanged);
    connect(choices_, &ReportChoices::redactChanged, this, &ExportDialog::redactChanged);
    connect(file_, &QLineEdit::textEdited, this, [this] { replaceable_.clear(); });
    connect(browse_, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(save_, &QPushButton::clicked, this, &ExportDialog::save);
    connect(close_, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(copy_, &QPushButton::clicked, this, [this] {
        setWorking(true);
        maker_.make(input_, choices_->options());
    });
    connect(copyTicket_, &QPushButton::clicked, this, [this] {
        reports::ReportOptions ticket = choices_->options();
        ticket.format = Format::ticket;
        setWorking(true);
        maker_.make(input_, ticket);
    });
    settle_.setSingleShot(true);
    settle_.setInterval(settling);
    connect(&settle_, &QTimer::timeout, this, &ExportDialog::refreshPreview);
    connect(&maker_, &ReportMaker::progressed, progress_, &WorkProgress::setPercent);
    connect(&maker_, &ReportMaker::previewReady, this, &ExportDialog::showPreview);
    connect(&maker_, &ReportMaker::made, this, &ExportDialog::takeMade);
    connect(&maker_, &ReportMaker::saved, this, [this](const QString& fileName) {
        setWorking(false);
        remembered_.options = choices_->options();
        remembered_.folder = QFileInfo(fileName).absolutePath();
        saveReportSettings(settings_, remembered_);
        //: %1 is a file.
        say(tr("Saved: %1").arg(QDir::toNativeSeparators(fileName)));
    });
    connect(&maker_, &ReportMaker::fileIsThere, this, [this](const QString& fileName) {
        setWorking(false);
        replaceable_ = fileName;
        say(tr("There is such a file already. Save again to replace it."), true);
    });
    connect(&maker_, &ReportMaker::saveFailed, this,
            [this](const QString& fileName, explain::FileProblem problem) {
                setWorking(false);
                emit saveFailed(QDir::toNativeSeparators(fileName), problem);
            });
}

void ExportDialog::setInput(const reports::ReportInput& input) {
    const bool isOther = input.snapshot.trace != input_.snapshot.trace;
    const bool hasOtherPast = input.past != input_.past;
    input_ = input;
    if (isOther) {
        replaceable_.clear();
        file_->setText(suggestedFile());
        say(QString());
    }
    if (isOther || hasOtherPast) {
        settle_.start();
    }
}

void ExportDialog::setRedact(bool redact) {
    choices_->setRedact(redact);
}

void ExportDialog::reject() {
    if (working_) {
        maker_.cancel();
        setWorking(false);
        say(tr("Cancelled."));
        return;
    }
    settle_.stop();
    maker_.cancel();
    QDialog::reject();
}

void ExportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void ExportDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    choices_->focusFormats();
    settle_.start();
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Export a report"));
    fileLabel_->setText(tr("F&ile"));
    browse_->setText(tr("&Browse…"));
    save_->setText(tr("&Save"));
    copy_->setText(tr("&Copy"));
    copyTicket_->setText(tr("Copy for &ticket"));
    close_->setText(tr("Close"));
    text_->setAccessibleName(tr("Preview"));
    pages_->setAccessibleName(tr("Preview"));
}

QString ExportDialog::suggestedFile() const {
    const QString name = files::suggestedName(*input_.snapshot.trace,
                                              reports::extensionOf(choices_->options().format));
    return QDir::toNativeSeparators(QDir(remembered_.folder).filePath(name));
}

void ExportDialog::optionsChanged() {
    const reports::ReportOptions chosen = choices_->options();
    copy_->setEnabled(chosen.format != Format::pdf);
    const QFileInfo file(file_->text());
    file_->setText(QDir::toNativeSeparators(
        file.dir().filePath(file.completeBaseName() + u'.' + extensionOf(chosen.format))));
    replaceable_.clear();
    say(QString());
    settle_.start();
}

void ExportDialog::refreshPreview() {
    if (input_.snapshot.trace && isVisible() && !working_) {
        maker_.preview(input_, choices_->options(), devicePixelRatioF());
    }
}

void ExportDialog::save() {
    const QString name = QDir::fromNativeSeparators(file_->text().trimmed());
    if (name.isEmpty() || !input_.snapshot.trace) {
        file_->setFocus();
        return;
    }
    settle_.stop();
    setWorking(true);
    maker_.save(input_, choices_->options(), name,
                name == replaceable_ ? ReportMaker::WhenThere::replace
                                     : ReportMaker::WhenThere::ask);
}

void ExportDialog::browse() {
    const QString extension = extensionOf(choices_->options().format);
    //: File dialog: %1 is a kind of file, %2 its extension.
    const QString filter =
        tr("%1 (*.%2)").arg(ReportChoices::formatName(choices_->options().format), extension);
    askFileToSave(this, {tr("Export a report"), filter, file_->text(), extension},
                  [this](const QString& fileName) {
                      file_->setText(QDir::toNativeSeparators(fileName));
                      // The file dialog asked already.
                      replaceable_ = fileName;
                  });
}

void ExportDialog::setWorking(bool working) {
    if (working) {
        focus_ = focusWidget();
    }
    working_ = working;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{choices_, file_, browse_, save_, copyTicket_}) {
        widget->setEnabled(!working);
    }
    copy_->setEnabled(!working && choices_->options().format != Format::pdf);
    close_->setText(working ? tr("Cancel") : tr("Close"));
    if (working) {
        return;
    }
    if (focus_) {
        focus_->setFocus();
    }
    // A preview that was under way gave way to the work.
    settle_.start();
}

void ExportDialog::say(const QString& text, bool isError) {
    status_->setText(text);
    setLook(status_, "kind", isError ? "error" : "muted");
}

void ExportDialog::showPreview(const reports::Preview& preview) {
    if (preview.pages.empty()) {
        text_->setPlainText(preview.text);
        preview_->setCurrentWidget(text_);
    } else {
        pages_->setPages(preview.pages);
        preview_->setCurrentWidget(pages_);
    }
}

void ExportDialog::takeMade(reports::Format format, const QByteArray& content) {
    setWorking(false);
    auto mime = std::make_unique<QMimeData>();
    if (format == Format::png) {
        mime->setImageData(QImage::fromData(content, "PNG"));
    } else {
        mime->setText(QString::fromUtf8(content));
    }
    if (format == Format::html) {
        mime->setHtml(QString::fromUtf8(content));
    }
    if (format == Format::svg) {
        mime->setData(QStringLiteral("image/svg+xml"), content);
    }
    QGuiApplication::clipboard()->setMimeData(mime.release());
    say(format == Format::ticket ? tr("The text for the ticket is on the clipboard.")
                                 : tr("The report is on the clipboard."));
}

} // namespace danescope::ui
