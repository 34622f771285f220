package readout.reading.meeting;

import readout.model.DocumentKind;

/// Tells whether a document is about a call or about people who met.
final class CallTeller {

    private enum Way { MET, CALL }

    private final PhraseSet<Way> words = new PhraseSet<>();

    CallTeller() {
        for (String line : WordLists.lines("words.txt")) {
            Way way = line.startsWith("call") ? Way.CALL : Way.MET;
            WordLists.parts(line.substring(line.indexOf('|') + 1)).forEach(phrase -> words.add(phrase, way));
        }
    }

    /// Whether the title, or else the first lines, tell of a call, and not of a meeting before it. A transcript of several
    /// speakers is no call's.
    boolean isCall(MeetingEvidence evidence) {
        int[] title = count(evidence.title());
        if (title[Way.CALL.ordinal()] > 0) {
            return true;
        }
        if (evidence.kind() == DocumentKind.TRANSCRIPT || title[Way.MET.ordinal()] > 0) {
            return false;
        }
        int[] lead = count(evidence.lead());
        return lead[Way.CALL.ordinal()] > 0 && lead[Way.CALL.ordinal()] >= lead[Way.MET.ordinal()];
    }

    /// Whether the title or the first lines tell of people meeting.
    boolean isMeeting(MeetingEvidence evidence) {
        return count(evidence.title())[Way.MET.ordinal()] > 0 || count(evidence.lead())[Way.MET.ordinal()] > 0;
    }

    private int[] count(String text) {
        int[] counts = new int[Way.values().length];
        words.find(text, (way, _) -> counts[way.ordinal()]++);
        return counts;
    }
}
