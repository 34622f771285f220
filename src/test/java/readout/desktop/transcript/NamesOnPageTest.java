package readout.desktop.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.model.Document;
import readout.model.ParagraphKind;
import readout.model.Person;
import readout.model.Side;

class NamesOnPageTest {

    private final Document document = new Script().person("hillary", "Hillary Rodham Clinton", Side.UNITED_STATES, "Secretary of State")
            .person("bill", "Bill Clinton", Side.UNITED_STATES, "President").person("lavrov", "Sergey Lavrov", Side.RUSSIA, "Minister")
            .person("ivanov", "Игорь Иванов", Side.RUSSIA, "Министр")
            .prose(ParagraphKind.TEXT, "Lavrov's plan. Then Bill Clinton spoke, and Clinton left. A lavrov is no name. Слова Иванова приняли.").document();
    private final NamesOnPage names = new NamesOnPage(document);

    @Test
    void aFamilyNameIsKnownBeforeAnApostrophe() {
        assertEquals(Optional.of("lavrov"), named("Lavrov's"));
    }

    @Test
    void ofTwoWithOneFamilyNameTheOneWithTheGivenNameBeforeItIsMeant() {
        assertEquals(Optional.of("bill"), named("Clinton spoke"));
        assertEquals(Optional.empty(), named("Clinton left"));
    }

    @Test
    void aRussianNameIsKnownInAnyCase() {
        assertEquals(Optional.of("ivanov"), named("Иванова"));
    }

    @Test
    void aSmallWordNamesNobody() {
        assertEquals(Optional.empty(), named("lavrov is"));
        assertEquals(Optional.empty(), named("plan"));
    }

    private Optional<String> named(String words) {
        return names.at(document.text().indexOf(words) + 1).map(Person::id);
    }
}
