#include "ui/reports/column_shares.h"

#include "ui/explain/text_columns.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace danescope::reports {

namespace {

/// Between two columns; the sign before a tone's words.
constexpr int gap = 3;
constexpr int sign = 2;
/// How much wider a tone's words are, which are bold and often capitals.
constexpr double boldness = 1.25;
/// Texts up to this stay on one line.
constexpr int short_text = 12;
/// Longer words are broken; longer texts wrap before others do.
constexpr int most_of_word = 30;
constexpr int most_of_text = 60;

/// In columns of monospace.
struct Need {
    int word = 0;
    int text = 0;
};

int longestWord(const QString& text) {
    if (const int whole = explain::columnsOf(text); whole <= short_text) {
        return whole;
    }
    int longest = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        longest = std::max(longest, explain::columnsOf(text.mid(from, to - from).trimmed()));
        from = to;
    }
    return longest;
}

void widen(Need& need, const explain::Chip& cell) {
    const auto width = [&](int columns) {
        return gap + (cell.tone == explain::Tone::neutral
                          ? columns
                          : static_cast<int>(std::ceil(boldness * (columns + sign))));
    };
    need.word = std::max(need.word, width(std::min(longestWord(cell.text), most_of_word)));
    need.text = std::max(need.text, width(std::min(explain::columnsOf(cell.text), most_of_text)));
}

} // namespace

std::vector<double> columnShares(const explain::Section& table, int room) {
    std::vector<Need> needs(static_cast<std::size_t>(table.columns.size()));
    for (std::size_t column = 0; column < needs.size(); ++column) {
        widen(needs[column], {table.columns.at(static_cast<qsizetype>(column))});
        for (const std::vector<explain::Chip>& row : table.rows) {
            if (column < row.size()) {
                widen(needs[column], row[column]);
            }
        }
    }
    int words = 0;
    int texts = 0;
    for (const Need& need : needs) {
        words += need.word;
        texts += need.text;
    }
    std::vector<double> shares;
    for (const Need& need : needs) {
        if (texts <= room) {
            shares.push_back(static_cast<double>(need.text) / texts);
        } else if (words >= room) {
            shares.push_back(static_cast<double>(need.word) / words);
        } else {
            // What the words leave over goes where texts would still wrap.
            const double more = static_cast<double>(room - words) / (texts - words);
            shares.push_back((need.word + more * (need.text - need.word)) / room);
        }
    }
    return shares;
}

} // namespace danescope::reports
