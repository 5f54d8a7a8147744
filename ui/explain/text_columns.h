#pragma once

#include <QString>
#include <QStringList>

namespace danescope::explain {

/// How many columns a text takes in monospace: a Chinese, Japanese or Korean character takes two, a
/// combining mark none (Unicode standard annex 11).
int columnsOf(const QString& text);

/// Breaks a text into lines of at most `columns` columns, at spaces and between Chinese characters,
/// never before closing punctuation; a word longer than a line is cut. Lines after the first begin
/// with `indent` spaces.
QStringList wrapped(const QString& text, int columns, int indent = 0);

/// The text followed by spaces up to `columns` columns.
QString padded(const QString& text, int columns);

} // namespace danescope::explain
