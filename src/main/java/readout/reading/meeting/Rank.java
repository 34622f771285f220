package readout.reading.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import readout.model.MeetingLevel;
import readout.model.Office;
import readout.model.Participant;
import readout.model.Person;
import readout.model.Side;

/// The rank an office gives at a meeting, the highest first.
enum Rank {
    PRESIDENT, VICE_PRESIDENT, FOREIGN_MINISTER, DEFENSE_MINISTER, OTHER, NONE;

    /// The rank of the office held on `day`, [#NONE] for somebody of no office.
    static Rank of(Person person, LocalDate day) {
        return person.officeOn(day).map(office -> ofTitle(office.title())).orElse(NONE);
    }

    /// The title of the office held on `day`, empty if none was.
    static String title(Person person, LocalDate day) {
        return person.officeOn(day).map(Office::title).orElse("");
    }

    static Rank ofTitle(String title) {
        String plain = title.toLowerCase(Locale.ROOT);
        if (isAny(plain, "spokes", "press", "aide", "assistant", "deputy secretary", "under secretary", "undersecretary", "deputy minister",
                "deputy foreign", "adviser", "advisor", "envoy", "special", "пресс", "помощник", "зам", "correspondent", "professor", "fellow")) {
            return OTHER;
        }
        if (isAny(plain, "vice president", "vice-president", "prime minister", "premier", "вице-президент", "премьер")) {
            return VICE_PRESIDENT;
        }
        if (isAny(plain, "president", "general secretary", "президент", "генеральный секретарь")) {
            return PRESIDENT;
        }
        if (isAny(plain, "secretary of state", "minister of foreign", "foreign minister", "minister of external", "министр иностранных", "госсекретарь")) {
            return FOREIGN_MINISTER;
        }
        return isAny(plain, "secretary of defense", "defense secretary", "minister of defense", "defense minister", "defence", "министр обороны")
                ? DEFENSE_MINISTER : OTHER;
    }

    /// The level of a meeting: the rank of the American who leads it, or 2+2 where four ministers meet.
    static MeetingLevel level(List<Participant> participants) {
        List<Rank> american = ranks(participants, Side.UNITED_STATES);
        List<Rank> russian = ranks(participants, Side.RUSSIA);
        if (isTwoPlusTwo(american) && isTwoPlusTwo(russian)) {
            return MeetingLevel.TWO_PLUS_TWO;
        }
        return switch (american.isEmpty() ? OTHER : american.getFirst()) {
            case PRESIDENT -> MeetingLevel.PRESIDENTIAL;
            case VICE_PRESIDENT -> MeetingLevel.VICE_PRESIDENTIAL;
            case FOREIGN_MINISTER, DEFENSE_MINISTER -> MeetingLevel.MINISTERIAL;
            case OTHER, NONE -> MeetingLevel.OTHER;
        };
    }

    private static boolean isTwoPlusTwo(List<Rank> ranks) {
        return ranks.contains(FOREIGN_MINISTER) && ranks.contains(DEFENSE_MINISTER) && !ranks.contains(PRESIDENT);
    }

    private static List<Rank> ranks(List<Participant> participants, Side side) {
        return participants.stream().filter(p -> p.side() == side).map(p -> ofTitle(p.office())).toList();
    }

    private static boolean isAny(String title, String... words) {
        for (String word : words) {
            if (title.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
