package readout.desktop.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import readout.model.Certainty;
import readout.model.Document;
import readout.model.Person;
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
    private final ObjectProperty<List<KeptMark>> kept = new SimpleObjectProperty<>(this, "kept", List.of());
    private final StringProperty findText = new SimpleStringProperty(this, "findText", "");
    private final BooleanProperty finding = new SimpleBooleanProperty(this, "finding");
    private final BooleanProperty wholePage = new SimpleBooleanProperty(this, "wholePage");
    private final ObjectProperty<Span> selection = new SimpleObjectProperty<>(this, "selection", new Span(0, 0));
    private final ReadOnlyObjectWrapper<ReaderPage> page = new ReadOnlyObjectWrapper<>(this, "page", ReaderPage.EMPTY);
    private final ReadOnlyObjectWrapper<PageMarks> marks = new ReadOnlyObjectWrapper<>(this, "marks", PageMarks.NONE);
    private final ReadOnlyObjectWrapper<Target> target = new ReadOnlyObjectWrapper<>(this, "target");
    private final HitWalk walk = new HitWalk();
    private final BitSet opened = new BitSet();
    private Optional<Document> shown = Optional.empty();
    private Consumer<List<String>> onKept = names -> { };

    /// An empty reader.
    public TranscriptModel() {
        document.subscribe(this::begin);
        filter.subscribe(this::layOut);
        wholePage.subscribe(this::layOut);
        hits.subscribe(this::find);
        kept.subscribe(this::mark);
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

    /// The quotes kept from this document, in any order; they may overlap and lie within each other.
    public ObjectProperty<List<KeptMark>> keptProperty() {
        return kept;
    }

    /// What is done when a quote's mark or its count in the margin is clicked.
    ///
    /// @param action gets the names of the quotes there, the innermost first
    public void setOnKept(Consumer<List<String>> action) {
        onKept = action;
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

    /// What is selected, as offsets into the canonical text, over as many turns as it reaches; empty where the caret stands.
    public ObjectProperty<Span> selectionProperty() {
        return selection;
    }

    /// The selected words without white space at their ends, if any are selected.
    public Optional<Span> selectedWords() {
        return document.get().map(of -> selection.get().trimmed(of.text())).filter(words -> !words.isEmpty());
    }

    /// Number of the hit that is current among those shown, from 0; -1 for none.
    public ReadOnlyIntegerProperty currentProperty() {
        return walk.currentProperty();
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
        return walk.hits();
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

    /// Tells that quotes were clicked.
    void onKept(List<String> names) {
        onKept.accept(names);
    }

    /// The names of the quotes that hold the sign at `offset`, the innermost first.
    List<String> keptAt(int offset) {
        return kept.get().stream().filter(mark -> mark.span().contains(offset))
                .sorted(Comparator.comparingInt(mark -> mark.span().length())).map(KeptMark::id).toList();
    }

    /// Shows turns the filter hides.
    void open(ReaderRow.Fold fold) {
        opened.set(fold.firstTurn(), fold.lastTurn() + 1);
        layOut();
    }

    private Optional<ReaderRow.Fold> foldAt(int offset) {
        return page.get().rowAt(offset).map(page.get().rows()::get)
                .filter(ReaderRow.Fold.class::isInstance).map(ReaderRow.Fold.class::cast);
    }

    /// Another reading of the same text keeps what is selected and, where its turns are the same in number, what was opened.
    private void begin(Optional<Document> next) {
        boolean sameText = shown.isPresent() && next.isPresent() && shown.get().text().equals(next.get().text());
        if (!sameText || shown.get().turns().size() != next.get().turns().size()) {
            opened.clear();
        }
        shown = next;
        if (!sameText) {
            selection.set(new Span(0, 0));
            target.set(null);
        }
        layOut();
        if (sameText) {
            mark();
        } else {
            find();
        }
    }

    private void layOut() {
        page.set(document.get().map(of -> ReaderPage.of(of, hidden(of), wholePage.get())).orElse(ReaderPage.EMPTY));
    }

    private BitSet hidden(Document of) {
        BitSet hidden = new BitSet();
        if (filter.get() != TurnFilter.NONE) {
            for (int turn = 0; turn < of.turns().size(); turn++) {
                hidden.set(turn, filter.get().hides(of.turns().get(turn)) && !opened.get(turn));
            }
        }
        return hidden;
    }

    private void find() {
        boolean looking = finding.get();
        walk.begin(looking ? document.get().map(of -> TextFinder.find(of.text(), findText.get())).orElse(List.of()) : hits.get());
        mark();
        if (looking && !walk.hits().isEmpty()) {
            step(1);
        }
    }

    private void mark() {
        List<PageMark> all = new ArrayList<>(Layers.of(kept.get()));
        document.get().ifPresent(of -> of.quotations().forEach(quotation -> all.add(asMark(quotation, of))));
        List<Span> found = walk.hits();
        for (int i = 0; i < found.size(); i++) {
            all.add(new PageMark(i == walk.currentProperty().get() ? PageMark.Kind.CURRENT_HIT : PageMark.Kind.HIT, found.get(i)));
        }
        marks.set(new PageMarks(all));
    }

    private static PageMark asMark(Quotation quotation, Document of) {
        Side side = of.person(quotation.speaker()).map(Person::side).orElse(Side.OTHER);
        PageMark.Kind kind = quotation.speaker().certainty() == Certainty.CERTAIN ? PageMark.Kind.QUOTATION : PageMark.Kind.UNSURE_QUOTATION;
        return new PageMark(kind, quotation.span(), side.ordinal(), 0);
    }

    private void step(int direction) {
        walk.step(direction, selection.get().start()).ifPresent(hit -> {
            mark();
            goTo(hit, false);
        });
    }
}
