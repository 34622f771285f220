package readout.desktop.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.archive.documents.DocumentSummary;
import readout.archive.quotes.Anchor;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.TagPath;
import readout.model.DocumentKind;
import readout.model.Side;
import readout.model.SourceFormat;
import readout.model.Span;
import readout.model.When;

/// Lays out quotes of two documents.
class ArrangingTest {

    private static final DocumentSummary LATER = document("later", Optional.of(When.day(LocalDate.of(2009, 3, 6))));
    private static final DocumentSummary EARLIER = document("earlier", Optional.of(When.day(LocalDate.of(2007, 5, 15))));
    private static final DocumentSummary UNDATED = document("undated", Optional.empty());
    private static final Card FRESH = card(1, LATER, 40, "a fresh start", "Her word.", "Hillary Clinton", "reset", "tone");
    private static final Card WRONG = card(2, LATER, 10, "You got it wrong", "", "Sergey Lavrov", "reset");
    private static final Card SHIELD = card(3, EARLIER, 5, "a shield", "", "Sergey Lavrov", "arms control > missile defense");
    private static final Card NOBODY = card(4, UNDATED, 0, "Réunion d'hier", "", "");

    @Test
    void dateOrderPutsEarlierDocumentsFirstAndThoseWithoutADayLast() {
        assertEquals("a shield | You got it wrong | a fresh start | Réunion d'hier", shown(QuoteSort.DATE, QuoteGrouping.NONE, ""));
    }

    @Test
    void otherOrdersFallBackToTheDate() {
        assertEquals("a fresh start | a shield | You got it wrong | Réunion d'hier", shown(QuoteSort.SPEAKER, QuoteGrouping.NONE, ""));
        assertEquals("a shield | You got it wrong | a fresh start | Réunion d'hier", shown(QuoteSort.TAG, QuoteGrouping.NONE, ""));
        assertEquals("a fresh start | You got it wrong | a shield | Réunion d'hier", shown(QuoteSort.KEPT, QuoteGrouping.NONE, ""));
    }

    @Test
    void theLongerOfTwoQuotesThatBeginTogetherStandsFirst() {
        Card whole = card(7, LATER, 10, "You got it wrong, he says", "", "");
        assertEquals(List.of(7L, 2L), Sorting.sorted(List.of(WRONG, whole), QuoteSort.DATE).stream().map(Card::id).toList());
    }

    @Test
    void aQuoteStandsUnderEachOfItsTagsAndThoseWithoutUnderTheRest() {
        assertEquals("[3 1] | a shield | [1 2] | You got it wrong | a fresh start | [1 1] | a fresh start | [4 1] | Réunion d'hier"
                .replaceAll("\\[\\d (\\d)]", "[$1]"), shown(QuoteSort.DATE, QuoteGrouping.TAG, ""));
    }

    @Test
    void anExchangeIsShownWholeAndInItsOwnOrder() {
        assertEquals("[2] | a fresh start | You got it wrong | [1] | a shield", Arranging.arrange(book(),
                new Arrangement(QuoteScope.DOCUMENT, QuoteSort.DATE, QuoteGrouping.EXCHANGE, ""), card -> card.id() == 2 || card.id() == 3)
                .rows().stream().map(ArrangingTest::word).collect(Collectors.joining(" | ")));
    }

    @Test
    void wordsAreFoundInQuotesNotesSpeakersTagsAndExchangesWithoutAccentsOrCase() {
        assertEquals("Réunion d'hier", shown(QuoteSort.DATE, QuoteGrouping.NONE, "REUNION d’hier"));
        assertEquals("a fresh start", shown(QuoteSort.DATE, QuoteGrouping.NONE, "her word"));
        assertEquals("a shield", shown(QuoteSort.DATE, QuoteGrouping.NONE, "missile lavrov"));
        assertEquals("You got it wrong | a fresh start", shown(QuoteSort.DATE, QuoteGrouping.NONE, "button"));
        assertEquals("", shown(QuoteSort.DATE, QuoteGrouping.NONE, "nothing"));
    }

    private static String shown(QuoteSort sort, QuoteGrouping grouping, String words) {
        return Arranging.arrange(book(), new Arrangement(QuoteScope.ALL, sort, grouping, words), card -> true)
                .rows().stream().map(ArrangingTest::word).collect(Collectors.joining(" | "));
    }

    private static String word(Row row) {
        return switch (row) {
            case Row.Head(Group group, int count) -> "[" + count + "]";
            case Row.Kept(Card card, Optional<Group> group) -> card.words();
            case Row.Offer offer -> offer.words();
        };
    }

    private static QuoteBook book() {
        Exchange exchange = new Exchange(1, "uid", "The button", "", List.of(1L, 2L), 0, Instant.EPOCH, Instant.EPOCH);
        return new QuoteBook(List.of(FRESH, WRONG, SHIELD, NOBODY), List.of(), List.of(exchange), List.of(), Map.of(), Map.of(), Map.of());
    }

    private static Card card(long id, DocumentSummary document, int start, String words, String note, String speaker, String... tags) {
        Span span = new Span(start, start + words.length());
        return new Card(id, document, span, words, note, Set.of(), speaker.isEmpty() ? List.of() : List.of(new Voice(Optional.empty(), speaker, Side.OTHER, span)),
                List.of(tags).stream().map(TagPath::parse).toList(), Anchor.EXACT, id);
    }

    private static DocumentSummary document(String code, Optional<When> day) {
        return new DocumentSummary(code, DocumentKind.TRANSCRIPT, SourceFormat.PLAIN_TEXT, Optional.of(code), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), day, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, code, Instant.EPOCH);
    }
}
