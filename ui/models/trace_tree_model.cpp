#include "ui/models/trace_tree_model.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/models/tone_word.h"
#include "ui/theme/theme.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace danescope::ui {

using explain::Outline;
using explain::Selection;
using explain::Tone;

struct TraceTreeModel::Entry {
    /// Tells the entry from its siblings, the same from outline to outline.
    QString key;
    QString what;
    QString detail;
    QString sentence;
    std::optional<Tone> tone;
    Selection selection;
    Entry* parent = nullptr;
    std::vector<std::unique_ptr<Entry>> children;

    void add(Entry&& child) {
        child.parent = this;
        children.push_back(std::make_unique<Entry>(std::move(child)));
        for (auto& grandchild : children.back()->children)
            grandchild->parent = children.back().get();
    }

    int row() const {
        if (!parent)
            return 0;
        const auto here = std::find_if(parent->children.begin(), parent->children.end(),
                                       [this](const auto& child) { return child.get() == this; });
        return static_cast<int>(here - parent->children.begin());
    }

    bool saysTheSame(const Entry& other) const {
        return what == other.what && detail == other.detail && sentence == other.sentence &&
               tone == other.tone && selection == other.selection;
    }

    static Entry of(const Outline& outline);

private:
    static Entry ofLanes(const Outline& outline);
    static Entry ofChain(const Outline& outline);
};

namespace {

/// What there is of two short texts.
QString both(const QString& first, const QString& second) {
    QStringList texts{first, second};
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

QString rootCauseAt(const Selection& selection, const Outline& outline) {
    return selection == outline.rootCause ? outline.rootCauseWord : QString();
}

/// What is wrong on the way to a part of a zone.
QString linkWord(const explain::ZoneBox& box, std::size_t part) {
    for (const explain::ZoneLink& link : box.links)
        if (link.to == part && !link.word.isEmpty())
            return link.word;
    return {};
}

} // namespace

TraceTreeModel::Entry TraceTreeModel::Entry::ofLanes(const Outline& outline) {
    Entry group;
    group.key = QStringLiteral("lanes");
    group.what = outline.lanesSummary;
    group.sentence = outline.lanesSummary;
    QHash<QString, int> paths;
    for (const explain::Lane& lane : outline.lanes) {
        Entry path;
        // The address may still be on its way; the how-manieth of its host stays.
        path.key = lane.host + u' ' + QString::number(paths[lane.host]++);
        path.what = lane.host;
        path.detail = lane.address;
        path.sentence = lane.sentence;
        for (const explain::StepBox& box : lane.steps) {
            Entry step;
            step.key = QString::number(static_cast<int>(box.id.kind));
            step.what = box.title;
            step.detail = both(box.subtitle, rootCauseAt(box.id, outline));
            step.sentence = box.sentence;
            step.tone = box.tone;
            step.selection = box.id;
            path.add(std::move(step));
        }
        if (!lane.steps.empty())
            path.tone = lane.steps.back().tone;
        group.add(std::move(path));
    }
    return group;
}

TraceTreeModel::Entry TraceTreeModel::Entry::ofChain(const Outline& outline) {
    Entry group;
    group.key = QStringLiteral("chain");
    group.what = outline.chainTitle;
    group.sentence = outline.chainTitle;
    for (const explain::ZoneBox& box : outline.chain) {
        Entry zone;
        zone.key = box.name;
        zone.what = box.name;
        zone.detail = box.fault.text.isEmpty() ? both(box.link.text, box.anchor)
                                               : both(box.fault.text, rootCauseAt(box.id, outline));
        zone.sentence = box.sentence;
        zone.tone = box.tone;
        zone.selection = box.id;
        QHash<QString, int> parts;
        for (std::size_t index = 0; index < box.nodes.size(); ++index) {
            const explain::ZoneNode& node = box.nodes[index];
            Entry part;
            // Key tags are not unique (RFC 4034 appendix B).
            part.key = node.box.title + u' ' + QString::number(parts[node.box.title]++);
            part.what = node.box.title;
            part.detail = both(both(linkWord(box, index), node.box.subtitle),
                               rootCauseAt(node.box.id, outline));
            part.sentence = node.box.sentence;
            part.tone = node.box.tone;
            part.selection = node.box.id;
            zone.add(std::move(part));
        }
        if (!box.moreRecords.isEmpty()) {
            Entry more;
            more.key = QStringLiteral("more");
            more.what = box.moreRecords;
            more.sentence = box.moreRecords;
            more.selection = box.id;
            zone.add(std::move(more));
        }
        group.add(std::move(zone));
    }
    return group;
}

TraceTreeModel::Entry TraceTreeModel::Entry::of(const Outline& outline) {
    Entry root;
    if (!outline.lanes.empty())
        root.add(ofLanes(outline));
    if (!outline.chain.empty())
        root.add(ofChain(outline));
    return root;
}

TraceTreeModel::TraceTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , root_(std::make_unique<Entry>()) {}

TraceTreeModel::~TraceTreeModel() = default;

void TraceTreeModel::setOutline(const Outline& outline) {
    adoptChildren(*root_, Entry::of(outline));
}

void TraceTreeModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    const auto alter = [this](const auto& self, const QModelIndex& parent) -> void {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        emit dataChanged(index(0, 0, parent), index(rows - 1, columns - 1, parent));
        for (int row = 0; row < rows; ++row)
            self(self, index(row, 0, parent));
    };
    alter(alter, {});
}

void TraceTreeModel::adopt(Entry& present, Entry&& wanted) {
    if (!present.saysTheSame(wanted)) {
        present.what = wanted.what;
        present.detail = wanted.detail;
        present.sentence = wanted.sentence;
        present.tone = wanted.tone;
        present.selection = wanted.selection;
        emit dataChanged(indexOf(present), indexOf(present, columns - 1));
    }
    adoptChildren(present, std::move(wanted));
}

void TraceTreeModel::adoptChildren(Entry& present, Entry&& wanted) {
    auto& rows = present.children;
    const auto at = [](std::size_t row) { return static_cast<std::ptrdiff_t>(row); };
    const auto remove = [&](std::size_t first, std::size_t end) {
        beginRemoveRows(indexOf(present), static_cast<int>(first), static_cast<int>(end) - 1);
        rows.erase(rows.begin() + at(first), rows.begin() + at(end));
        endRemoveRows();
    };
    for (std::size_t row = 0; row < wanted.children.size(); ++row) {
        std::unique_ptr<Entry>& child = wanted.children[row];
        const auto found =
            std::find_if(rows.begin() + at(std::min(row, rows.size())), rows.end(),
                         [&](const auto& other) { return other->key == child->key; });
        if (found == rows.end()) {
            beginInsertRows(indexOf(present), static_cast<int>(row), static_cast<int>(row));
            child->parent = &present;
            rows.insert(rows.begin() + at(row), std::move(child));
            endInsertRows();
            continue;
        }
        const auto place = static_cast<std::size_t>(found - rows.begin());
        if (place > row)
            remove(row, place);
        adopt(*rows[row], std::move(*child));
    }
    if (rows.size() > wanted.children.size())
        remove(wanted.children.size(), rows.size());
}

const TraceTreeModel::Entry& TraceTreeModel::entryAt(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const Entry*>(index.constInternalPointer()) : *root_;
}

QModelIndex TraceTreeModel::indexOf(const Entry& entry, int column) const {
    return entry.parent ? createIndex(entry.row(), column, &entry) : QModelIndex();
}

QModelIndex TraceTreeModel::indexOf(const Selection& selection) const {
    const auto find = [&selection](const auto& self, const Entry& entry) -> const Entry* {
        if (entry.parent && entry.selection == selection)
            return &entry;
        for (const auto& child : entry.children)
            if (const Entry* found = self(self, *child))
                return found;
        return nullptr;
    };
    if (selection.kind == Selection::Kind::none)
        return {};
    const Entry* found = find(find, *root_);
    return found ? indexOf(*found) : QModelIndex();
}

Selection TraceTreeModel::selectionAt(const QModelIndex& index) const {
    return entryAt(index).selection;
}

QModelIndex TraceTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, entryAt(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex TraceTreeModel::parent(const QModelIndex& child) const {
    const Entry* parent = entryAt(child).parent;
    return parent ? indexOf(*parent) : QModelIndex();
}

int TraceTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(entryAt(parent).children.size());
}

int TraceTreeModel::columnCount(const QModelIndex&) const {
    return columns;
}

QVariant TraceTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Entry& entry = entryAt(index);
    if (role == Qt::ToolTipRole)
        return plainToolTip(entry.sentence);
    if (role == Qt::AccessibleDescriptionRole)
        return entry.sentence;
    if (role == Qt::AccessibleTextRole && index.column() == whatColumn)
        return entry.sentence.isEmpty() ? entry.what : entry.sentence;
    if (role == Qt::ForegroundRole && index.column() == statusColumn && entry.tone)
        return Theme::current().tone(*entry.tone).color;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case whatColumn:
        return entry.what;
    case statusColumn:
        return entry.tone ? QStringLiteral("%1 %2").arg(Theme::current().tone(*entry.tone).glyph,
                                                        toneWord(*entry.tone))
                          : QString();
    default:
        return entry.detail;
    }
}

QVariant TraceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case whatColumn:
        //: Column of the trace's tree: path, step, zone or key.
        return tr("Step");
    case statusColumn:
        //: Column of the trace's tree: OK, failed, not run.
        return tr("Status");
    case detailColumn:
        //: Column of the trace's tree: address, time, what is broken.
        return tr("Detail");
    default:
        return {};
    }
}

} // namespace danescope::ui
