package readout.reading.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Meeting;
import readout.model.MeetingMatch;
import readout.model.When;
import readout.reading.Knowledge;

/// Tells which meeting a document belongs to: a known one that its day, its place and its people agree with, or else a
/// new one where an American and a Russian clearly met on a known day. Made once, then shared by all threads.
public final class MeetingMatcher {

    private static final double ENOUGH = 0.6;
    /// Two meetings this near in score are hard to tell apart.
    private static final double NEAR = 0.06;
    private static final double DOUBT = 0.25;
    private static final double MOST = 0.98;

    private final TreeMap<LocalDate, List<Meeting>> byDay = new TreeMap<>();
    private final Cities cities = new Cities();
    private final CallTeller calls = new CallTeller();
    private final OneSided oneSided = new OneSided(calls);
    private final Proposer proposer;

    /// A matcher that knows the meetings of `knowledge`.
    public MeetingMatcher(Knowledge knowledge) {
        for (Meeting meeting : knowledge.meetings()) {
            // A stay of months is a list's mistake, not a meeting; its first days will do.
            LocalDate last = meeting.when().last().isAfter(meeting.when().first().plusDays(31)) ? meeting.when().first().plusDays(31)
                    : meeting.when().last();
            for (LocalDate day = meeting.when().first(); !day.isAfter(last); day = day.plusDays(1)) {
                byDay.computeIfAbsent(day, _ -> new ArrayList<>(1)).add(meeting);
            }
        }
        this.proposer = new Proposer(cities, calls, knowledge);
    }

    private record Candidate(Meeting meeting, double score, String reason) {
    }

    /// Which meeting the evidence tells of.
    public MeetingMatch match(MeetingEvidence evidence) {
        Optional<When> days = days(evidence);
        if (days.isEmpty()) {
            return new MeetingMatch.None("No date of the event or of publication is known.");
        }
        Set<Meeting> meetings = new LinkedHashSet<>();
        byDay.subMap(days.get().first(), true, days.get().last(), true).values().forEach(meetings::addAll);
        boolean byCall = calls.isCall(evidence);
        List<Candidate> candidates = new ArrayList<>();
        meetings.forEach(meeting -> candidate(meeting, evidence, byCall).ifPresent(candidates::add));
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        if (!candidates.isEmpty() && candidates.getFirst().score() >= ENOUGH) {
            return joins(candidates);
        }
        List<Candidate> ofOneSide = byCall || interview(evidence) < 1 ? List.of() : meetings.stream().flatMap(meeting -> ofOneSide(meeting, evidence).stream()).toList();
        if (ofOneSide.size() == 1) {
            return joins(ofOneSide);
        }
        return proposer.propose(evidence, byCall).orElseGet(() -> new MeetingMatch.None(whyNone(meetings, evidence)));
    }

    /// The days a meeting told of may lie on.
    private static Optional<When> days(MeetingEvidence evidence) {
        Optional<When> event = evidence.eventDate().found();
        if (event.isPresent()) {
            When told = event.get();
            return told.last().toEpochDay() - told.first().toEpochDay() > 31 ? Optional.empty()
                    : Optional.of(told.isDay() ? new When(told.first().minusDays(1), told.last().plusDays(1)) : told);
        }
        return evidence.published().found().filter(When::isDay).map(day -> new When(day.first().minusDays(2), day.first()));
    }

    private Optional<Candidate> candidate(Meeting meeting, MeetingEvidence evidence, boolean byCall) {
        Optional<DateFit> date = DateFit.of(meeting.when(), evidence);
        Optional<PlaceFit> place = date.flatMap(_ -> PlaceFit.of(meeting, evidence, byCall, cities));
        if (date.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        boolean near = date.get().score() >= 0.8 && place.get().score() >= 0.9;
        return PeopleFit.of(meeting, evidence, near).map(people -> {
            double score = 0.4 * date.get().score() + 0.25 * place.get().score() + 0.35 * people.score();
            return new Candidate(meeting, score * interview(evidence), date.get().words() + ", " + place.get().words() + ", " + people.words());
        });
    }

    /// A meeting of which the document names one side only must be of its very day and city.
    private Optional<Candidate> ofOneSide(Meeting meeting, MeetingEvidence evidence) {
        Optional<DateFit> date = DateFit.of(meeting.when(), evidence).filter(fit -> fit.score() == 1);
        Optional<PlaceFit> place = date.flatMap(_ -> PlaceFit.of(meeting, evidence, false, cities)).filter(fit -> fit.score() == 1);
        return place.isEmpty() ? Optional.empty() : oneSided.of(meeting, evidence)
                .map(people -> new Candidate(meeting, people.score(), date.get().words() + ", " + place.get().words() + ", " + people.words()));
    }

    /// An interview is often given on a visit, and belongs to it less surely.
    private static double interview(MeetingEvidence evidence) {
        String title = evidence.title().toLowerCase(Locale.ROOT);
        return title.contains("interview") || title.contains("интервью") ? 0.8 : 1;
    }

    private static MeetingMatch joins(List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        double confidence = Math.min(MOST, best.score());
        String reason = best.reason() + ".";
        if (candidates.size() > 1 && best.score() - candidates.get(1).score() < NEAR) {
            confidence -= DOUBT;
            reason += " Another fits nearly as well: " + candidates.get(1).meeting().title() + ".";
        }
        return new MeetingMatch.Joins(best.meeting().id(), reason, Math.round(confidence * 100) / 100.0);
    }

    private String whyNone(Set<Meeting> meetings, MeetingEvidence evidence) {
        if (evidence.kind() == DocumentKind.OTHER && evidence.people().isEmpty()) {
            return "Nobody is told of.";
        }
        if (meetings.isEmpty()) {
            return "No meeting is known around that day, and the text tells of none between an American and a Russian.";
        }
        String title = meetings.iterator().next().title();
        return meetings.stream().anyMatch(meeting -> PlaceFit.of(meeting, evidence, calls.isCall(evidence), cities).isPresent())
                ? "It is not about those who met around that day (" + title + ")."
                : "It is of another place than the meeting known around that day (" + title + ").";
    }

    static boolean isDay(Finding<When> finding) {
        return finding.found().filter(When::isDay).isPresent();
    }
}
