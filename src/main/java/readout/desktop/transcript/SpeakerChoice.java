package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import readout.archive.people.NameKey;
import readout.archive.people.PersonSummary;
import readout.model.Person;
import readout.model.Side;

/// Who may be told to speak a turn, or to be quoted.
sealed interface SpeakerChoice {

    /// Somebody the archive knows.
    record Known(Person person) implements SpeakerChoice {
    }

    /// Somebody to be added under the name typed.
    record New(String name, Side side) implements SpeakerChoice {
    }

    /// Nobody who is known.
    record Nobody(Side side) implements SpeakerChoice {
    }

    /// Nobody speaks: it is no quotation.
    record NotQuotation() implements SpeakerChoice {
    }

    /// What a turn may be besides somebody's.
    List<SpeakerChoice> TURN_BY_NOBODY = List.of(new Nobody(Side.PRESS), new Nobody(Side.OTHER));

    /// What a quotation may be besides somebody's.
    List<SpeakerChoice> QUOTED_NOBODY = List.of(new Nobody(Side.OTHER), new NotQuotation());

    /// How many people are offered at once.
    int MOST = 50;

    /// The choices for what is typed: people whose name or spelling has words beginning so, those of this document first, then those who
    /// speak most; then a new person of that name; with nothing typed also that it is nobody who is known, after those of this document.
    ///
    /// @param here   the codes of the people of this document
    /// @param nobody what it may be besides somebody's
    static List<SpeakerChoice> matching(String typed, List<PersonSummary> everyone, Set<String> here, List<SpeakerChoice> nobody) {
        String wanted = NameKey.of(typed);
        List<SpeakerChoice> choices = new ArrayList<>();
        everyone.stream().filter(each -> wanted.isEmpty() || isCalled(each.person(), wanted))
                .sorted(Comparator.comparing((PersonSummary each) -> !here.contains(each.person().id()))
                        .thenComparing(Comparator.comparingInt(PersonSummary::turns).reversed()))
                .limit(MOST).forEach(each -> choices.add(new Known(each.person())));
        if (wanted.isEmpty()) {
            choices.addAll(Math.min(here.size(), choices.size()), nobody);
        } else if (everyone.stream().noneMatch(each -> NameKey.of(each.person().fullName()).equals(wanted))) {
            Arrays.stream(Side.values()).forEach(side -> choices.add(new New(typed, side)));
        }
        return choices;
    }

    private static boolean isCalled(Person person, String wanted) {
        List<String> typed = List.of(wanted.split(" "));
        return Stream.concat(Stream.of(person.fullName()), person.spellings().stream()).map(NameKey::of)
                .anyMatch(spelling -> typed.stream().allMatch(word -> Arrays.stream(spelling.split(" ")).anyMatch(each -> each.startsWith(word))));
    }
}
