package readout.desktop.timeline;

import java.util.function.Supplier;

/// The marks of the lanes as a screen reader is told of them.
///
/// @param model  the marks
/// @param words  what is said of them
/// @param focus  gives the lanes the focus
/// @param layout where they were drawn last, or `null`
record SpokenMarks(TimelineModel model, TimelineWords words, Runnable focus, Supplier<TimelineLayout> layout) implements MarkNodes.Marks {

    @Override
    public String spoken(int mark) {
        return words.spoken(mark(mark), model.matchingProperty().get(), mark, isSelected(mark));
    }

    @Override
    public Placed place(int mark) {
        TimelineLayout drawn = layout.get();
        return drawn == null || !drawn.isOf(model.indexProperty().get()) ? null : drawn.itemOf(mark);
    }

    @Override
    public boolean isSelected(int mark) {
        return model.selectionProperty().get().contains(mark(mark).id());
    }

    @Override
    public void focus(int mark) {
        focus.run();
        model.focusOn(mark(mark).id());
        model.reveal(mark(mark).id());
    }

    @Override
    public void open(int mark) {
        model.select(mark(mark).id());
        model.open(mark(mark).id());
    }

    private TimelineMark mark(int mark) {
        return model.marksProperty().get().get(mark);
    }
}
