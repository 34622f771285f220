/// The timeline: every meeting a mark on lanes, from four decades to single days, and the overview of all years below it.
///
/// The owner makes a [readout.desktop.timeline.TimelineModel], gives it marks and tells it which of them match; it listens to the selection, the
/// date filter and what is opened. A [readout.desktop.timeline.TimelineView] draws it and turns hands into the model's verbs;
/// [readout.desktop.timeline.TimelineHooks] adds menus and takes dropped documents.
///
/// Below, everything that decides where things go is pure: `TimelineLayout` (symbols, clusters, labels) over a `TimelineIndex` (lanes, and how their
/// marks gather), `TimelineAxis`, `OverviewHistogram`. The painters only draw what these say.
package readout.desktop.timeline;
