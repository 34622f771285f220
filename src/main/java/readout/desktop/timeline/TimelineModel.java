package readout.desktop.timeline;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import readout.model.When;

/// What the timeline shows and what can be done with it, without any drawing. Used on the FX thread only.
///
/// Meetings are named by their ids. The *span* is the time in sight; while [#filteringProperty()] holds it is the date filter too.
public final class TimelineModel {

    /// The shortest time in sight, in days.
    static final double SHORTEST = 3;
    private static final ReadyMarks NONE = ReadyMarks.of(List.of(), LaneMode.LEVEL);
    private static final double STEP = 1.6;
    private static final double REVEAL_MARGIN = 0.08;

    private final ReadOnlyObjectWrapper<List<TimelineMark>> marks = new ReadOnlyObjectWrapper<>(this, "marks", List.of());
    private final ObjectProperty<LaneMode> laneMode = new SimpleObjectProperty<>(this, "laneMode", LaneMode.LEVEL);
    private final ReadOnlyObjectWrapper<TimeSpan> extent = new ReadOnlyObjectWrapper<>(this, "extent", NONE.extent());
    private final ReadOnlyObjectWrapper<TimeSpan> span = new ReadOnlyObjectWrapper<>(this, "span", NONE.extent());
    /// Days that were asked for by name, and the time shown for them, which is longer where they are very few.
    private record Asked(When days, TimeSpan span) {
    }

    private Optional<Asked> asked = Optional.empty();
    private final BooleanProperty filtering = new SimpleBooleanProperty(this, "filtering");
    private final ReadOnlyObjectWrapper<Optional<When>> dateFilter = new ReadOnlyObjectWrapper<>(this, "dateFilter", Optional.empty());
    private final ReadOnlyObjectWrapper<Set<String>> selection = new ReadOnlyObjectWrapper<>(this, "selection", Set.of());
    private final ReadOnlyObjectWrapper<Optional<String>> focus = new ReadOnlyObjectWrapper<>(this, "focus", Optional.empty());
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final ReadOnlyObjectWrapper<TimelineIndex> index = new ReadOnlyObjectWrapper<>(this, "index", NONE.index());
    private final ReadOnlyObjectWrapper<Matching> matching = new ReadOnlyObjectWrapper<>(this, "matching", new Matching(index.get(), Optional.empty()));
    private Consumer<String> onOpen = id -> { };
    private Optional<String> anchor = Optional.empty();
    private Optional<Map<String, Integer>> matchingDocuments = Optional.empty();
    private Runnable arranging = () -> setReady(ReadyMarks.of(marks.get(), laneMode.get()));
    private boolean shownOnce;

    /// An empty timeline.
    public TimelineModel() {
        laneMode.subscribe((before, mode) -> arranging.run());
        filtering.subscribe(on -> tellFilter());
        span.subscribe(days -> tellFilter());
    }

    /// The marks, in order of time.
    public ReadOnlyObjectProperty<List<TimelineMark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// Shows these meetings from now on; selection and focus keep what is still there. The first time, all years come into sight.
    public void setMarks(List<TimelineMark> newMarks) {
        setReady(ReadyMarks.of(newMarks, laneMode.get()));
    }

    /// The same with marks made ready elsewhere.
    void setReady(ReadyMarks ready) {
        boolean showedAll = !shownOnce || span.get().equals(extent.get());
        marks.set(ready.index().marks());
        index.set(ready.index());
        matching.set(new Matching(index.get(), matchingDocuments));
        extent.set(ready.extent());
        shownOnce |= !marks.get().isEmpty();
        Set<String> kept = new LinkedHashSet<>(selection.get());
        kept.removeIf(id -> index.get().indexOf(id).isEmpty());
        selection.set(Collections.unmodifiableSet(kept));
        focus.set(focus.get().filter(id -> index.get().indexOf(id).isPresent()));
        show(showedAll ? extent.get() : span.get());
    }

    /// Says how marks come to their lanes when the lanes change: whoever knows a thread for it does it there and calls [#setReady].
    void setArranging(Runnable action) {
        arranging = Objects.requireNonNull(action);
    }

    /// Tells which meetings the filters leave, and with how many documents each; the others are dimmed.
    ///
    /// @param documents by meeting; 0 for a meeting that itself matches; empty optional if nothing is filtered
    public void setMatching(Optional<Map<String, Integer>> documents) {
        matchingDocuments = documents.map(Map::copyOf);
        matching.set(new Matching(index.get(), matchingDocuments));
    }

    ReadOnlyObjectProperty<Matching> matchingProperty() {
        return matching.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TimelineIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    /// What the lanes tell apart.
    public ObjectProperty<LaneMode> laneModeProperty() {
        return laneMode;
    }

    /// All years of the archive, from a January to a December.
    public ReadOnlyObjectProperty<TimeSpan> extentProperty() {
        return extent.getReadOnlyProperty();
    }

    /// The time in sight. A view may still be on its way there.
    public ReadOnlyObjectProperty<TimeSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// Whether only documents of the time in sight are wanted.
    public BooleanProperty filteringProperty() {
        return filtering;
    }

    /// The date filter: the days in sight while filtering and not all years are in sight.
    public ReadOnlyObjectProperty<Optional<When>> dateFilterProperty() {
        return dateFilter.getReadOnlyProperty();
    }

    /// The selected meetings, in the order they were selected.
    public ReadOnlyObjectProperty<Set<String>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The meeting the keys act on.
    public ReadOnlyObjectProperty<Optional<String>> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    /// Whether the view moves smoothly to where it is sent.
    public BooleanProperty animatedProperty() {
        return animated;
    }

    /// Says what opening a meeting does.
    public void setOnOpen(Consumer<String> action) {
        onOpen = Objects.requireNonNull(action);
    }

    /// Brings a time into sight, as far as there are years.
    public void show(TimeSpan wanted) {
        span.set(wanted.within(extent.get(), SHORTEST));
    }

    /// Brings all years into sight.
    public void showAll() {
        span.set(extent.get());
    }

    /// Filters by days and brings them into sight; no days: no filter, and what is in sight stays.
    public void filterBy(Optional<When> days) {
        asked = days.map(when -> new Asked(when, TimeSpan.ofDays(when.first(), when.last()).within(extent.get(), SHORTEST)));
        asked.ifPresent(wanted -> span.set(wanted.span()));
        filtering.set(days.isPresent());
        tellFilter();
    }

    /// Shows `factor` times more detail, `anchor` staying in its place.
    public void zoom(double factor, double anchor) {
        double length = span.get().length();
        double possible = Math.clamp(factor, length / extent.get().length(), Math.max(1, length / SHORTEST));
        show(span.get().zoomed(possible, anchor));
    }

    /// One step nearer, about the focused meeting if it is in sight, else about the middle.
    public void zoomIn() {
        zoom(STEP, anchorDay());
    }

    /// One step back.
    public void zoomOut() {
        zoom(1 / STEP, anchorDay());
    }

    /// Moves by a part of what is in sight; 0.5 is half of it into the future.
    public void pan(double part) {
        show(span.get().moved(part * span.get().length()));
    }

    /// Brings a meeting into sight, moving as little as may be.
    public void reveal(String id) {
        find(id).ifPresent(i -> {
            double day = marks.get().get(i).middle();
            double margin = span.get().length() * REVEAL_MARGIN;
            if (day < span.get().from() + margin) {
                show(span.get().moved(day - margin - span.get().from()));
            } else if (day > span.get().to() - margin) {
                show(span.get().moved(day + margin - span.get().to()));
            }
        });
    }

    /// Selects one meeting and no other.
    public void select(String id) {
        select(List.of(id));
    }

    /// Selects these meetings and no others; the last one gets the focus.
    public void select(List<String> ids) {
        selection.set(Collections.unmodifiableSet(new LinkedHashSet<>(ids)));
        focus.set(ids.isEmpty() ? focus.get() : Optional.of(ids.getLast()));
        anchor = focus.get();
    }

    /// Adds a meeting to the selection, or takes it out.
    public void toggle(String id) {
        Set<String> ids = new LinkedHashSet<>(selection.get());
        if (!ids.remove(id)) {
            ids.add(id);
        }
        selection.set(Collections.unmodifiableSet(ids));
        focus.set(Optional.of(id));
        anchor = focus.get();
    }

    /// Selects all matching meetings from where selecting began to this one, in order of time.
    public void extendTo(String id) {
        OptionalInt to = find(id);
        OptionalInt from = anchor.map(this::find).orElse(to);
        if (to.isEmpty() || from.isEmpty()) {
            return;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (int i = Math.min(from.getAsInt(), to.getAsInt()); i <= Math.max(from.getAsInt(), to.getAsInt()); i++) {
            if (matching.get().isLit(i)) {
                ids.add(marks.get().get(i).id());
            }
        }
        selection.set(Collections.unmodifiableSet(ids));
        focus.set(Optional.of(id));
    }

    /// Selects nothing.
    public void clearSelection() {
        selection.set(Set.of());
    }

    /// Moves the focus without selecting.
    public void focusOn(String id) {
        focus.set(Optional.of(id));
    }

    /// The matching meetings around the focused one.
    public TimelineWalk walk() {
        return new TimelineWalk(index.get(), matching.get(), focus.get(), span.get());
    }

    /// Opens a meeting.
    public void open(String id) {
        onOpen.accept(id);
    }

    private double anchorDay() {
        return focus.get().map(this::find).filter(OptionalInt::isPresent).map(i -> marks.get().get(i.getAsInt()).middle())
                .filter(span.get()::contains).orElse(span.get().middle());
    }

    private OptionalInt find(String id) {
        return index.get().indexOf(id);
    }

    private void tellFilter() {
        Optional<When> exact = asked.filter(wanted -> wanted.span().equals(span.get())).map(Asked::days);
        boolean narrowed = exact.isPresent() || !span.get().equals(extent.get());
        dateFilter.set(filtering.get() && narrowed ? Optional.of(exact.orElseGet(() -> span.get().days())) : Optional.empty());
    }
}
