package readout.desktop.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.archive.search.query.Field;

class QueryPartsTest {

    private static QueryToken token(Field field, String value) {
        return new QueryToken(false, field, value);
    }

    @Test
    void fieldsBecomeTokensAndTheRestStaysAsTyped() {
        assertEquals(new QueryParts(List.of(token(Field.SPEAKER, "Lavrov"), token(Field.TAG, "arms control > missile defense")), "\"fresh start\" reset"),
                QueryParts.of("speaker:Lavrov \"fresh start\" tag:\"arms control > missile defense\" reset", false));
        assertEquals(new QueryParts(List.of(token(Field.PLACE, "Женева")), ""), QueryParts.of("место:«Женева»", false));
        assertEquals(new QueryParts(List.of(new QueryToken(true, Field.SPEAKER, "Hillary Clinton")), ""), QueryParts.of("-speaker:\"Hillary Clinton\"", false));
    }

    @Test
    void whatIsStillTypedIsNoTokenYet() {
        assertEquals(new QueryParts(List.of(), "speaker:Lav"), QueryParts.of("speaker:Lav", true));
        assertEquals(new QueryParts(List.of(), "speaker:\"Hillary Cl"), QueryParts.of("speaker:\"Hillary Cl", true));
        assertEquals(new QueryParts(List.of(token(Field.SPEAKER, "Lavrov")), ""), QueryParts.of("speaker:Lavrov ", true));
    }

    @Test
    void whatWouldMeanSomethingElseElsewhereStays() {
        for (String text : List.of("reset OR speaker:Rice", "speaker:Rice OR reset", "(speaker:Rice reset) OR button", "speaker:(Rice Lavrov)", "12:30", "http://x.example", "speaker:")) {
            assertEquals(new QueryParts(List.of(), text), QueryParts.of(text, false), text);
        }
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (String text : List.of("speaker:Lavrov missile defense", "-tag:\"arms control\" place:Geneva (a OR b)", "\"a phrase\"", "")) {
            assertEquals(text, QueryParts.of(text, false).written());
        }
    }
}
