#include "ui/models/check_history_model.h"

#include "ui/explain/history_text.h"
#include "ui/explain/status_words.h"
#include "ui/explain/time_words.h"

namespace danescope::ui {

CheckHistoryModel::CheckHistoryModel(QObject* parent)
    : RowModel(columns, verdictColumn, parent)
    , language_(explain::LanguageCode::en) {}

void CheckHistoryModel::setHistory(const CheckHistory& history, const explain::Language& language) {
    beginResetModel();
    history_ = history;
    language_ = language;
    endResetModel();
}

int CheckHistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(history_.size());
}

explain::Chip CheckHistoryModel::state(int row) const {
    const PastCheck& check = pastCheck(row);
    return {explain::historyVerdict(check.verdict, language_), check.tone};
}

QString CheckHistoryModel::heading(int column) const {
    switch (column) {
    case whenColumn:
        //: Column of a table: when a check was made.
        return tr("Check");
    case verdictColumn:
        return tr("Verdict");
    case elapsedColumn:
        return tr("Time to verdict");
    case validityColumn:
        //: Column of a table: how long until the first signature or certificate ends.
        return tr("Validity left");
    default:
        return {};
    }
}

QString CheckHistoryModel::text(int row, int column) const {
    const PastCheck& check = pastCheck(row);
    switch (column) {
    case whenColumn:
        return explain::utcTime(check.when, language_);
    case elapsedColumn:
        return explain::duration(check.elapsed, language_);
    case validityColumn:
        return check.validityLeft ? explain::signedDistance(*check.validityLeft, language_)
                                  //: How long something is valid: nobody could see.
                                  : tr("unknown");
    default:
        return {};
    }
}

QString CheckHistoryModel::sentence(int row) const {
    const PastCheck& check = pastCheck(row);
    //: %1 an instant, %2 a verdict, %3 how long the check took.
    QString verdict = tr("%1: %2, after %3.")
                          .arg(explain::utcTime(check.when, language_),
                               explain::historyVerdict(check.verdict, language_),
                               explain::duration(check.elapsed, language_));
    if (!check.validityLeft)
        return verdict;
    const QString span = explain::distance(*check.validityLeft, language_);
    const QString validity =
        check.validityLeft->count() < 0
            //: %1 a length of time.
            ? tr("A signature or certificate had ended %1 before.").arg(span)
            //: %1 a length of time.
            : tr("The first signature or certificate was to end in %1.").arg(span);
    return explain::joined({verdict, validity}, language_);
}

} // namespace danescope::ui
