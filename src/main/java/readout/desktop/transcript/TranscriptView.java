package readout.desktop.transcript;

import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Command;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PersonPeek;
import readout.desktop.kit.Styles;
import readout.model.Document;
import readout.model.Span;

/// The reader: the page with its speakers beside it, the find field above and the strip of marks at the edge.
public final class TranscriptView {

    private static final double ABOVE = 1.2;
    private static final double BELOW = 3;
    private static final int ROWS_BELOW = 3;
    private static final String SELECTED = ".selection-highlight";

    private final TranscriptModel model;
    private final Messages messages;
    private final RichTextArea area = Styles.with(new RichTextArea(), "transcript-page");
    private final MarkStrip strip;
    private final SelectionTools tools = new SelectionTools();
    private final PageMenu menu = new PageMenu();
    private final PageKeys keys = new PageKeys();
    private final Label measure = new Label();
    private final BorderPane pane = Styles.with(new BorderPane(), "transcript");
    private final Timeline flash = new Timeline();
    private Optional<WordHover> hover = Optional.empty();
    private SpeakerMargin.Acts margin = (name, beside) -> { };
    private PageColumn column = PageColumn.of(0, 1);

    /// A view of a model, attached while it stands in a scene.
    public TranscriptView(TranscriptModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        strip = new MarkStrip(words -> model.goTo(words, true));
        area.setEditable(false);
        area.setWrapText(true);
        area.setDisplayCaret(false);
        area.setAccessibleText(messages.text("transcript.page"));
        area.setOnContextMenuRequested(this::showMenu);
        measure.setManaged(false);
        measure.setVisible(false);
        pane.setCenter(new StackPane(measure, area, tools.node()));
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

    /// The page's context menu, to which groups may be added.
    public PageMenu menu() {
        return menu;
    }

    /// Makes the keys of commands work while the page has the focus, also those that are a letter alone.
    public void addKeys(Command... commands) {
        keys.add(commands);
    }

    /// Shows a bar of tools at selected words once they are selected.
    public void setSelectionTools(Region bar) {
        tools.use(bar);
    }

    /// What copying the selected words does.
    void setCopy(Runnable copy) {
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, copy);
    }

    /// Tells of dates and names the pointer rests on.
    void setPeople(PersonPeek people) {
        hover = Optional.of(new WordHover(area, this::offsetUnder, people, messages));
    }

    /// What the names in the margin answer to.
    void setMargin(SpeakerMargin.Acts acts) {
        margin = acts;
    }

    /// Where the caret is, or else the top of the page; empty if no document is shown.
    Optional<PagePlace> caret() {
        return placeAt(area.getCaretPosition() != null ? area.getCaretPosition() : TextPos.ofLeading(topRow(), 0));
    }

    /// The name in the margin beside a turn, while it is in view.
    Optional<Node> nameOf(int turn) {
        return Optional.ofNullable(area.lookup("#turn-" + turn));
    }

    /// Selects words, the caret at their start, and gives where in the scene they stand; where the page does if they are not in view.
    Bounds select(Span words) {
        styled().ifPresent(page -> area.select(page.positionOf(words.end()), page.positionOf(words.start())));
        area.layout();
        Node drawn = area.lookup(SELECTED);
        return drawn == null || drawn.getBoundsInLocal().isEmpty() ? area.localToScene(area.getBoundsInLocal())
                : drawn.localToScene(drawn.getBoundsInLocal());
    }

    private Subscription attach() {
        return new Attachments()
                .on(area.widthProperty(), width -> share())
                .on(measure.fontProperty(), font -> restyle())
                .on(measure.textFillProperty(), fill -> restyle())
                .on(model.pageProperty(), page -> show())
                .on(model.marksProperty(), this::mark)
                .on(model.keptProperty(), kept -> count())
                .on(model.targetProperty(), this::goTo)
                .on(area.selectionProperty(), this::tellSelection)
                .onEvent(area, MouseEvent.MOUSE_PRESSED, press -> tools.hide())
                .onEvent(area, MouseEvent.MOUSE_RELEASED, this::onRelease)
                .onEvent(area, KeyEvent.KEY_RELEASED, release -> offerTools())
                .onFilter(area, ScrollEvent.SCROLL, scroll -> tools.hide())
                .onFilter(area, KeyEvent.KEY_PRESSED, keys::handle)
                .onEvent(area, MouseEvent.MOUSE_CLICKED, this::onClick)
                .add(hover.map(WordHover::attach).orElse(Subscription.EMPTY));
    }

    private double em() {
        return measure.getFont().getSize();
    }

    /// The rich text area sets words in the size and colour they had when they came into view; a change of either is told by a label.
    private void restyle() {
        share();
        styled().ifPresent(page -> page.restyle(new RowSpacing(em())));
    }

    /// Shares the width anew, where it or the size of text changed.
    private void share() {
        PageColumn shared = PageColumn.of(area.getWidth(), em());
        if (!shared.equals(column)) {
            column = shared;
            area.setContentPadding(new Insets(ABOVE * em(), 0, BELOW * em(), column.gap()));
            besides();
            count();
        }
    }

    private void show() {
        Optional<Document> document = model.documentProperty().get();
        if (document.isEmpty()) {
            area.setModel(null);
            return;
        }
        hover.ifPresent(words -> words.show(document.get()));
        ReaderPage page = model.pageProperty().get();
        SpeakerNames names = new SpeakerNames(document.get(), messages);
        PageWords words = (shown, fold) -> new FoldWords(shown, names, messages).of(fold);
        Optional<StyledPage> before = styled().filter(styled -> keepsPlace(styled, document.get(), page));
        if (before.isPresent()) {
            before.get().become(document.get(), page, words, model.marksProperty().get());
        } else {
            StyledPage styled = new StyledPage(document.get(), page, words, new RowSpacing(em()));
            styled.show(model.marksProperty().get());
            area.setModel(styled);
        }
        besides();
        count();
        strip.show(page, model.marksProperty().get());
    }

    /// Whether the rows down to the one at the top stay as they are, so that the page need not move.
    private boolean keepsPlace(StyledPage styled, Document document, ReaderPage page) {
        int top = topRow();
        return styled.document().text().equals(document.text()) && page.rows().size() >= styled.size() && top < styled.page().rows().size()
                && styled.page().rows().get(top).span().start() == page.rows().get(top).span().start();
    }

    private int topRow() {
        return rowAt(2);
    }

    private int rowAt(double y) {
        // Without a skin, as when a document comes before the page was shown, nothing is laid out that could be asked.
        var point = area.getSkin() == null ? null : area.localToScreen(column.before() + column.names() + column.gap(), y);
        TextPos at = point == null ? null : area.getTextPosition(point.getX(), point.getY());
        return at == null ? 0 : at.index();
    }

    private void besides() {
        styled().ifPresent(page -> {
            SpeakerNames names = new SpeakerNames(page.document(), messages);
            area.setLeftDecorator(new SpeakerMargin(() -> column, row -> page.beside(row, names), new RowSpacing(em()).turn(), margin));
        });
    }

    private void count() {
        area.setRightDecorator(new CountMargin(() -> column, model.pageProperty().get(), model.keptProperty().get(), messages, model::onKept));
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
            bringNear(from.index(), page.size() - 1);
            area.select(from, from);
            if (target.flash()) {
                flash(page, target.span());
            }
        });
    }

    /// The rich text area brings a place just to the edge; going a little further first leaves some rows around it.
    private void bringNear(int row, int last) {
        if (row < topRow()) {
            area.select(TextPos.ofLeading(Math.max(0, row - 1), 0));
        } else if (row >= rowAt(area.getHeight() - 2)) {
            area.select(TextPos.ofLeading(Math.min(last, row + ROWS_BELOW), 0));
        }
    }

    /// Shows words up for a moment, as a finger on the page would.
    private void flash(StyledPage page, Span span) {
        flash.stop();
        page.show(model.marksProperty().get().with(new PageMark(PageMark.Kind.FLASH, span)));
        flash.getKeyFrames().setAll(new KeyFrame(Duration.millis(1400), done -> mark(model.marksProperty().get())));
        flash.playFromStart();
    }

    private void tellSelection(SelectionSegment selected) {
        styled().filter(page -> selected != null && page.size() > 0).ifPresent(page -> {
            int from = page.offsetAt(selected.getMin());
            int to = page.offsetAt(selected.getMax());
            model.selectionProperty().set(new Span(Math.min(from, to), Math.max(from, to)));
        });
        tools.hide();
    }

    private void onRelease(MouseEvent release) {
        if (release.getButton() == MouseButton.PRIMARY) {
            offerTools();
        }
    }

    private void offerTools() {
        Node drawn = area.lookup(SELECTED);
        if (!tools.isEmpty() && drawn != null && model.selectedWords().isPresent()) {
            area.layout();
            tools.showAt(drawn.localToScene(drawn.getBoundsInLocal()));
        }
    }

    private void onClick(MouseEvent click) {
        if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
            return;
        }
        TextPos place = area.getTextPosition(click.getScreenX(), click.getScreenY());
        styled().filter(page -> place != null && place.index() < page.size()).ifPresent(page -> {
            if (page.page().rows().get(place.index()) instanceof ReaderRow.Fold fold) {
                model.open(fold);
            } else if (click.getClickCount() == 1 && model.selectedWords().isEmpty()) {
                var names = model.keptAt(page.offsetAt(place));
                if (!names.isEmpty()) {
                    model.onKept(names);
                }
            }
        });
    }

    /// The words under the pointer; nothing beside them.
    private Optional<Integer> offsetUnder(MouseEvent at) {
        TextPos place = area.getTextPosition(at.getScreenX(), at.getScreenY());
        double x = area.screenToLocal(at.getScreenX(), at.getScreenY()).getX() - column.before() - column.names();
        return styled().filter(page -> place != null && place.index() < page.size() && x > 0 && x < area.getWidth() - column.before() - column.names() - column.after())
                .filter(page -> !(page.page().rows().get(place.index()) instanceof ReaderRow.Fold)).map(page -> page.offsetAt(place));
    }

    private void showMenu(ContextMenuEvent event) {
        tools.hide();
        TextPos at = event.isKeyboardTrigger() ? area.getCaretPosition() : area.getTextPosition(event.getScreenX(), event.getScreenY());
        placeAt(at).ifPresent(place -> menu.show(area, place, event.getScreenX(), event.getScreenY()));
        event.consume();
    }

    private Optional<PagePlace> placeAt(TextPos at) {
        return styled().filter(page -> at != null && at.index() < page.size())
                .map(page -> new PagePlace(page.document(), page.offsetAt(at), model.selectedWords(), page.page().turnOf(at.index())));
    }

    private Optional<StyledPage> styled() {
        return area.getModel() instanceof StyledPage page ? Optional.of(page) : Optional.empty();
    }
}
