package readout.reading.meeting;

import java.util.Optional;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Meeting;
import readout.model.Place;

/// How the place a document tells agrees with a meeting's.
///
/// @param score from 0 to 1
/// @param words the agreement, for the middle of a sentence
record PlaceFit(double score, String words) {

    /// How well the evidence's place fits a meeting in a place, empty if the document is about another place.
    ///
    /// @param byCall whether the document tells of a call
    static Optional<PlaceFit> of(Meeting meeting, MeetingEvidence evidence, boolean byCall, Cities cities) {
        if (isCall(meeting)) {
            return byCall ? Optional.of(new PlaceFit(1, "a call")) : Optional.empty();
        }
        Place told = evidence.place().found().orElse(new Place("", "", ""));
        return switch (cities.fit(meeting.place(), told)) {
            case SAME_CITY -> Optional.of(new PlaceFit(byCall ? 0.6 : 1, "same city"));
            case SAME_COUNTRY -> Optional.of(new PlaceFit(byCall ? 0.3 : 0.7, "same country"));
            case UNTOLD -> untold(meeting, evidence, byCall, cities);
            case ELSEWHERE -> isNamedAfar(meeting, evidence, cities) && !byCall
                    ? Optional.of(new PlaceFit(0.5, "written elsewhere but naming " + meeting.place().city())) : Optional.empty();
        };
    }

    /// A call, by telephone or by video, has no place.
    static boolean isCall(Meeting meeting) {
        return meeting.place().city().isEmpty() && meeting.place().country().isEmpty();
    }

    private static Optional<PlaceFit> untold(Meeting meeting, MeetingEvidence evidence, boolean byCall, Cities cities) {
        String lead = evidence.title() + "\n" + evidence.lead();
        boolean named = cities.isNamedIn(lead, meeting.place().city());
        return byCall && !named ? Optional.empty()
                : Optional.of(new PlaceFit(named ? 0.9 : 0.5, named ? meeting.place().city() + " is named" : "no place told"));
    }

    /// An article may be written in one city on a meeting in another, which its title or its first lines name.
    private static boolean isNamedAfar(Meeting meeting, MeetingEvidence evidence, Cities cities) {
        if (evidence.kind() == DocumentKind.TRANSCRIPT) {
            return false;
        }
        boolean certain = evidence.place() instanceof Finding.Found<Place>(_, Certainty certainty, _, _) && certainty == Certainty.CERTAIN;
        return cities.isNamedIn(evidence.title(), meeting.place().city())
                || !certain && cities.isNamedIn(evidence.lead(), meeting.place().city());
    }
}
