/// The search, put together by [readout.desktop.search.Search]: the field, whose parts complete themselves and become chips or filters of other
/// panes; what is found, in its context, by document and over time; and the searches the analyst keeps.
package readout.desktop.search;
