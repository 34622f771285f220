package readout.desktop.transcript;

import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.model.Document;
import readout.model.Span;

/// The reader: the page with its speakers beside it, the find field above and the strip of marks at the edge.
public final class TranscriptView {

    /// The widest comfortable line, in pixels at normal text size, with the margin beside it.
    private static final double MEASURE = 860;
    private static final double LEAST_PADDING = 18;

    private final TranscriptModel model;
    private final Messages messages;
    private final RichTextArea area = Styles.with(new RichTextArea(), "transcript-page");
    private final MarkStrip strip = new MarkStrip();
    private final BorderPane pane = Styles.with(new BorderPane(area), "transcript");
    private final Timeline flash = new Timeline();

    /// A view of a model, attached while it stands in a scene.
    public TranscriptView(TranscriptModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        area.setEditable(false);
        area.setWrapText(true);
        area.setDisplayCaret(false);
        area.setAccessibleText(messages.text("transcript.page"));
        pane.setRight(strip.node());
        FindBar findBar = new FindBar(model, messages);
        pane.topProperty().bind(model.findingProperty().map(finding -> finding ? findBar.node() : null));
        Attachments.whileShown(pane, this::attach);
    }

    /// The pane.
    public Node node() {
        return pane;
    }

    /// The control that holds the text, which takes the focus.
    public Node focusTarget() {
        return area;
    }

    private Subscription attach() {
        return new Attachments()
                .on(model.pageProperty(), this::show)
                .on(model.marksProperty(), this::mark)
                .on(model.targetProperty(), this::goTo)
                .on(area.selectionProperty(), this::tellSelection)
                .on(area.widthProperty(), width -> keepMeasure(width.doubleValue()))
                .onEvent(area, MouseEvent.MOUSE_CLICKED, this::onClick);
    }

    private void show(ReaderPage page) {
        Optional<Document> document = model.documentProperty().get();
        if (document.isEmpty()) {
            area.setModel(null);
            return;
        }
        SpeakerNames names = new SpeakerNames(document.get(), messages);
        StyledPage styled = new StyledPage(document.get(), page, (shown, fold) -> new FoldWords(shown, names, messages).of(fold));
        styled.show(model.marksProperty().get());
        area.setLeftDecorator(new SpeakerMargin(row -> beside(page, row, names, document.get())));
        area.setModel(styled);
        strip.show(page, model.marksProperty().get());
    }

    private static Optional<SpeakerMargin.Beside> beside(ReaderPage page, int row, SpeakerNames names, Document document) {
        if (row < 0 || row >= page.rows().size() || !(page.rows().get(row) instanceof ReaderRow.Speech speech)) {
            return Optional.empty();
        }
        var turn = document.turns().get(speech.turn());
        return Optional.of(speech.opening()
                ? new SpeakerMargin.Beside(names.shortName(turn), names.office(turn), turn.side())
                : new SpeakerMargin.Beside("", "", turn.side()));
    }

    private void mark(PageMarks marks) {
        styled().ifPresent(page -> {
            page.show(marks);
            strip.show(page.page(), marks);
        });
    }

    private void goTo(TranscriptModel.Target target) {
        if (target == null) {
            return;
        }
        styled().ifPresent(page -> {
            TextPos from = page.positionOf(target.span().start());
            area.select(from, from);
            if (target.flash()) {
                flash(page, target.span());
            }
        });
    }

    /// Shows words up for a moment, as a finger on the page would.
    private void flash(StyledPage page, Span span) {
        flash.stop();
        PageMarks marks = model.marksProperty().get();
        page.show(marks.with(new PageMark(PageMark.Kind.FLASH, span, 0)));
        flash.getKeyFrames().setAll(new KeyFrame(Duration.millis(1400), done -> mark(model.marksProperty().get())));
        flash.playFromStart();
    }

    private void tellSelection(SelectionSegment selected) {
        styled().filter(page -> selected != null && page.size() > 0).ifPresent(page -> {
            int from = page.offsetAt(selected.getMin());
            int to = page.offsetAt(selected.getMax());
            model.selectionProperty().set(new Span(Math.min(from, to), Math.max(from, to)));
        });
    }

    private void onClick(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
            return;
        }
        TextPos place = area.getTextPosition(click.getScreenX(), click.getScreenY());
        styled().filter(page -> place != null && place.index() < page.size())
                .map(page -> page.page().rows().get(place.index()))
                .ifPresent(row -> {
                    if (row instanceof ReaderRow.Fold fold) {
                        model.open(fold);
                    }
                });
    }

    /// Long lines tire the eye: what is wider than the measure is left blank on both sides.
    private void keepMeasure(double width) {
        double side = Math.max(LEAST_PADDING, (width - MEASURE) / 2);
        area.setContentPadding(new Insets(LEAST_PADDING, side, LEAST_PADDING * 2, LEAST_PADDING));
    }

    private Optional<StyledPage> styled() {
        return area.getModel() instanceof StyledPage page ? Optional.of(page) : Optional.empty();
    }
}
