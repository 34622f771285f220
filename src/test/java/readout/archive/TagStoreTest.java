package readout.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Quote;
import readout.archive.quotes.QuoteFilter;
import readout.archive.quotes.QuoteOrder;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagChange;
import readout.archive.quotes.TagPath;
import readout.archive.quotes.TagSummary;
import readout.archive.sql.Page;
import readout.model.Span;

class TagStoreTest {

    @TempDir
    Path folder;
    Archive archive;
    String code;

    @BeforeEach
    void create() {
        archive = Samples.create(folder.resolve("a.readout"));
        code = Samples.importOne(archive, Samples.transcript());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aTagIsMadeWithThoseAroundItOnce() {
        Tag tag = archive.tags().ensure(path("arms control > missile defense > sites"));
        assertEquals(tag, archive.tags().ensure(path("Arms Control >missile  defense>SITES")));
        assertEquals(List.of("arms control", "arms control > missile defense", "arms control > missile defense > sites"), paths());
        assertEquals(Optional.of(tag), archive.tags().find(path("ARMS CONTROL > missile defense > sites")));
        assertEquals(Optional.empty(), archive.tags().find(path("missile defense")));
        assertEquals(new Tag(tag.id(), tag.uid(), path("arms control > missile defense > sites"), Optional.empty(), "", Optional.empty(),
                Samples.NOON), tag);
    }

    @Test
    void anOuterTagStandsRightBeforeThoseInsideIt() {
        for (String each : List.of("arms-race", "arms > b", "arms!", "arms > a")) {
            archive.tags().ensure(path(each));
        }
        assertEquals(List.of("arms", "arms > a", "arms > b", "arms!", "arms-race"), paths());
    }

    @Test
    void colourDescriptionAndKeyAreKeptAndGivenBack() {
        Tag one = archive.tags().ensure(path("one"));
        Tag two = archive.tags().ensure(path("two"));
        Tag changed = one.withColour(Optional.of("#a0b1c2")).withDescription("What it is.").withPin(Optional.of(3));
        List<Tag> before = archive.tags().update(changed);
        assertEquals(List.of(one), before);
        assertEquals(Optional.of(changed), archive.tags().find(path("one")));
        List<Tag> both = archive.tags().update(two.withPin(Optional.of(3)));
        assertEquals(Optional.empty(), archive.tags().find(path("one")).orElseThrow().pin());
        archive.tags().putBack(both);
        assertEquals(List.of(changed, two), archive.tags().list().stream().map(TagSummary::tag).toList());
        archive.tags().putBack(before);
        assertEquals(List.of(one, two), archive.tags().list().stream().map(TagSummary::tag).toList());
    }

    @Test
    void aTagIsRenamedWithAllInsideIt() {
        long quote = quote("a > b > c").id();
        TagChange change = archive.tags().move(path("a > b"), path("x > y > z"));
        assertEquals(List.of("a", "x", "x > y", "x > y > z", "x > y > z > c"), paths());
        assertEquals(List.of(path("x > y > z > c")), archive.quotes().find(quote).orElseThrow().tags());
        archive.tags().undo(change);
        assertEquals(List.of("a", "a > b", "a > b > c"), paths());
        assertEquals(List.of(path("a > b > c")), archive.quotes().find(quote).orElseThrow().tags());
    }

    @Test
    void theWritingOfATagIsChanged() {
        quote("trade > fish");
        TagChange change = archive.tags().move(path("trade"), path("Trade"));
        assertEquals(List.of("Trade", "Trade > fish"), paths());
        archive.tags().undo(change);
        assertEquals(List.of("trade", "trade > fish"), paths());
    }

    @Test
    void tagsMergeAndComeApartAgain() {
        Quote both = quote("fish", "sea > fish");
        Quote one = quote("fish > cod");
        Quote other = quote("sea > fish > cod");
        archive.tags().update(archive.tags().find(path("sea > fish")).orElseThrow().withColour(Optional.of("#112233")));
        archive.tags().update(archive.tags().find(path("fish")).orElseThrow().withPin(Optional.of(1)));
        var before = state();
        TagChange change = archive.tags().move(path("fish"), path("sea > fish"));
        assertEquals(List.of("sea", "sea > fish", "sea > fish > cod"), paths());
        assertEquals(List.of(path("sea > fish")), archive.quotes().find(both.id()).orElseThrow().tags());
        assertEquals(List.of(path("sea > fish > cod")), archive.quotes().find(one.id()).orElseThrow().tags());
        assertEquals(Optional.of("#112233"), archive.tags().find(path("sea > fish")).orElseThrow().colour());
        assertEquals(2, archive.quotes().count(QuoteFilter.all().tagged(path("sea > fish > cod"))));
        archive.tags().undo(change);
        assertEquals(before, state());
        assertEquals(List.of(path("sea > fish > cod")), archive.quotes().find(other.id()).orElseThrow().tags());
    }

    @Test
    void aRemovedTagComesBackWithItsQuotes() {
        quote("a", "a > b", "c");
        var before = state();
        TagChange change = archive.tags().remove(path("a"));
        assertEquals(List.of("c"), paths());
        assertEquals(List.of(path("c")), quotes().getFirst().tags());
        archive.tags().undo(change);
        assertEquals(before, state());
    }

    @Test
    void whatCannotBeIsRefused() {
        archive.tags().ensure(path("a"));
        assertThrows(IllegalArgumentException.class, () -> archive.tags().move(path("a"), path("a > b")));
        assertThrows(IllegalArgumentException.class, () -> archive.tags().move(path("none"), path("b")));
        assertThrows(IllegalArgumentException.class, () -> archive.tags().remove(path("none")));
        assertThrows(IllegalArgumentException.class, () -> archive.tags().update(
                new Tag(77, "u", path("z"), Optional.empty(), "", Optional.empty(), Samples.NOON)));
        assertEquals(List.of("a"), paths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ">", "a >", "> a", "a > > b"})
    void aPathWithoutANameIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> path(text));
    }

    @Test
    void aPathKnowsWhatItIsWithin() {
        assertTrue(path("A > b").isWithin(path("a")));
        assertTrue(path("a").isWithin(path("A")));
        assertFalse(path("ab").isWithin(path("a")));
        assertEquals(Optional.of(path("a")), path("a > b").parent());
        assertEquals("a b > c", path("  a \t b>c ").toString());
    }

    private static TagPath path(String text) {
        return TagPath.parse(text);
    }

    private Quote quote(String... tags) {
        TagPath[] paths = Arrays.stream(tags).map(TagPath::parse).toArray(TagPath[]::new);
        return archive.quotes().keep(List.of(NewQuote.of(code, new Span(0, 7)).withTags(paths))).getFirst();
    }

    private List<String> paths() {
        return archive.tags().list().stream().map(summary -> summary.tag().path().toString()).toList();
    }

    private List<Quote> quotes() {
        return archive.quotes().list(QuoteFilter.all(), QuoteOrder.KEPT, Page.all());
    }

    private Map<String, Object> state() {
        Map<String, Object> state = new TreeMap<>();
        archive.tags().list().forEach(summary -> state.put(summary.tag().path().toString(), summary));
        quotes().forEach(quote -> state.put("quote " + quote.id(), quote.tags()));
        return state;
    }
}
