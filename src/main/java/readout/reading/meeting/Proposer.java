package readout.reading.meeting;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Meeting;
import readout.model.MeetingMatch;
import readout.model.Participant;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;
import readout.reading.Knowledge;
import readout.reading.lexicon.Letters;

/// Makes a meeting of a document that clearly tells of one nobody knows yet: somebody in office for each side, a day, and
/// a city or a call.
final class Proposer {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final double PARTY = 0.6;
    private static final int MOST_A_SIDE = 6;

    private final Cities cities;
    private final CallTeller calls;
    private final Map<String, Meeting> known = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    Proposer(Cities cities, CallTeller calls, Knowledge knowledge) {
        this.cities = cities;
        this.calls = calls;
        knowledge.meetings().forEach(meeting -> known.put(meeting.id(), meeting));
        knowledge.people().forEach(person -> people.add(person.id()));
    }

    /// The meeting as the document tells it, empty if it tells of none clearly.
    Optional<MeetingMatch> propose(MeetingEvidence evidence, boolean byCall) {
        Optional<LocalDate> day = day(evidence);
        Place place = byCall ? new Place("", "", "") : evidence.place().found().orElse(new Place("", "", ""));
        if (day.isEmpty() || !byCall && place.city().isEmpty() || !byCall && !isOfMeeting(evidence)) {
            return Optional.empty();
        }
        List<Involved> american = parties(evidence, Side.UNITED_STATES, day.get());
        List<Involved> russian = parties(evidence, Side.RUSSIA, day.get());
        if (american.isEmpty() || russian.isEmpty() || !isTogether(evidence, american.getFirst(), russian.getFirst())) {
            return Optional.empty();
        }
        Meeting meeting = meeting(evidence, byCall, day.get(), place, american, russian);
        String reason = "No meeting is known for it: " + (byCall ? "a call" : "in " + place.city()) + " on " + day.get() + ", "
                + PeopleFit.words(american.getFirst(), russian.getFirst()) + ".";
        if (known.containsKey(meeting.id())) {
            return Optional.of(new MeetingMatch.Joins(meeting.id(), "Same day, same people: " + known.get(meeting.id()).title() + ".", 0.5));
        }
        return Optional.of(new MeetingMatch.Proposes(meeting, reason, confidence(evidence, american.getFirst(), russian.getFirst())));
    }

    private static Optional<LocalDate> day(MeetingEvidence evidence) {
        Finding<When> told = evidence.eventDate().isFound() || evidence.kind() == DocumentKind.ARTICLE ? evidence.eventDate() : evidence.published();
        return told.found().filter(When::isDay).map(When::first);
    }

    /// An interview is no meeting; what is no transcript must say that they met.
    private boolean isOfMeeting(MeetingEvidence evidence) {
        String title = evidence.title().toLowerCase(Locale.ROOT);
        if (title.contains("interview") || title.contains("интервью")) {
            return false;
        }
        return evidence.kind() == DocumentKind.TRANSCRIPT || calls.isMeeting(evidence);
    }

    /// In a transcript both speak, or one does and the other is in the title; elsewhere both are in the title or the first lines.
    private static boolean isTogether(MeetingEvidence evidence, Involved us, Involved them) {
        if (evidence.kind() == DocumentKind.TRANSCRIPT) {
            boolean titled = us.parts().contains(Part.IN_TITLE) || them.parts().contains(Part.IN_TITLE);
            return us.speaks() && them.speaks() || (us.speaks() || them.speaks()) && titled;
        }
        return us.weight() >= PARTY && them.weight() >= PARTY;
    }

    /// Those of a side who are party to the event and in office, by rank, then by weight.
    private static List<Involved> parties(MeetingEvidence evidence, Side side, LocalDate day) {
        return evidence.people().stream()
                .filter(involved -> involved.person().side() == side && involved.weight() >= PARTY)
                .filter(involved -> Rank.of(involved.person(), day) != Rank.NONE)
                .sorted(Comparator.comparing((Involved involved) -> tier(involved)).thenComparing(involved -> Rank.of(involved.person(), day))
                        .thenComparing(Comparator.comparingDouble(Involved::weight).reversed()))
                .limit(MOST_A_SIDE).toList();
    }

    /// Who speaks or stands in the title comes before who is only named.
    private static int tier(Involved involved) {
        return involved.weight() >= Part.IN_TITLE.weight() ? 0 : 1;
    }

    private Meeting meeting(MeetingEvidence evidence, boolean byCall, LocalDate day, Place place, List<Involved> american, List<Involved> russian) {
        String us = PeopleFit.surname(american.getFirst());
        String them = PeopleFit.surname(russian.getFirst());
        List<Participant> participants = new ArrayList<>();
        american.forEach(involved -> participants.add(participant(involved, day)));
        russian.forEach(involved -> participants.add(participant(involved, day)));
        String id = day + "-" + slug(byCall ? "call" : cities.city(place.city())) + "-" + slug(american.getFirst(), us) + "-"
                + slug(russian.getFirst(), them);
        String title = us + "–" + them + (byCall ? " telephone call" : " meeting in " + place.city());
        return new Meeting(id, When.day(day), title, Rank.level(participants), byCall ? "call" : "bilateral", place, participants,
                evidence.topics(), "", Certainty.LIKELY, List.of());
    }

    /// Somebody who is neither known nor among the document's speakers has no id that others could follow.
    private Participant participant(Involved involved, LocalDate day) {
        boolean found = people.contains(involved.person().id()) || involved.speaks() || involved.parts().contains(Part.QUOTED);
        return new Participant(involved.person().fullName(), Rank.title(involved.person(), day), involved.person().side(),
                Optional.of(involved.person().id()).filter(_ -> found));
    }

    private static double confidence(MeetingEvidence evidence, Involved us, Involved them) {
        boolean certain = evidence.eventDate() instanceof Finding.Found<When>(_, Certainty certainty, _, _) && certainty == Certainty.CERTAIN;
        double people = (us.weight() + them.weight()) / 2;
        return Math.round(100 * (0.35 + 0.35 * people + (certain ? 0.15 : 0.05))) / 100.0;
    }

    /// A surname in another script is taken from the person's id.
    private static String slug(Involved involved, String surname) {
        String slug = slug(surname);
        String id = involved.person().id();
        return slug.chars().allMatch(c -> c < 128) ? slug : id.substring(id.lastIndexOf('-') + 1);
    }

    private static String slug(String words) {
        String plain = MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        StringBuilder slug = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Letters.isLetterOrDigit(c)) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }
}
