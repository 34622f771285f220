package readout.incoming;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.archive.Archive;
import readout.archive.people.NameKey;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuotePart;
import readout.model.Person;

/// Tells who said quotes that another program names the speakers of. Such a program does not tell who of several said which stretch.
final class SpeakerTelling {

    private final Archive archive;

    SpeakerTelling(Archive archive) {
        this.archive = archive;
    }

    /// One speaker said all of a quote; of several, each said the stretches that the text gives to somebody of that name.
    ///
    /// @param told the codes of the speakers
    void tell(Quote quote, Set<String> told) {
        Set<String> read = quote.parts().stream().map(QuotePart::person).flatMap(Optional::stream).collect(Collectors.toSet());
        if (told.isEmpty() || read.equals(told)) {
            return;
        }
        if (told.size() == 1 || quote.parts().isEmpty()) {
            archive.quotes().setSpeaker(List.of(quote.id()), Optional.of(told.iterator().next()));
        } else {
            List<Person> people = told.stream().map(archive.people()::find).flatMap(Optional::stream).toList();
            archive.quotes().setParts(Map.of(quote.id(), quote.parts().stream().map(part -> named(part, people)).toList()));
        }
    }

    private QuotePart named(QuotePart part, List<Person> people) {
        String name = part.person().flatMap(archive.people()::find).map(Person::fullName).orElse(part.label());
        List<String> words = words(name);
        List<Person> fitting = people.stream().filter(person -> !words.isEmpty()
                && names(person).anyMatch(other -> words(other).containsAll(words))).toList();
        return fitting.size() != 1 ? part : new QuotePart(part.span(), part.turn(), part.label(), Optional.of(fitting.getFirst().id()),
                fitting.getFirst().side(), true);
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.fullName()), person.spellings().stream());
    }

    private static List<String> words(String name) {
        return Arrays.stream(NameKey.of(name).split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
