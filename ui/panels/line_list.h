#pragma once

#include "ui/panels/problem_label.h"

#include <QPlainTextEdit>
#include <QString>
#include <QStringList>
#include <QToolButton>
#include <QWidget>

namespace danescope::ui {

/// A short list, one thing a line, to type in and to put in order, with undo.
class LineList : public QWidget {
    Q_OBJECT

public:
    explicit LineList(QWidget* parent = nullptr);

    /// Shows other lines; there is nothing to undo then.
    void setLines(const QStringList& lines);
    QStringList lines() const;
    /// For those who can't see it.
    void setName(const QString& name);
    /// What is wrong with the lines, under them; empty for nothing.
    void setProblem(const QString& sentence);
    QPlainTextEdit* field() const { return field_; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Direction { up = -1, down = 1 };

    QToolButton* addButton(const char* name);
    void moveLine(Direction direction);
    void removeLine();
    /// As one step that can be undone.
    void replace(const QStringList& lines, int currentLine);
    void refreshButtons();
    void refreshIcons();
    void retranslate();

    QPlainTextEdit* field_;
    QToolButton* up_;
    QToolButton* down_;
    QToolButton* remove_;
    QToolButton* undo_;
    ProblemLabel* problem_;
};

} // namespace danescope::ui
