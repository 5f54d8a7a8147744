#include "ui/models/history_model.h"

#include "ui/explain/history_text.h"
#include "ui/explain/time_words.h"
#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"

#include <QDateTime>

#include <optional>
#include <utility>

namespace danescope::ui {
namespace {

/// The form that the search field takes as well.
QString localDate(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

explain::Tone toneOf(const history::Entry& entry, std::optional<dane::Action> action) {
    if (!action) {
        return explain::Tone::warning;
    }
    switch (*action) {
    case dane::Action::dane_success:
        return explain::Tone::ok;
    case dane::Action::fallback_to_tls:
        return explain::Tone::neutral;
    case dane::Action::dane_fail:
        break;
    }
    // Where the other mode delivers over ordinary TLS, nothing is broken.
    return entry.opportunistic == dane::Action::fallback_to_tls ? explain::Tone::neutral
                                                                : explain::Tone::failed;
}

bool isVerdict(int column) {
    return column == HistoryModel::mandatory || column == HistoryModel::opportunistic;
}

std::optional<dane::Action> actionOf(const history::Entry& entry, dane::Mode mode) {
    return mode == dane::Mode::mandatory ? entry.mandatory : entry.opportunistic;
}

dane::Mode modeOf(int column) {
    return column == HistoryModel::mandatory ? dane::Mode::mandatory : dane::Mode::opportunistic;
}

} // namespace

explain::Tone verdictTone(const history::Entry& entry, dane::Mode mode) {
    return toneOf(entry, actionOf(entry, mode));
}

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractTableModel(parent)
    , language_(explain::LanguageCode::en) {}

void HistoryModel::setEntries(std::vector<history::Entry> entries) {
    // A reset takes away what is under the mouse and the keyboard.
    if (entries == entries_) {
        return;
    }
    beginResetModel();
    entries_ = std::move(entries);
    endResetModel();
}

void HistoryModel::setLanguage(const explain::Language& language) {
    language_ = language;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount_ - 1);
    if (!entries_.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1));
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCount_;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const history::Entry& shown = entry(index.row());
    const auto column = static_cast<Column>(index.column());
    const explain::Tone tone =
        isVerdict(column) ? verdictTone(shown, modeOf(column)) : explain::Tone::neutral;
    switch (role) {
    case Qt::DisplayRole:
        return isVerdict(column)
                   ? Theme::current().tone(tone).glyph + QLatin1Char(' ') + text(shown, column)
                   : text(shown, column);
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return text(shown, column);
    case Qt::ForegroundRole:
        return isVerdict(column) ? QVariant(Theme::current().tone(tone).color) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(column == when ? explain::localTime(shown.started, language_)
                                           : text(shown, column));
    default:
        return {};
    }
}

bool HistoryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || data(index, Qt::EditRole) == value) {
        return false;
    }
    const history::EntryId id = entry(index.row()).id;
    if (index.column() == title) {
        emit titleEdited(id, value.toString());
    } else if (index.column() == ticket) {
        emit ticketEdited(id, value.toString());
    }
    // The store's answer brings the new text.
    return false;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case when:
        //: Column of the history: when the check was made.
        return tr("When");
    case domain:
        return tr("Domain");
    case mandatory:
        return tr("Mandatory");
    case opportunistic:
        return tr("Opportunistic");
    case cause:
        return tr("Cause");
    case ticket:
        //: Column of the history: the number of a ticket.
        return tr("Ticket");
    default:
        //: Column of the history: what the user calls a check.
        return tr("Name");
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == ticket || index.column() == title ? flags | Qt::ItemIsEditable : flags;
}

QString HistoryModel::text(const history::Entry& entry, Column column) const {
    switch (column) {
    case when:
        return localDate(entry.started);
    case domain:
        return entry.shownDomain;
    case mandatory:
    case opportunistic:
        return explain::historyVerdict(actionOf(entry, modeOf(column)), language_);
    case cause:
        return entry.cause ? QString::fromLatin1(id_of(*entry.cause)) : QString();
    case ticket:
        return entry.ticket;
    default:
        return entry.title;
    }
}

} // namespace danescope::ui
