#pragma once

#include "ui/explain/details.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include <vector>

namespace danescope::ui {

class CopyButton;
class DetailsTable;
class TextBlock;

/// One section of the details: heading, paragraphs, facts, a table, records to copy. It shows one
/// section after the other, and hides what it has no use for: texts are slow to make.
class SectionWidget : public QWidget {
    Q_OBJECT

public:
    explicit SectionWidget(QWidget* parent = nullptr);
    void setSection(const explain::Section& section);

private:
    struct Fact {
        QLabel* name;
        TextBlock* value;
    };

    void showHeading();
    void showParagraphs();
    void showFacts();
    void showTable();
    void showLines();
    /// What the Copy button copies; empty where there is nothing to copy.
    QString copied() const;

    explain::Section section_;
    QLabel* heading_;
    CopyButton* copy_;
    QVBoxLayout* column_;
    QVBoxLayout* paragraphColumn_;
    QGridLayout* factGrid_;
    std::vector<TextBlock*> paragraphs_;
    std::vector<Fact> facts_;
    /// Both null until a section has them.
    DetailsTable* table_ = nullptr;
    TextBlock* lines_ = nullptr;
};

} // namespace danescope::ui
