package readout.reading.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.DocumentKind;
import readout.model.Meeting;
import readout.model.Participant;
import readout.model.Side;

/// How the people of a document agree with a meeting's.
///
/// @param score from 0 to 1
/// @param words the agreement, to end a sentence with
record PeopleFit(double score, String words) {

    /// A participant named in passing is no sign; the stronger one must be party to the text.
    private static final double LEAST = 0.25;
    private static final double PARTY = 0.6;
    private static final double FAR = 0.5;
    /// Who does not lead a side counts for less, so that of two meetings the one they lead is theirs.
    private static final double BESIDE = 0.9;

    private record Met(Involved involved, double weight) {
    }

    /// How well the evidence's people fit, empty if the document is not about them together.
    ///
    /// @param near whether day and city are the meeting's, so that less is asked of the people
    static Optional<PeopleFit> of(Meeting meeting, MeetingEvidence evidence, boolean near) {
        Map<String, Involved> people = evidence.people().stream().collect(Collectors.toMap(i -> i.person().id(), Function.identity(), (a, _) -> a));
        List<Met> american = met(meeting, Side.UNITED_STATES, people);
        List<Met> russian = met(meeting, Side.RUSSIA, people);
        if (american.isEmpty() || russian.isEmpty()) {
            return Optional.empty();
        }
        Met us = american.getFirst();
        Met them = russian.getFirst();
        double weaker = Math.min(us.weight(), them.weight());
        double stronger = Math.max(us.weight(), them.weight());
        if (stronger < PARTY || weaker < (near ? LEAST : FAR) || !isTheirs(evidence, us, them)) {
            return Optional.empty();
        }
        double named = american.size() + russian.size();
        double share = named / Math.max(named, meeting.participants().stream().filter(p -> p.side() == Side.UNITED_STATES || p.side() == Side.RUSSIA).count());
        return Optional.of(new PeopleFit(0.9 * (us.weight() + them.weight()) / 2 + 0.1 * share, words(us.involved(), them.involved())));
    }

    /// The participants of a side whom the document names, the weightiest first; who leads the side counts for more.
    private static List<Met> met(Meeting meeting, Side side, Map<String, Involved> people) {
        List<Participant> own = meeting.participants().stream().filter(p -> p.side() == side).toList();
        return own.stream().filter(p -> p.person().map(people::containsKey).orElse(false)).map(p -> {
            Involved involved = people.get(p.person().orElseThrow());
            return new Met(involved, involved.weight() * (p == own.getFirst() ? 1 : BESIDE));
        }).sorted(Comparator.comparingDouble(Met::weight).reversed()).toList();
    }

    /// A transcript belongs to those who speak in it or stand in its title, anything else to those its title or first lines name.
    private static boolean isTheirs(MeetingEvidence evidence, Met us, Met them) {
        if (evidence.kind() == DocumentKind.TRANSCRIPT) {
            boolean speaks = us.involved().speaks() || them.involved().speaks();
            return speaks || inTitle(us) && inTitle(them);
        }
        return leads(us) && leads(them);
    }

    private static boolean inTitle(Met met) {
        return met.involved().parts().contains(Part.IN_TITLE);
    }

    private static boolean leads(Met met) {
        return met.involved().weight() >= Part.IN_LEAD.weight() * 0.9;
    }

    static String words(Involved us, Involved them) {
        String one = surname(us);
        String other = surname(them);
        if (us.strongest() == them.strongest()) {
            return switch (us.strongest()) {
                case SPEAKS, PRINCIPAL -> "both " + one + " and " + other + " speak";
                case IN_TITLE -> one + " and " + other + " are in the title";
                case QUOTED -> "both " + one + " and " + other + " are quoted";
                case IN_LEAD -> one + " and " + other + " are named in the first lines";
                case OFTEN, MENTIONED -> one + " and " + other + " are named";
            };
        }
        return one + " " + does(us) + " and " + other + " " + does(them);
    }

    /// What a side's only one does, where nobody of the other is named.
    static String alone(Involved involved) {
        return surname(involved) + " " + does(involved) + ", nobody else is named";
    }

    private static String does(Involved involved) {
        return switch (involved.strongest()) {
            case SPEAKS, PRINCIPAL -> "speaks";
            case IN_TITLE -> "is in the title";
            case QUOTED -> "is quoted";
            case IN_LEAD -> "is named in the first lines";
            case OFTEN -> "is named often";
            case MENTIONED -> "is named";
        };
    }

    /// The name people are called by: the last word, suffixes left out.
    static String surname(Involved involved) {
        String[] words = involved.person().fullName().split(" ");
        int last = words.length - 1;
        while (last > 0 && (words[last].equals("Jr.") || words[last].equals("Sr.") || words[last].matches("[IV]{2,4}"))) {
            last--;
        }
        return words[last];
    }
}
