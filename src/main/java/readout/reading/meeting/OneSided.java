package readout.reading.meeting;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.model.DocumentKind;
import readout.model.Meeting;
import readout.model.Participant;
import readout.model.Side;

/// How a document fits a meeting of which it names one side only: a principal of it, or somebody who speaks for that side,
/// in the meeting's city on its day, with the other side told by country or office alone (`her Russian counterpart`).
final class OneSided {

    private static final double PARTY = 0.6;
    private static final double PRINCIPAL = 0.7;
    private static final double OFFICIAL = 0.6;

    private final PhraseSet<Side> words = new PhraseSet<>();
    private final CallTeller calls;

    OneSided(CallTeller calls) {
        this.calls = calls;
        for (String line : WordLists.lines("sides.txt")) {
            Side side = line.startsWith("us") ? Side.UNITED_STATES : Side.RUSSIA;
            WordLists.parts(line.substring(line.indexOf('|') + 1)).forEach(phrase -> words.add(phrase, side));
        }
    }

    /// How well one side alone fits, for a meeting whose day and city are the document's; empty if it does not.
    Optional<PeopleFit> of(Meeting meeting, MeetingEvidence evidence) {
        return isAboutSomebodyElse(meeting, evidence) ? Optional.empty() : side(meeting, evidence, Side.UNITED_STATES, Side.RUSSIA)
                .or(() -> side(meeting, evidence, Side.RUSSIA, Side.UNITED_STATES));
    }

    private Optional<PeopleFit> side(Meeting meeting, MeetingEvidence evidence, Side side, Side other) {
        boolean atHome = isIn(meeting, side);
        boolean titled = names(evidence.title(), other);
        boolean elseWith = !titled && isWithSomebodyElse(meeting, evidence);
        boolean pointed = titled || !elseWith && (names(evidence.lead(), other) || isNamed(meeting, evidence, other));
        // At home a principal speaks of much else on such a day.
        boolean told = atHome ? titled || pointed && evidence.kind() != DocumentKind.TRANSCRIPT && calls.isMeeting(evidence) : pointed || !elseWith && isIn(meeting, other);
        if (!told) {
            return Optional.empty();
        }
        Optional<Involved> principal = principal(meeting, evidence, side);
        if (principal.isPresent()) {
            return Optional.of(new PeopleFit(PRINCIPAL, PeopleFit.alone(principal.get())));
        }
        return !atHome && evidence.speaking().contains(side) ? Optional.of(new PeopleFit(OFFICIAL, "an official of one side speaks")) : Optional.empty();
    }

    private static Optional<Involved> principal(Meeting meeting, MeetingEvidence evidence, Side side) {
        Set<String> own = meeting.participants().stream().filter(p -> p.side() == side).map(Participant::person).flatMap(Optional::stream).collect(Collectors.toSet());
        boolean transcript = evidence.kind() == DocumentKind.TRANSCRIPT;
        return evidence.people().stream().filter(involved -> own.contains(involved.person().id()))
                .filter(involved -> transcript ? involved.speaks() || involved.parts().contains(Part.IN_TITLE) : involved.weight() >= PARTY)
                .max(Comparator.comparingDouble(Involved::weight));
    }

    /// Somebody of the two sides, or of the title, neither took part nor speaks beside a principal: it is another event of that day.
    private static boolean isAboutSomebodyElse(Meeting meeting, MeetingEvidence evidence) {
        Set<String> own = meeting.participants().stream().map(Participant::person).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<Side> met = evidence.people().stream().filter(involved -> own.contains(involved.person().id()) && involved.weight() >= PARTY)
                .map(involved -> involved.person().side()).collect(Collectors.toSet());
        return evidence.people().stream().filter(involved -> !own.contains(involved.person().id())).anyMatch(involved ->
                involved.parts().contains(Part.IN_TITLE) && !involved.speaks() || involved.weight() >= PARTY && isOpposite(involved.person().side(), met));
    }

    private static boolean isOpposite(Side side, Set<Side> met) {
        return side == Side.UNITED_STATES && met.contains(Side.RUSSIA) || side == Side.RUSSIA && met.contains(Side.UNITED_STATES);
    }

    /// `Remarks With` somebody who was not at the meeting.
    private static boolean isWithSomebodyElse(Meeting meeting, MeetingEvidence evidence) {
        int with = evidence.title().toLowerCase(Locale.ROOT).indexOf(" with ");
        Set<String> own = meeting.participants().stream().map(Participant::person).flatMap(Optional::stream).collect(Collectors.toSet());
        return with >= 0 && evidence.people().stream().filter(involved -> own.contains(involved.person().id()))
                .noneMatch(involved -> evidence.title().indexOf(PeopleFit.surname(involved), with) >= 0);
    }

    private static boolean isNamed(Meeting meeting, MeetingEvidence evidence, Side side) {
        Set<String> own = meeting.participants().stream().filter(p -> p.side() == side).map(Participant::person).flatMap(Optional::stream).collect(Collectors.toSet());
        return evidence.people().stream().anyMatch(involved -> own.contains(involved.person().id()));
    }

    private boolean names(String text, Side side) {
        boolean[] found = new boolean[1];
        words.find(text, (named, _) -> found[0] |= named == side);
        return found[0];
    }

    private static boolean isIn(Meeting meeting, Side side) {
        String country = meeting.place().country();
        return side == Side.UNITED_STATES ? country.equals("United States") : country.equals("Russia") || country.equals("USSR");
    }
}
