package readout.reading.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.model.Certainty;
import readout.model.DocumentKind;
import readout.model.Finding;
import readout.model.Meeting;
import readout.model.MeetingMatch;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;
import readout.reading.Knowledge;
import readout.reading.catalogue.CatalogueReader;

/// Every meeting of the catalogue is found by what a document on it would tell, and by nothing else.
class CatalogueMeetingsTest {

    private static final Knowledge KNOWLEDGE = new CatalogueReader().bundled();
    private static final MeetingMatcher MATCHER = new MeetingMatcher(KNOWLEDGE);
    private static final Map<String, Person> PEOPLE = new HashMap<>();
    private static final Map<String, List<String>> CITY_NAMES = new HashMap<>();

    static {
        KNOWLEDGE.people().forEach(person -> PEOPLE.put(person.id(), person));
        for (String line : WordLists.lines("cities.txt")) {
            List<String> names = WordLists.parts(line.split("\\|")[0]);
            CITY_NAMES.put(names.getFirst(), names);
        }
    }

    /// A document as one of several kinds would tell of a meeting.
    private record Told(DocumentKind kind, Finding<When> event, Finding<When> published, Place place, String title, String lead,
            List<Involved> people) {
        MeetingEvidence evidence() {
            Finding<Place> where = place.equals(new Place("", "", "")) ? Finding.none("not told") : Finding.certain(place, "the head");
            return new MeetingEvidence(kind, event, published, where, title, lead, people, Set.of(), List.of());
        }

        Told at(Place other) {
            return new Told(kind, event, published, other, title, lead, people);
        }

        Told on(LocalDate day) {
            return new Told(kind, day(day), Finding.none("not told"), place, title, lead, people);
        }

        Told with(List<Involved> others) {
            return new Told(kind, event, published, place, title, lead, others);
        }
    }

    private static Finding<When> day(LocalDate day) {
        return Finding.certain(When.day(day), "the head");
    }

    private static List<Involved> leaders(Meeting meeting, Part part) {
        return Stream.of(Side.UNITED_STATES, Side.RUSSIA)
                .flatMap(side -> meeting.participants().stream().filter(p -> p.side() == side).limit(1))
                .map(p -> new Involved(PEOPLE.get(p.person().orElseThrow()), EnumSet.of(part), 5)).toList();
    }

    private static boolean isCall(Meeting meeting) {
        return PlaceFit.isCall(meeting);
    }

    private static List<Told> tellings(Meeting meeting) {
        LocalDate first = meeting.when().first();
        LocalDate last = meeting.when().last();
        Finding<When> none = Finding.none("not told");
        List<Told> told = new ArrayList<>();
        if (isCall(meeting)) {
            told.add(new Told(DocumentKind.STATEMENT, day(first), none, meeting.place(), "Readout of a telephone call", "They spoke by telephone.",
                    leaders(meeting, Part.IN_TITLE)));
            told.add(new Told(DocumentKind.ARTICLE, none, day(first), new Place("Moscow", "Russia", ""), "The presidents speak", "In a phone call they spoke.",
                    leaders(meeting, Part.IN_LEAD)));
            return told;
        }
        for (String city : CITY_NAMES.getOrDefault(meeting.place().city(), List.of(meeting.place().city()))) {
            told.add(new Told(DocumentKind.TRANSCRIPT, day(first), none, new Place(city, "", ""), "Remarks", "", leaders(meeting, Part.SPEAKS)));
        }
        Place place = meeting.place();
        told.add(new Told(DocumentKind.TRANSCRIPT, day(last), none, place, "Remarks", "", leaders(meeting, Part.SPEAKS)));
        told.add(new Told(DocumentKind.ARTICLE, day(first), day(first.plusDays(1)), place, "They met", "", leaders(meeting, Part.IN_LEAD)));
        told.add(new Told(DocumentKind.ARTICLE, none, day(last.plusDays(1)), place, "They met", "", leaders(meeting, Part.IN_TITLE)));
        told.add(new Told(DocumentKind.STATEMENT, none, day(last), new Place("", place.country(), ""), "Joint statement", "", leaders(meeting, Part.IN_TITLE)));
        return told;
    }

    @Test
    void everyMeetingIsFoundByItsDayItsCityAndItsLeaders() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Meeting meeting : KNOWLEDGE.meetings()) {
            for (Told told : tellings(meeting)) {
                asked++;
                MeetingMatch match = MATCHER.match(told.evidence());
                if (!(match instanceof MeetingMatch.Joins(String id, String reason, double confidence)) || !id.equals(meeting.id())
                        || confidence < (reason.contains("nearly as well") ? 0.5 : 0.7)) {
                    wrong.add(meeting.id() + " <- " + told.kind() + " " + told.place().line(false) + ": " + match);
                }
            }
        }
        assertEquals(List.of(), wrong, wrong.size() + " of " + asked);
    }

    @Test
    void anotherCityJoinsNothing() {
        long seed = 20260101;
        Random random = new Random(seed);
        List<String> cities = CITY_NAMES.keySet().stream().sorted().toList();
        List<String> wrong = new ArrayList<>();
        for (Meeting meeting : KNOWLEDGE.meetings()) {
            for (Told told : tellings(meeting)) {
                String city = cities.get(random.nextInt(cities.size()));
                MeetingMatch match = MATCHER.match(told.at(new Place(city, "", "")).evidence());
                if (!isCall(meeting) && match instanceof MeetingMatch.Joins(String id, _, _) && !isTrue(id, city, told)) {
                    wrong.add(meeting.id() + " in " + city + ": " + match);
                }
            }
        }
        assertEquals(List.of(), wrong, "seed " + seed);
    }

    @Test
    void otherPeopleJoinNothing() {
        List<String> wrong = new ArrayList<>();
        for (Meeting meeting : KNOWLEDGE.meetings()) {
            for (Told told : tellings(meeting)) {
                for (int side = 0; side < 2; side++) {
                    List<Involved> others = new ArrayList<>(told.people());
                    others.set(side, stranger(meeting, others.get(side)));
                    MeetingMatch match = MATCHER.match(told.with(others).evidence());
                    if (match instanceof MeetingMatch.Joins(String id, _, _) && !isTrue(id, told.place().city(), told.with(others))) {
                        wrong.add(meeting.id() + " with " + others.get(side).person().id() + ": " + match);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void anotherWeekJoinsNothing() {
        List<String> wrong = new ArrayList<>();
        for (Meeting meeting : KNOWLEDGE.meetings()) {
            for (Told told : tellings(meeting)) {
                for (int days : new int[] {-9, -5, 5, 9}) {
                    LocalDate day = (days < 0 ? meeting.when().first() : meeting.when().last()).plusDays(days);
                    MeetingMatch match = MATCHER.match(told.on(day).evidence());
                    if (match instanceof MeetingMatch.Joins(String id, _, _) && !isTrue(id, told.place().city(), told.on(day))) {
                        wrong.add(meeting.id() + " " + days + " days off: " + match);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theNextDayJoinsTheSameMeetingLessSurelyOrOneThatTrulyFits() {
        List<String> wrong = new ArrayList<>();
        for (Meeting meeting : KNOWLEDGE.meetings()) {
            Told told = tellings(meeting).getFirst();
            MeetingMatch match = MATCHER.match(told.on(meeting.when().last().plusDays(1)).evidence());
            boolean sane = switch (match) {
                case MeetingMatch.Joins(String id, _, double confidence) ->
                        id.equals(meeting.id()) ? confidence < 0.9 : isTrue(id, told.place().city(), told);
                case MeetingMatch.Proposes(Meeting proposed, _, _) -> !proposed.id().equals(meeting.id());
                case MeetingMatch.None _ -> false;
            };
            if (!sane) {
                wrong.add(meeting.id() + ": " + match);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aDomesticBriefingThatOnlyNamesThemJoinsNothing() {
        Person spokesman = new Person("sam-poke", "Sam Poke", Side.UNITED_STATES, List.of(), List.of());
        for (Meeting meeting : KNOWLEDGE.meetings()) {
            List<Involved> people = new ArrayList<>(leaders(meeting, Part.OFTEN));
            people.add(new Involved(spokesman, EnumSet.of(Part.SPEAKS), 9));
            Told told = new Told(DocumentKind.TRANSCRIPT, day(meeting.when().first()), Finding.none("not told"),
                    new Place("Washington", "United States", ""), "Daily Press Briefing", "", people);
            MeetingMatch match = MATCHER.match(told.evidence());
            assertTrue(match instanceof MeetingMatch.None, meeting.id() + ": " + match);
        }
    }

    @Test
    void levelsOfProposedMeetingsFollowTheCatalogue() {
        int same = 0;
        for (Meeting meeting : KNOWLEDGE.meetings()) {
            same += Rank.level(meeting.participants()) == meeting.level() ? 1 : 0;
        }
        assertTrue(same > 0.95 * KNOWLEDGE.meetings().size(), same + " of " + KNOWLEDGE.meetings().size());
    }

    /// Whether a meeting other than the one told of fits the telling all the same.
    private static boolean isTrue(String id, String city, Told told) {
        Meeting joined = KNOWLEDGE.meetings().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
        List<String> participants = joined.participants().stream().map(Participant::person).flatMap(Optional::stream).toList();
        boolean people = told.people().stream().allMatch(involved -> participants.contains(involved.person().id()));
        Cities cities = new Cities();
        boolean place = city.isEmpty() || isCall(joined) || cities.city(city).equals(cities.city(joined.place().city()));
        LocalDate day = told.event().or(told::published).found().orElseThrow().first();
        return people && place && !day.isBefore(joined.when().first().minusDays(1)) && !day.isAfter(joined.when().last().plusDays(2));
    }

    /// Somebody of the same side who took no part that week.
    private static Involved stranger(Meeting meeting, Involved instead) {
        return KNOWLEDGE.people().stream().filter(person -> person.side() == instead.person().side())
                .filter(person -> KNOWLEDGE.meetings().stream()
                        .filter(m -> Math.abs(m.when().first().toEpochDay() - meeting.when().first().toEpochDay()) < 10)
                        .flatMap(m -> m.participants().stream()).noneMatch(p -> p.person().equals(Optional.of(person.id()))))
                .findFirst().map(person -> new Involved(person, instead.parts(), instead.mentions())).orElseThrow();
    }
}
