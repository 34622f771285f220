package readout.desktop.meetings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.archive.people.NameKey;
import readout.model.Participant;
import readout.model.Place;
import readout.model.Side;
import readout.model.When;

/// What a new meeting is called where nobody has named it.
final class MeetingCode {

    private static final int LONGEST = 80;
    private static final int MOST_NAMES = 2;

    private MeetingCode() {
    }

    /// `2009-03-06-geneva-clinton-lavrov`
    static String of(When when, Place place, List<Participant> participants) {
        String where = place.city().isBlank() ? place.country() : place.city();
        String words = NameKey.of(where + " " + names(participants)).replace(' ', '-');
        String code = when.iso().replace("/", "-to-") + (words.isEmpty() ? "" : "-" + words);
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST);
    }

    /// `Clinton – Lavrov`: the first of each side by last name.
    static String names(List<Participant> participants) {
        String american = lastNames(participants.stream().filter(one -> one.side() == Side.UNITED_STATES));
        String russian = lastNames(participants.stream().filter(one -> one.side() == Side.RUSSIA));
        String others = american.isEmpty() || russian.isEmpty()
                ? lastNames(participants.stream().filter(one -> one.side() != Side.UNITED_STATES && one.side() != Side.RUSSIA)) : "";
        return Stream.of(american, russian, others).filter(names -> !names.isEmpty()).collect(Collectors.joining(" – "));
    }

    private static String lastNames(Stream<Participant> participants) {
        return participants.limit(MOST_NAMES).map(one -> one.name().substring(one.name().lastIndexOf(' ') + 1)).collect(Collectors.joining(", "));
    }
}
