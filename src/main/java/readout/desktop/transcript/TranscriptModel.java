package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import readout.model.Document;
import readout.model.Quotation;
import readout.model.Side;
import readout.model.Span;

/// What the reader shows of one document, and its verbs. Used on the FX thread only.
public final class TranscriptModel {

    /// A place to go to.
    ///
    /// @param span  the words
    /// @param flash whether they are to be shown up for a moment
    public record Target(Span span, boolean flash) {
    }

    private final ObjectProperty<Optional<Document>> document = new SimpleObjectProperty<>(this, "document", Optional.empty());
    private final ObjectProperty<TurnFilter> filter = new SimpleObjectProperty<>(this, "filter", TurnFilter.NONE);
    private final ObjectProperty<List<Span>> hits = new SimpleObjectProperty<>(this, "hits", List.of());
    private final ObjectProperty<List<PageMark>> quotes = new SimpleObjectProperty<>(this, "quotes", List.of());
    private final StringProperty findText = new SimpleStringProperty(this, "findText", "");
    private final BooleanProperty finding = new SimpleBooleanProperty(this, "finding");
    private final BooleanProperty wholePage = new SimpleBooleanProperty(this, "wholePage");
    private final ObjectProperty<Span> selection = new SimpleObjectProperty<>(this, "selection", new Span(0, 0));
    private final ReadOnlyObjectWrapper<ReaderPage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<PageMarks> marks = new ReadOnlyObjectWrapper<>(this, "marks", PageMarks.NONE);
    private final ReadOnlyObjectWrapper<Target> target = new ReadOnlyObjectWrapper<>(this, "target");
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);
    private final BitSet opened = new BitSet();
    private List<Span> found = List.of();

    /// An empty reader.
    public TranscriptModel() {
        document.subscribe(this::begin);
        filter.subscribe(this::layOut);
        wholePage.subscribe(this::layOut);
        hits.subscribe(this::mark);
        quotes.subscribe(this::mark);
        findText.subscribe(this::find);
        finding.subscribe(this::find);
    }

    /// The document shown, if any.
    public ObjectProperty<Optional<Document>> documentProperty() {
        return document;
    }

    /// Which turns are folded away.
    public ObjectProperty<TurnFilter> filterProperty() {
        return filter;
    }

    /// The places the search found in this document, in order.
    public ObjectProperty<List<Span>> hitsProperty() {
        return hits;
    }

    /// The quotes kept from this document, as marks.
    ObjectProperty<List<PageMark>> quotesProperty() {
        return quotes;
    }

    /// What is looked for in this document.
    public StringProperty findTextProperty() {
        return findText;
    }

    /// Whether words are looked for in this document.
    public BooleanProperty findingProperty() {
        return finding;
    }

    /// Whether the page's own header and furniture are shown.
    public BooleanProperty wholePageProperty() {
        return wholePage;
    }

    /// What is selected, as offsets into the canonical text; empty where the caret stands.
    public ObjectProperty<Span> selectionProperty() {
        return selection;
    }

    /// Number of the hit that is current among those shown, from 0; -1 for none.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ReaderPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PageMarks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// Where to go; each call of [#goTo] sets a new one.
    public ReadOnlyObjectProperty<Target> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// The hits that are gone through: those of the find field while it is open, else the search's.
    public List<Span> shownHits() {
        return finding.get() ? found : hits.get();
    }

    /// Brings a place into view, opening the fold that hides it.
    public void goTo(Span span, boolean flash) {
        foldAt(span.start()).ifPresent(this::open);
        target.set(new Target(span, flash));
    }

    /// Goes to the next hit, from the last to the first.
    public void onNextHit() {
        step(1);
    }

    /// Goes to the hit before, from the first to the last.
    public void onPreviousHit() {
        step(-1);
    }

    /// Opens the find field.
    public void onFind() {
        finding.set(true);
    }

    /// Closes the find field; the search's hits are marked again.
    public void onCloseFind() {
        finding.set(false);
    }

    /// Shows turns the filter hides.
    void open(ReaderRow.Fold fold) {
        opened.set(fold.firstTurn(), fold.lastTurn() + 1);
        layOut();
    }

    /// The selected words as they stand in the canonical text.
    public String selectedWords() {
        return document.get().map(shown -> selection.get().of(shown.text())).orElse("");
    }

    private Optional<ReaderRow.Fold> foldAt(int offset) {
        return page.get().rowAt(offset).map(page.get().rows()::get)
                .filter(ReaderRow.Fold.class::isInstance).map(ReaderRow.Fold.class::cast);
    }

    private void begin() {
        opened.clear();
        selection.set(new Span(0, 0));
        layOut();
        find();
    }

    private void layOut() {
        page.set(document.get().map(shown -> ReaderPage.of(shown, hidden(shown), wholePage.get())).orElse(ReaderPage.EMPTY));
    }

    private BitSet hidden(Document shown) {
        BitSet hidden = new BitSet();
        for (int turn = 0; turn < shown.turns().size(); turn++) {
            hidden.set(turn, filter.get().hides(shown.turns().get(turn)) && !opened.get(turn));
        }
        return hidden;
    }

    private void find() {
        found = finding.get() ? document.get().map(shown -> TextFinder.find(shown.text(), findText.get())).orElse(List.of()) : List.of();
        mark();
        if (!found.isEmpty()) {
            step(1);
        }
    }

    private void mark() {
        current.set(-1);
        remark();
    }

    private void remark() {
        List<PageMark> all = new ArrayList<>(quotes.get());
        document.get().ifPresent(shown -> shown.quotations().forEach(quotation -> all.add(asMark(quotation, shown))));
        List<Span> shown = shownHits();
        for (int i = 0; i < shown.size(); i++) {
            all.add(new PageMark(i == current.get() ? PageMark.Kind.CURRENT_HIT : PageMark.Kind.HIT, shown.get(i), 0));
        }
        marks.set(new PageMarks(all));
    }

    private static PageMark asMark(Quotation quotation, Document shown) {
        Side side = shown.person(quotation.speaker()).map(readout.model.Person::side).orElse(Side.OTHER);
        return new PageMark(PageMark.Kind.QUOTATION, quotation.span(), side.ordinal());
    }

    private void step(int direction) {
        List<Span> shown = shownHits();
        if (shown.isEmpty()) {
            return;
        }
        int from = current.get() >= 0 ? current.get() + direction : firstFromCaret(shown, direction);
        current.set(Math.floorMod(from, shown.size()));
        remark();
        goTo(shown.get(current.get()), false);
    }

    private int firstFromCaret(List<Span> shown, int direction) {
        int caret = selection.get().start();
        int after = 0;
        while (after < shown.size() && shown.get(after).start() < caret) {
            after++;
        }
        return direction > 0 ? after : after - 1;
    }
}
