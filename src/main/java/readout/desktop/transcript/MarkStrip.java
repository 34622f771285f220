package readout.desktop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import readout.desktop.kit.Styles;
import readout.model.Span;

/// The strip beside the scroll bar that shows where on the page hits and quotes are.
final class MarkStrip {

    private static final double TICK = 2;
    /// More ticks than this are more than the strip has pixels.
    private static final int MOST = 600;

    private final Pane strip = Styles.with(new Pane(), "transcript-strip");
    private ReaderPage page = ReaderPage.EMPTY;
    private List<PageMark> marks = List.of();

    /// @param goTo brings the words of the mark that is clicked into view
    MarkStrip(Consumer<Span> goTo) {
        strip.heightProperty().subscribe(this::place);
        strip.setOnMouseClicked(click -> nearest(click.getY()).ifPresent(mark -> goTo.accept(mark.span())));
    }

    Node node() {
        return strip;
    }

    void show(ReaderPage newPage, PageMarks newMarks) {
        page = newPage;
        marks = newMarks.all().stream().filter(mark -> mark.kind() != PageMark.Kind.QUOTATION && mark.kind() != PageMark.Kind.UNSURE_QUOTATION).limit(MOST).toList();
        strip.getChildren().setAll(marks.stream().map(MarkStrip::tick).toList());
        place();
    }

    private Optional<PageMark> nearest(double y) {
        int found = -1;
        for (int i = 0; i < marks.size(); i++) {
            if (found < 0 || Math.abs(y - strip.getChildren().get(i).getLayoutY()) < Math.abs(y - strip.getChildren().get(found).getLayoutY())) {
                found = i;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(marks.get(found));
    }

    private static Node tick(PageMark mark) {
        Region tick = Styles.with(new Region(), "transcript-tick", "transcript-tick-" + PageMark.styleOf(mark.kind()));
        tick.setManaged(false);
        return tick;
    }

    private void place() {
        double height = strip.getHeight();
        int rows = Math.max(1, page.rows().size());
        for (int i = 0; i < marks.size(); i++) {
            double at = page.rowAt(marks.get(i).span().start()).orElse(0) / (double) rows;
            strip.getChildren().get(i).resizeRelocate(0, Math.min(at * height, height - TICK), strip.getWidth(), TICK);
        }
    }
}
