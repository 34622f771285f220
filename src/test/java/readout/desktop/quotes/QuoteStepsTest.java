package readout.desktop.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.archive.Archive;
import readout.archive.Samples;
import readout.archive.quotes.NewQuote;
import readout.archive.quotes.Tag;
import readout.archive.quotes.TagPath;
import readout.archive.quotes.TagSummary;
import readout.model.Span;

/// Steps over quotes leave nothing behind when they are undone, and a redo brings back the very same.
class QuoteStepsTest {

    private static final TagPath INNER = TagPath.parse("arms control > missiles");

    @TempDir
    Path folder;
    private Archive archive;
    private String document;

    @BeforeEach
    void open() {
        archive = Samples.create(folder.resolve("a.readout"));
        document = Samples.importOne(archive, Samples.transcript());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aTagThatWasMadeGoesWithTheUndoAndComesBackAsTheSame() {
        long quote = keep();
        TagStep step = new TagStep("Tag", List.of(quote), INNER);
        step.apply(archive);
        List<Tag> made = tags();
        assertEquals(2, made.size());
        step.revert(archive);
        assertEquals(List.of(), tags());
        step.apply(archive);
        assertEquals(made, tags());
        archive.tags().update(made.getLast().withColour(Optional.of("#aa3300")));
        assertEquals(List.of(INNER), archive.quotes().find(quote).orElseThrow().tags());
    }

    @Test
    void aTagThatWasThereStaysWhenTaggingIsUndone() {
        archive.tags().ensure(TagPath.parse("arms control"));
        TagStep step = new TagStep("Tag", List.of(keep()), INNER);
        step.apply(archive);
        step.revert(archive);
        assertEquals(List.of(TagPath.parse("arms control")), tags().stream().map(Tag::path).toList());
    }

    @Test
    void aTagThatAnotherQuoteCarriesByThenStays() {
        long other = keep();
        TagStep step = new TagStep("Tag", List.of(keep()), INNER);
        step.apply(archive);
        archive.quotes().tag(List.of(other), INNER);
        step.revert(archive);
        assertEquals(List.of(INNER), archive.quotes().find(other).orElseThrow().tags());
    }

    @Test
    void aQuoteKeptWithANewTagTakesItAwayAgain() {
        KeepStep step = new KeepStep("Keep", List.of(NewQuote.of(document, new Span(0, 5)).withTags(INNER)));
        step.apply(archive);
        List<Tag> made = tags();
        step.revert(archive);
        assertEquals(List.of(), tags());
        step.apply(archive);
        assertEquals(made, tags());
    }

    private long keep() {
        return archive.quotes().keep(List.of(NewQuote.of(document, new Span(0, 5)))).getFirst().id();
    }

    private List<Tag> tags() {
        return archive.tags().list().stream().map(TagSummary::tag).toList();
    }
}
