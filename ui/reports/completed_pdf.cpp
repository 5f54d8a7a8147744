#include "ui/reports/completed_pdf.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace danescope::reports {

namespace {

using Object = QPDFObjectHandle;

/// One entry of the outline (ISO 32000-1 §12.3.3), linked to nothing yet.
Object entryOf(const Bookmark& bookmark, QPDFPageObjectHelper& page) {
    const double height = page.getMediaBox().getArrayAsRectangle().ury;
    Object entry = Object::newDictionary();
    entry.replaceKey("/Title", Object::newUnicodeString(bookmark.title.toStdString()));
    Object destination = Object::newArray();
    destination.appendItem(page.getObjectHandle());
    destination.appendItem(Object::newName("/XYZ"));
    destination.appendItem(Object::newNull());
    destination.appendItem(Object::newReal(height - bookmark.top, 2));
    destination.appendItem(Object::newNull());
    entry.replaceKey("/Dest", destination);
    return entry;
}

/// Hangs a new entry behind the last child of its parent. Parts are folded at first, which a
/// negative count says.
void append(Object& parent, Object& entry, bool isOpen) {
    entry.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        Object last = parent.getKey("/Last");
        last.replaceKey("/Next", entry);
        entry.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", entry);
    }
    parent.replaceKey("/Last", entry);
    const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
    parent.replaceKey("/Count", Object::newInteger(isOpen ? count + 1 : count - 1));
}

/// Where characters share a glyph, Qt names the first of them: a radical of Kangxi for an ideograph
/// (U+2F00 to U+2FDF), a tab for a space.
QChar asWritten(QChar character) {
    if (character == u'\t') {
        return u' ';
    }
    const bool isRadical = character >= QChar(0x2f00) && character <= QChar(0x2fdf);
    return isRadical ? QString(character).normalized(QString::NormalizationForm_KC).front()
                     : character;
}

/// Mends a map from glyphs to characters (ISO 32000-1 §9.10.3); these stand between brackets.
void mendMap(Object map) {
    const auto buffer = map.getStreamData();
    QByteArray text(reinterpret_cast<const char*>(buffer->getBuffer()),
                    static_cast<qsizetype>(buffer->getSize()));
    constexpr qsizetype digits = 4;
    bool isInside = false;
    for (qsizetype at = 0; at + digits < text.size(); ++at) {
        isInside = text.at(at) == '[' || (isInside && text.at(at) != ']');
        if (isInside && text.at(at) == '<') {
            const QChar named(text.mid(at + 1, digits).toUShort(nullptr, 16));
            text.replace(
                at + 1, digits,
                QByteArray::number(asWritten(named).unicode(), 16).rightJustified(digits, '0'));
        }
    }
    map.replaceStreamData(text.toStdString(), Object::newNull(), Object::newNull());
}

void mendText(QPDF& document) {
    for (Object& object : document.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/ToUnicode").isStream()) {
            mendMap(object.getKey("/ToUnicode"));
        }
    }
}

} // namespace

QByteArray completedPdf(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                        const QString& language) {
    QPDF document;
    document.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
    Object outline = document.makeIndirectObject(Object::newDictionary());
    Object chapter = outline;
    for (const Bookmark& bookmark : bookmarks) {
        QPDFPageObjectHelper& page = pages.at(static_cast<std::size_t>(bookmark.page));
        Object entry = document.makeIndirectObject(entryOf(bookmark, page));
        const bool isChapter = bookmark.level == 1;
        append(isChapter ? outline : chapter, entry, isChapter);
        if (isChapter) {
            chapter = entry;
        }
    }
    Object root = document.getRoot();
    root.replaceKey("/Outlines", outline);
    root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    root.replaceKey("/Lang", Object::newUnicodeString(language.toStdString()));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    mendText(document);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace danescope::reports
