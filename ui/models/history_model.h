#pragma once

#include "ui/explain/language.h"
#include "ui/explain/outline.h"
#include "ui/history/entry.h"

#include <QAbstractTableModel>

#include <vector>

namespace danescope::ui {

/// Of what a mode made of a check.
explain::Tone verdictTone(const history::Entry& entry, dane::Mode mode);

/// The list of the history. Ticket and name can be edited: the change is announced, not made.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { when, domain, mandatory, opportunistic, cause, ticket, title, columnCount_ };

    explicit HistoryModel(QObject* parent = nullptr);

    void setEntries(std::vector<history::Entry> entries);
    void setLanguage(const explain::Language& language);
    const history::Entry& entry(int row) const { return entries_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void titleEdited(danescope::history::EntryId id, const QString& title);
    void ticketEdited(danescope::history::EntryId id, const QString& ticket);

private:
    QString text(const history::Entry& entry, Column column) const;

    std::vector<history::Entry> entries_;
    explain::Language language_;
};

} // namespace danescope::ui
