package readout.desktop.speakers;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Screen;
import readout.archive.Archive;
import readout.archive.people.PersonSummary;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.kit.PersonCard;
import readout.desktop.kit.PersonPeek;
import readout.desktop.kit.Styles;
import readout.desktop.kit.Theme;
import readout.desktop.workspace.Workspace;

/// The cards of the archive's people, one at a time, above everything and out of the pointer's way.
public final class PersonCards implements PersonPeek {

    private static final double AWAY = 6;

    private final Workspace workspace;
    private final Messages messages;
    private final Theme theme;
    private final LatestOnly<Optional<PersonSummary>> loader;
    private final Popup popup = new Popup();

    /// Cards of the people in a workspace's archive.
    public PersonCards(Workspace workspace, Messages messages, Theme theme) {
        this.workspace = workspace;
        this.messages = messages;
        this.theme = theme;
        loader = workspace.tasks().latestOnly();
        popup.setAutoFix(false);
    }

    @Override
    public void show(Node owner, Bounds onScreen, String person) {
        popup.hide();
        Optional<Archive> open = workspace.archiveProperty().get();
        loader.run(progress -> open.flatMap(archive -> archive.people().summary(person)),
                found -> found.ifPresent(summary -> show(owner, onScreen, summary)), workspace.tasks()::report);
    }

    @Override
    public void hide() {
        loader.cancel();
        popup.hide();
    }

    /// What is shown now.
    boolean isShowing() {
        return popup.isShowing();
    }

    /// What stands on the card of a person.
    static PersonCard.Facts facts(PersonSummary summary) {
        return new PersonCard.Facts(summary.person(), summary.documents(), summary.turns(), summary.quotations(), summary.first(), summary.last());
    }

    /// Beside what is pointed at to the right, or below it where it is wide; above where there is no room below.
    private void show(Node owner, Bounds at, PersonSummary summary) {
        if (owner.getScene() == null || owner.getScene().getWindow() == null || !owner.getScene().getWindow().isShowing()) {
            return;
        }
        StackPane frame = Styles.with(new StackPane(new PersonCard(facts(summary), messages, theme.textSize())), Styles.FLOAT);
        frame.setMouseTransparent(true);
        popup.getContent().setAll(frame);
        popup.show(owner, at.getMaxX() + AWAY, at.getMinY());
        Rectangle2D screen = Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), Math.max(1, at.getWidth()), Math.max(1, at.getHeight()))
                .stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        double width = popup.getWidth();
        double height = popup.getHeight();
        boolean fitsRight = at.getMaxX() + AWAY + width <= screen.getMaxX() && at.getWidth() > AWAY;
        double x = fitsRight ? at.getMaxX() + AWAY : Math.clamp(at.getMinX(), screen.getMinX(), Math.max(screen.getMinX(), screen.getMaxX() - width));
        double below = fitsRight ? at.getMinY() - AWAY : at.getMaxY() + AWAY;
        double y = below + height <= screen.getMaxY() ? below
                : fitsRight ? Math.max(screen.getMinY(), screen.getMaxY() - height) : Math.max(screen.getMinY(), at.getMinY() - AWAY - height);
        popup.setX(x);
        popup.setY(y);
    }
}
