#pragma once

#include "ui/explain/outline.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace danescope::ui {

/// The trace as a tree: paths with their steps, the chain with its zones and what they are made of.
/// A newer outline of the same check only inserts, removes and alters what differs, so that whoever
/// reads keeps the place.
class TraceTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { whatColumn, statusColumn, detailColumn, columns };

    explicit TraceTreeModel(QObject* parent = nullptr);
    ~TraceTreeModel() override;

    void setOutline(const explain::Outline& outline);
    /// The words of the window's language have changed.
    void retranslate();

    /// The first row that stands for it; invalid where there is none.
    QModelIndex indexOf(const explain::Selection& selection) const;
    /// `none` for the rows that only hold others.
    explain::Selection selectionAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Entry;

    const Entry& entryAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Entry& entry, int column = 0) const;
    void adopt(Entry& present, Entry&& wanted);
    void adoptChildren(Entry& present, Entry&& wanted);

    std::unique_ptr<Entry> root_;
};

} // namespace danescope::ui
