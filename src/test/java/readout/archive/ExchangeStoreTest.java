package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.quotes.Exchange;
import readout.archive.quotes.LinkKind;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteLink;
import readout.model.Span;

class ExchangeStoreTest {

    @TempDir
    Path folder;
    Archive archive;
    long a;
    long b;
    long c;

    @BeforeEach
    void create() {
        archive = Samples.create(folder.resolve("a.readout"));
        String code = Samples.importOne(archive, Samples.transcript());
        List<Long> ids = archive.quotes().keep(List.of(NewQuote.of(code, new Span(0, 5)), NewQuote.of(code, new Span(2, 9)),
                NewQuote.of(code, new Span(4, 8)))).stream().map(quote -> quote.id()).toList();
        a = ids.get(0);
        b = ids.get(1);
        c = ids.get(2);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void anExchangeKeepsItsQuotesInOrder() {
        Exchange one = archive.exchanges().add("Reset", "A note", List.of(c, a, b, a));
        Exchange two = archive.exchanges().add("Reset", "", List.of(b), "uid-7");
        assertEquals(new Exchange(one.id(), one.uid(), "Reset", "A note", List.of(c, a, b), 0, Samples.NOON, Samples.NOON), one);
        assertEquals(new Exchange(two.id(), "uid-7", "Reset", "", List.of(b), 1, Samples.NOON, Samples.NOON), two);
        archive.close();
        archive = Samples.opened(Archive.open(folder.resolve("a.readout"), Samples.options()));
        assertEquals(List.of(one, two), archive.exchanges().list());
        assertEquals(List.of(one, two), archive.exchanges().titled("Reset"));
        assertEquals(List.of(one), archive.exchanges().ofQuote(a));
        assertEquals(Optional.of(two), archive.exchanges().find(two.id()));
        assertEquals(List.of(), archive.exchanges().titled("reset"));
    }

    @Test
    void everyChangeGivesBackWhatWasBefore() {
        Exchange one = archive.exchanges().add("One", "first", List.of(a, b));
        Exchange before = archive.exchanges().update(one.id(), "Two", "second");
        assertEquals(one, before);
        assertEquals("Two", archive.exchanges().find(one.id()).orElseThrow().title());
        assertEquals("second", archive.exchanges().find(one.id()).orElseThrow().note());
        archive.exchanges().update(one.id(), before.title(), before.note());
        Exchange ordered = archive.exchanges().arrange(one.id(), List.of(c, b, a));
        assertEquals(List.of(a, b), ordered.quotes());
        assertEquals(List.of(c, b, a), archive.exchanges().find(one.id()).orElseThrow().quotes());
        archive.exchanges().arrange(one.id(), ordered.quotes());
        assertEquals(Optional.of(one), archive.exchanges().find(one.id()));
    }

    @Test
    void aRemovedExchangeComesBackUnderItsNumber() {
        Exchange one = archive.exchanges().add("One", "", List.of(a, b, c));
        assertEquals(one, archive.exchanges().remove(one.id()));
        assertEquals(List.of(), archive.exchanges().list());
        archive.quotes().delete(List.of(b));
        archive.exchanges().restore(one);
        assertEquals(List.of(a, c), archive.exchanges().find(one.id()).orElseThrow().quotes());
        assertEquals(3, archive.quotes().count(QuoteFilter.all()) + 1);
        assertThrows(IllegalArgumentException.class, () -> archive.exchanges().remove(99));
        assertThrows(IllegalArgumentException.class, () -> archive.exchanges().update(99, "", ""));
        assertThrows(IllegalArgumentException.class, () -> archive.exchanges().arrange(99, List.of()));
    }

    @Test
    void linksAreKeptAndRemoved() {
        QuoteLink link = new QuoteLink(a, b, LinkKind.CONTRADICTS, "why");
        QuoteLink back = new QuoteLink(b, a, LinkKind.REPEATS, "");
        assertTrue(archive.links().add(link));
        assertFalse(archive.links().add(link));
        assertTrue(archive.links().add(back));
        assertFalse(archive.links().add(new QuoteLink(a, 99, LinkKind.ANSWERS, "")));
        assertThrows(IllegalArgumentException.class, () -> archive.links().add(new QuoteLink(a, a, LinkKind.ANSWERS, "")));
        assertEquals(List.of(link, back), archive.links().list());
        assertEquals(List.of(link, back), archive.links().of(b));
        assertEquals(List.of(), archive.links().of(c));
        assertTrue(archive.links().remove(link));
        assertFalse(archive.links().remove(link));
        assertEquals(List.of(back), archive.links().list());
    }

    @Test
    void savedSearchesComeBackAtTheirPlaces() {
        SavedSearch one = archive.savedSearches().add("One", "speaker:roe", "date");
        SavedSearch two = archive.savedSearches().add("Two", "\"a b\"", "relevance");
        SavedSearch three = archive.savedSearches().add("Three", "c", "date");
        assertEquals(new SavedSearch(one.id(), "One", "speaker:roe", "date", Samples.NOON), one);
        assertEquals(List.of(one, two, three), archive.savedSearches().list());
        assertTrue(archive.savedSearches().remove(one));
        assertTrue(archive.savedSearches().remove(three));
        assertFalse(archive.savedSearches().remove(three));
        archive.savedSearches().restore(three);
        archive.savedSearches().restore(one);
        assertEquals(List.of(one, two, three), archive.savedSearches().list());
        SavedSearch changed = new SavedSearch(two.id(), "Zwei", "d", "date", two.created());
        assertEquals(two, archive.savedSearches().update(changed));
        assertEquals(changed, archive.savedSearches().list().get(1));
        assertThrows(IllegalArgumentException.class, () -> archive.savedSearches().update(new SavedSearch(99, "n", "", "date", Samples.NOON)));
    }

    @Test
    void settingsGiveBackWhatWasBefore() {
        assertEquals(Optional.empty(), archive.settings().set("lane", Optional.of("level")));
        assertEquals(Optional.of("level"), archive.settings().set("lane", Optional.of("side")));
        archive.settings().set("zoom", Optional.of("4"));
        assertEquals(Map.of("lane", "side", "zoom", "4"), archive.settings().all());
        assertEquals(Optional.of("4"), archive.settings().set("zoom", Optional.empty()));
        assertEquals(Optional.empty(), archive.settings().get("zoom"));
        assertEquals(Optional.of("side"), archive.settings().get("lane"));
    }
}
