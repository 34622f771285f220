package readout.archive.search.index;

/// Who speaks in a passage.
///
/// @param person   the code of the person in its document, empty if nobody is identified
/// @param label    the label as printed, if there is neither person nor reporter
/// @param reporter who asks, as the text tells it, or empty
/// @param outlet   whom the reporter is from, or empty
record Voice(String person, String label, String reporter, String outlet) {

    boolean isNobody() {
        return person.isEmpty() && label.isEmpty() && reporter.isEmpty() && outlet.isEmpty();
    }
}
