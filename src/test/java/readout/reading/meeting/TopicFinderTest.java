package readout.reading.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.reading.catalogue.CatalogueReader;

class TopicFinderTest {

    private static final TopicFinder FINDER = new TopicFinder();

    @Test
    void itKnowsTheCataloguesTopicsAndNoOthers() {
        Set<String> catalogue = new TreeSet<>();
        new CatalogueReader().bundled().meetings().forEach(meeting -> catalogue.addAll(meeting.topics()));
        assertEquals(catalogue, new TreeSet<>(FINDER.known()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We spoke of the missile defense sites and of interceptors in Poland.                | missile defense
            The ABM Treaty is the cornerstone, he said.                                         | missile defense
            They will cut their nuclear warheads under New START.                               | arms control
            Syrian planes bombed Aleppo again.                                                  | syria
            Стороны обсудили ситуацию в Сирии и сирийское урегулирование.                       | syria
            Министры говорили о противоракетной обороне.                                        | missile defense
            Речь шла о сокращении стратегических вооружений и о новом Договоре СНВ.             | arms control
            Вмешательство в Южной Осетии и Абхазии                                              | georgia
            The ceasefire in Donbas and the Minsk agreements                                    | ukraine
            Ukraine, Ukrainian and again Ukraine; once Iran.                                    | ukraine, iran
            He spoke of the weather.                                                            |
            The words restart and kosher are no topics, nor is birdsong.    |
            a Cyberattack and a hacker                                                          | cyber
            Afghanistan’s Taliban                                                               | afghanistan
            """)
    void aTextIsAboutWhatItsWordsTell(String text, String topics) {
        List<String> expected = topics == null ? List.of() : List.of(topics.split(", "));
        List<String> found = FINDER.topics(text);
        assertTrue(found.containsAll(expected) && (!expected.isEmpty() || found.isEmpty()), text + " -> " + found);
    }

    @Test
    void aLongTextsPassingWordIsNoTopic() {
        String text = "The talks were about Syria. ".repeat(40) + "Somebody named Kosovo. " + "Nothing more was said that day. ".repeat(300);
        assertEquals(List.of("syria"), FINDER.topics(text));
    }

    @Test
    void theMostToldOfComesFirst() {
        assertEquals(List.of("iran", "nato", "trade"), FINDER.topics("Iran, Iran, Iran. NATO and NATO. Trade."));
    }
}
