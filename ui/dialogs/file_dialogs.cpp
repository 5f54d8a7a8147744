#include "ui/dialogs/file_dialogs.h"

#include <QFileDialog>
#include <QMessageBox>

#include <utility>

namespace danescope::ui {
namespace {

void ask(QWidget* parent, const FileQuestion& question, QFileDialog::AcceptMode mode,
         std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile
                                                        : QFileDialog::AnyFile);
    dialog->setNameFilter(question.filter);
    dialog->setDefaultSuffix(question.extension);
    if (!question.suggestedName.isEmpty()) {
        dialog->selectFile(question.suggestedName);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace

void askFileToOpen(QWidget* parent, const FileQuestion& question,
                   std::function<void(const QString&)> chosen) {
    ask(parent, question, QFileDialog::AcceptOpen, std::move(chosen));
}

void askFileToSave(QWidget* parent, const FileQuestion& question,
                   std::function<void(const QString&)> chosen) {
    ask(parent, question, QFileDialog::AcceptSave, std::move(chosen));
}

void showMessage(QWidget* parent, const QString& title, const QString& text) {
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("message"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace danescope::ui
