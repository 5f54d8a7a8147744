#pragma once

#include "ui/explain/details.h"

#include <QFrame>
#include <QVBoxLayout>

#include <vector>

namespace danescope::ui {

class ChipLabel;
class CopyButton;
class SectionWidget;
class TextBlock;

/// Everything about the selected step: the sentence first, then who acts, then the evidence.
class DetailsPanel : public QFrame {
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);
    void setDetails(const explain::Details& details);
    const explain::Details& details() const { return details_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showTags();
    void showSections();

    explain::Details details_;
    TextBlock* title_;
    CopyButton* copyAll_;
    QWidget* tagRow_;
    std::vector<ChipLabel*> tags_;
    QWidget* body_;
    QVBoxLayout* column_;
    std::vector<SectionWidget*> sections_;
};

} // namespace danescope::ui
