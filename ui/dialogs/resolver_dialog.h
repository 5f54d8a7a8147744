#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace danescope::ui {

/// One resolver as typed, `ADDRESS` or `ADDRESS@PORT`, in the form that a request takes
/// (`ADDRESS@PORT`); nullopt when it is neither.
std::optional<std::string> parseResolver(const QString& typed);

/// Chooses between recursion of our own and resolvers in order of priority.
class ResolverDialog : public QDialog {
    Q_OBJECT

public:
    explicit ResolverDialog(QWidget* parent = nullptr);

    void setResolvers(const std::vector<std::string>& resolvers);
    /// Where the root hints and anchors come from, when not built in: one line to read.
    void setRoot(const QString& hintsFile, int anchors);

signals:
    /// Empty for recursion of our own.
    void resolversChosen(const std::vector<std::string>& resolvers);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void apply();

    QString hintsFile_;
    int anchors_ = 0;
    QString wrongLine_;
    QRadioButton* builtIn_;
    QRadioButton* given_;
    QLabel* listLabel_;
    QPlainTextEdit* list_;
    QLabel* error_;
    QLabel* root_;
    QDialogButtonBox* buttons_;
};

} // namespace danescope::ui
