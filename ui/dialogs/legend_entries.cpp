#include "ui/dialogs/legend_entries.h"

#include <QtGlobal>

namespace danescope::ui {

using explain::Tone;
using Shape = LegendEntry::Shape;

const std::vector<LegendEntry>& traceLegend() {
    static const std::vector<LegendEntry> entries{
        {Shape::box, Tone::ok,
         QT_TRANSLATE_NOOP("Legend", "Passed: proven secure, or the certificate matches.")},
        {Shape::box, Tone::failed,
         QT_TRANSLATE_NOOP("Legend", "Failed: the mail stops here. Who has to mend it stands in "
                                     "the details.")},
        {Shape::box, Tone::warning,
         QT_TRANSLATE_NOOP("Legend", "Warning: it works now, but may not for long.")},
        {Shape::box, Tone::neutral,
         QT_TRANSLATE_NOOP("Legend",
                           "Neither good nor bad: DNSSEC or DANE is not published here.")},
        {Shape::box, Tone::notRun,
         QT_TRANSLATE_NOOP("Legend", "Not run: an earlier step made it pointless, it still waits, "
                                     "or something above it is broken.")},
        {Shape::box, Tone::running, QT_TRANSLATE_NOOP("Legend", "Running: an answer is awaited.")},
        {Shape::anchorBox, Tone::ok,
         QT_TRANSLATE_NOOP("Legend", "Root trust anchor: the key that the whole chain of trust "
                                     "hangs on.")},
        {Shape::rootCauseBox, Tone::failed,
         QT_TRANSLATE_NOOP("Legend", "Thick line and flag: the root cause. Everything else that "
                                     "fails follows from it.")},
    };
    return entries;
}

const std::vector<LegendEntry>& linesAndPlotsLegend() {
    static const std::vector<LegendEntry> entries{
        {Shape::parts, Tone::ok,
         QT_TRANSLATE_NOOP("Legend", "Trust passes from the DS record of the parent zone to the "
                                     "KSK, which signs the keys, to the ZSK, which signs the "
                                     "records. A CSK is both keys in one.")},
        {Shape::link, Tone::ok, QT_TRANSLATE_NOOP("Legend", "This link of the chain holds.")},
        {Shape::link, Tone::failed,
         QT_TRANSLATE_NOOP("Legend", "This link is broken; the word beside it says why.")},
        {Shape::link, Tone::notRun,
         QT_TRANSLATE_NOOP("Legend", "This link counts for nothing, for one before it is broken.")},
        {Shape::bar, Tone::ok,
         QT_TRANSLATE_NOOP("Legend", "Full bar: good. An arrow at its end says that it goes on.")},
        {Shape::bar, Tone::warning,
         QT_TRANSLATE_NOOP("Legend", "Hatched bar: good, but it ends soon, or nobody could tell.")},
        {Shape::bar, Tone::failed,
         QT_TRANSLATE_NOOP("Legend", "Dashed bar: expired or otherwise bad.")},
        {Shape::nowLine, Tone::neutral,
         QT_TRANSLATE_NOOP("Legend", "The instant that everything is judged at.")},
        {Shape::wait, Tone::neutral,
         QT_TRANSLATE_NOOP("Legend", "In “Timing”: one step had to end before the other began.")},
    };
    return entries;
}

} // namespace danescope::ui
