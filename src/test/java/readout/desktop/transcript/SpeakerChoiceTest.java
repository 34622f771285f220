package readout.desktop.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.archive.people.PersonSummary;
import readout.model.Person;
import readout.model.Side;

class SpeakerChoiceTest {

    private final List<PersonSummary> everyone = List.of(person("bill", "Bill Clinton", 90), person("hillary", "Hillary Rodham Clinton", 40),
            person("lavrov", "Sergey Lavrov", 300, "Сергей Лавров"));

    @Test
    void thoseOfTheDocumentComeFirstAndThenWhoSpeaksMost() {
        assertEquals(List.of("hillary", "bill"), known(SpeakerChoice.matching("clin", everyone, Set.of("hillary"), SpeakerChoice.TURN_BY_NOBODY)));
        assertEquals(List.of("lavrov", "bill", "hillary"), known(SpeakerChoice.matching("", everyone, Set.of(), SpeakerChoice.TURN_BY_NOBODY)));
    }

    @Test
    void aPersonIsFoundByASpellingInAnotherScript() {
        assertEquals(List.of("lavrov"), known(SpeakerChoice.matching("лавр", everyone, Set.of(), SpeakerChoice.TURN_BY_NOBODY)));
    }

    @Test
    void aNameNobodyHasIsOfferedAsNewForEachSide() {
        List<SpeakerChoice> choices = SpeakerChoice.matching("Ann Other", everyone, Set.of(), SpeakerChoice.TURN_BY_NOBODY);

        assertEquals(Side.values().length, choices.size());
        assertTrue(choices.stream().allMatch(SpeakerChoice.New.class::isInstance));
        assertEquals(List.of("bill"), known(SpeakerChoice.matching("Bill Clinton", everyone, Set.of(), SpeakerChoice.TURN_BY_NOBODY)));
        assertEquals(1, SpeakerChoice.matching("Bill Clinton", everyone, Set.of(), SpeakerChoice.TURN_BY_NOBODY).size());
    }

    @Test
    void withNothingTypedItCanBeSaidThatNobodyIsKnown() {
        assertInstanceOf(SpeakerChoice.Nobody.class, SpeakerChoice.matching("", everyone, Set.of("hillary"), SpeakerChoice.TURN_BY_NOBODY).get(1));
    }

    private static List<String> known(List<SpeakerChoice> choices) {
        return choices.stream().filter(SpeakerChoice.Known.class::isInstance).map(choice -> ((SpeakerChoice.Known) choice).person().id()).toList();
    }

    private static PersonSummary person(String id, String name, int turns, String... spellings) {
        return new PersonSummary(new Person(id, name, Side.OTHER, List.of(spellings), List.of()), 1, turns, 0, 0, Optional.empty(), Optional.empty());
    }
}
