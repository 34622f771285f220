package readout.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.desktop.workspace.Filter;
import readout.model.DocumentKind;
import readout.model.When;

class FilterTextTest {

    private static final Map<String, String> NAMES = Map.of("sergey-lavrov", "Sergey Lavrov", "condoleezza-rice", "Condoleezza Rice");
    private final FilterText texts = new FilterText(NAMES::get,
            name -> NAMES.entrySet().stream().filter(each -> each.getValue().equals(name)).map(Map.Entry::getKey).findFirst());

    @Test
    void aFilterIsWrittenInTheQueryLanguageAndReadBackWhole() {
        Filter filter = Filter.NONE.onlySpeaker("sergey-lavrov").turningSpeaker("condoleezza-rice").turningSpeaker("condoleezza-rice")
                .withPress(Filter.Press.WITHOUT).turningKind(DocumentKind.ARTICLE).withDays(Optional.of(When.parse("2007-05-01/2010-04-08"))).withWords("place:Geneva \"fresh start\"");
        assertEquals("speaker:\"Sergey Lavrov\" -speaker:\"Condoleezza Rice\" -side:press kind:article 2007-05-01..2010-04-08 place:Geneva \"fresh start\"", texts.write(filter));
        // The phrase keeps the days among the words, where the search understands them as well.
        Filter read = texts.read("speaker:\"Sergey Lavrov\" -speaker:\"Condoleezza Rice\" -side:press kind:article place:Geneva reset 2007-05..2010");
        assertEquals(filter.withDays(Optional.of(When.parse("2007-05-01/2010-12-31"))).withWords("place:Geneva reset"), read);
    }

    @Test
    void reportersAreWrittenTooAndAnyOfSeveralVoicesIsEnough() {
        Filter one = Filter.NONE.onlyAsker("NBC News").withWords("reset");
        assertEquals("speaker:\"NBC News\" reset", texts.write(one));
        String any = texts.write(one.turningSpeaker("sergey-lavrov"));
        assertEquals("(speaker:\"Sergey Lavrov\" OR speaker:\"NBC News\") reset", any);
        assertEquals(Filter.NONE.withWords(any), texts.read(any), "it is one clause of the words, which the search joins as it stands");
    }

    @Test
    void thatAllSpeakersMustSpeakInOneDocumentIsKept() {
        Filter all = Filter.NONE.onlySpeaker("sergey-lavrov").turningSpeaker("condoleezza-rice").withTogether(true).withWords("reset");
        assertEquals("speaker:\"Condoleezza Rice\" speaker:\"Sergey Lavrov\" with:\"Condoleezza Rice\" with:\"Sergey Lavrov\" reset", texts.write(all));
        assertEquals(all, texts.read(texts.write(all)));
        assertEquals(all.withTogether(false), texts.read(texts.write(all.withTogether(false))));
        assertEquals(Filter.NONE.withWords("with:\"Sergey Lavrov\" reset"), texts.read("with:\"Sergey Lavrov\" reset"));
    }

    @Test
    void aNameNobodyBearsStaysAWordOfTheSearch() {
        assertEquals(Filter.NONE.withWords("speaker:Rise"), texts.read("speaker:Rise"));
    }

    @Test
    void daysAreTakenOnlyWhereTheyStandBesideTheWords() {
        assertEquals(new FilterText.Ranged(When.parse("2007-01-01/2010-12-31"), "missile "), FilterText.range("missile 2007..2010 ", true).orElseThrow());
        assertEquals(When.parse("2009-03-06"), FilterText.range("2009-03-06..2009-03-06", false).orElseThrow().days());
        assertTrue(FilterText.range("2007..2010", true).isEmpty());
        assertTrue(FilterText.range("(reset 2007..2010)", false).isEmpty());
        assertTrue(FilterText.range("2007-13..2010", false).isEmpty());
    }
}
