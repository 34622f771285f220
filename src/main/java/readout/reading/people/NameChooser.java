package readout.reading.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.model.Certainty;
import readout.reading.people.Fit.Given;
import readout.reading.people.Fit.RoleFit;

/// Chooses whom a name means among those known and those the document introduces.
final class NameChooser {

    /// A candidate outweighs another by at least this much or not at all.
    private static final int MARGIN = 2;
    private static final int SURE = 8;
    /// Offices that the lists leave out lie within these days of one they have.
    private static final long CAREER = 12 * 365;
    private static final long TWO_YEARS = 731;

    private final PersonIndex index;
    private final Newcomers newcomers;
    private final Presence presence;
    private final Optional<LocalDate> day;
    private final Fitting fitting;

    NameChooser(PersonIndex index, Newcomers newcomers, Presence presence, Optional<LocalDate> day) {
        this.index = index;
        this.newcomers = newcomers;
        this.presence = presence;
        this.day = day;
        this.fitting = new Fitting(index.vocabulary, day);
    }

    /// A person that fits, with how much speaks for it.
    private record Candidate(Object person, Given given, RoleFit role, long days, int score) {
        boolean isStrong() {
            return given == Given.FULL || role == RoleFit.NOW;
        }
    }

    /// Whom the naming at offset `at` means; offsets tell who was named last before it.
    Choice choose(Naming naming, int at) {
        List<Candidate> candidates = new ArrayList<>();
        for (Known known : index.bearing(naming.name().surname())) {
            fitting.fit(known, naming).map(fit -> candidate(known, naming, fit)).filter(c -> isAcceptable(c, known, naming))
                    .ifPresent(candidates::add);
        }
        for (Newcomer newcomer : newcomers.bearing(naming.name())) {
            newcomer.fit(naming, index.vocabulary.givenNames).ifPresent(given -> candidates.add(candidate(newcomer, naming, given)));
        }
        return decide(candidates, naming, at);
    }

    private Candidate candidate(Known known, Naming naming, Fit fit) {
        int score = presenceScore(known) + givenScore(fit.given());
        score += switch (fit.role()) {
            case NOW -> 6;
            case ONCE -> 3;
            case SILENT, NEVER -> 0;
        };
        if (day.isPresent() && known.isInOffice(day.get())) {
            score += known.isHigh(day) ? 2 : 1;
        }
        return new Candidate(known, fit.given(), fit.role(), fit.days(), score);
    }

    private Candidate candidate(Newcomer newcomer, Naming naming, Given given) {
        // Somebody of a surname and nothing more, as `Mrs. Yeltsin`, must not stand before whom the document names in full.
        int score = (newcomer.best().given().isEmpty() ? 0 : 4) + presenceScore(newcomer) - (presence.isSeen(newcomer) ? 4 : 0) + givenScore(given);
        RoleFit role = RoleFit.SILENT;
        if (naming.role().isPresent() && newcomer.role().isPresent()) {
            Post said = naming.role().get().post();
            Post held = newcomer.role().get().post();
            role = said.calls(held, true) || said.calls(held, false) ? RoleFit.ONCE : RoleFit.SILENT;
            score += role == RoleFit.ONCE ? 6 : said.isBesideAnOffice() || held.isBesideAnOffice() ? 0 : -3;
        }
        return new Candidate(newcomer, given, role, Long.MAX_VALUE, score);
    }

    private int presenceScore(Object person) {
        return (presence.isSeen(person) ? 8 : 0) + (presence.hasSpoken(person) ? 3 : 0);
    }

    private static int givenScore(Given given) {
        return switch (given) {
            case FULL -> 20;
            case INITIAL -> 3;
            case NONE -> 0;
        };
    }

    /// Whether enough speaks for a known person: a bare surname alone makes nobody a minister.
    private boolean isAcceptable(Candidate candidate, Known known, Naming naming) {
        if (candidate.isStrong() || candidate.role() == RoleFit.ONCE || presence.isSeen(known)) {
            return true;
        }
        if (candidate.given() == Given.INITIAL) {
            // Of no known day it may be any head of state or minister of that name: one of them, or left open between them.
            return !known.common() || day.map(known::isInOffice).orElse(known.isHigh(day));
        }
        if (!known.common()) {
            return true;
        }
        // A common name needs a first office of a state that day, or a title of the same state some years around one.
        boolean sided = naming.role().flatMap(Role::side).filter(side -> side == known.person().side()).isPresent();
        boolean titledElse = naming.role().isPresent() && !naming.role().get().post().isBesideAnOffice();
        return titledElse ? sided && candidate.days() < CAREER : known.isHigh(day);
    }

    private Choice decide(List<Candidate> candidates, Naming naming, int at) {
        if (candidates.isEmpty()) {
            return new Choice.Nobody();
        }
        candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
        Candidate first = candidates.getFirst();
        if (candidates.size() == 1) {
            return new Choice.One(first.person(), certainty(first), why(first, naming));
        }
        List<Candidate> best = candidates.stream().filter(c -> first.score() - c.score() < MARGIN).toList();
        if (best.size() == 1) {
            int lead = first.score() - candidates.get(1).score();
            boolean onlyInOffice = first.days() == 0 && candidates.stream().skip(1).noneMatch(c -> c.days() == 0);
            boolean sure = lead >= SURE || first.isStrong() && (lead >= SURE / 2 || onlyInOffice);
            return new Choice.One(first.person(), sure ? Certainty.CERTAIN : Certainty.LIKELY, why(first, naming));
        }
        return decideEqual(best, naming, at);
    }

    /// Equals are told apart by who was named last, then by whose office is nearest in time.
    private Choice decideEqual(List<Candidate> best, Naming naming, int at) {
        Comparator<Candidate> byPlace = Comparator.comparingInt(c -> presence.lastBefore(c.person(), at));
        Candidate nearest = best.stream().max(byPlace).orElseThrow();
        boolean seen = presence.lastBefore(nearest.person(), at) >= 0 && at >= 0;
        if (seen && best.stream().filter(c -> c != nearest).allMatch(c -> byPlace.compare(c, nearest) < 0)) {
            return new Choice.One(nearest.person(), Certainty.LIKELY, "the " + NameCase.sensible(naming.name().surname()) + " named last before", true);
        }
        if (day.isEmpty() && best.stream().allMatch(c -> c.person() instanceof Known)) {
            Optional<Known> only = Contemporaries.only(best.stream().map(c -> (Known) c.person()).toList(), presence.everyone());
            if (only.isPresent()) {
                return new Choice.One(only.get(), Certainty.LIKELY, "the " + NameCase.sensible(naming.name().surname()) + " who was in office with others the document names");
            }
        }
        if (best.stream().noneMatch(c -> presence.isSeen(c.person()))) {
            List<Candidate> byTime = best.stream().sorted(Comparator.comparingLong(Candidate::days)).toList();
            if (byTime.get(0).days() < Long.MAX_VALUE && byTime.get(1).days() - byTime.get(0).days() > TWO_YEARS) {
                return new Choice.One(byTime.get(0).person(), Certainty.LIKELY,
                        "the " + NameCase.sensible(naming.name().surname()) + " whose office is nearest in time");
            }
        }
        return new Choice.Open(best.stream().map(Candidate::person).toList());
    }

    private Certainty certainty(Candidate candidate) {
        boolean named = presence.isSeen(candidate.person()) || presence.hasSpoken(candidate.person());
        if (candidate.person() instanceof Newcomer newcomer) {
            return newcomer.best().given().isEmpty() ? Certainty.LIKELY : Certainty.CERTAIN;
        }
        return candidate.isStrong() || named ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    private String why(Candidate candidate, Naming naming) {
        String surname = NameCase.sensible(naming.name().surname());
        if (candidate.given() == Given.FULL) {
            return "named in full";
        }
        if (candidate.role() == RoleFit.NOW) {
            return "the " + surname + " who was " + NameCase.title(naming.role().orElseThrow().title()) + " then";
        }
        if (presence.isSeen(candidate.person()) || candidate.person() instanceof Newcomer) {
            return "the " + surname + " the document names";
        }
        if (candidate.role() == RoleFit.ONCE) {
            return "the only known " + surname + " who was ever " + NameCase.title(naming.role().orElseThrow().title());
        }
        return candidate.given() == Given.INITIAL ? "the initial and the surname fit" : "the only known " + surname + " who fits";
    }
}
