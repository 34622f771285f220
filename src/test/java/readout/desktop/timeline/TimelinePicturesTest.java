package readout.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.desktop.Fx;
import readout.desktop.Pictures;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Theme;

/// The timeline over the catalogue at several zooms, written to `target/screenshots/timeline-*.png` to be looked at.
class TimelinePicturesTest {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 212;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void showsTheCatalogueFromDecadesToDays(Theme.Choice choice) throws Exception {
        String name = choice.name().toLowerCase(Locale.ROOT);
        Stage stage = Fx.get(() -> new Stage(choice, Locale.UK));
        String geneva = "2009-03-06-geneva-clinton-lavrov";
        stage.picture(name + "-1-all", model -> { });
        stage.picture(name + "-2-seven-years", model -> {
            model.show(TimeSpan.ofDays(LocalDate.of(2005, 8, 7), LocalDate.of(2012, 5, 25)));
            model.filteringProperty().set(true);
            model.select(geneva);
        });
        Fx.run(() -> stage.view.lanes().setHovered(stage.view.lanes().find(geneva).orElseThrow()));
        stage.picture(name + "-3-hover", model -> { });
        stage.picture(name + "-4-two-years", model -> model.show(TimeSpan.ofDays(LocalDate.of(2008, 6, 1), LocalDate.of(2010, 7, 1))));
        stage.picture(name + "-5-half-year", model -> model.show(TimeSpan.ofDays(LocalDate.of(2009, 2, 10), LocalDate.of(2009, 8, 2))));
        stage.picture(name + "-6-days", model -> model.show(TimeSpan.ofDays(LocalDate.of(2009, 3, 1), LocalDate.of(2009, 3, 20))));
        stage.picture(name + "-6-spans", model -> model.show(TimeSpan.ofDays(LocalDate.of(1985, 1, 1), LocalDate.of(1985, 3, 25))));
        stage.picture(name + "-7-filtered", model -> {
            model.show(TimeSpan.ofDays(LocalDate.of(2005, 8, 7), LocalDate.of(2012, 5, 25)));
            Map<String, Integer> matching = new HashMap<>();
            model.marksProperty().get().stream().filter(mark -> mark.russians().contains("Sergey Lavrov")).forEach(mark -> matching.put(mark.id(), Math.min(2, mark.documents())));
            model.setMatching(Optional.of(matching));
        });
        stage.picture(name + "-8-russians", model -> {
            model.setMatching(Optional.empty());
            model.laneModeProperty().set(LaneMode.RUSSIANS);
            model.show(TimeSpan.ofDays(LocalDate.of(1985, 8, 7), LocalDate.of(2005, 5, 25)));
        });
        stage.cluster(name + "-10-cluster");
        stage.large(name + "-11-large");
        Path last = stage.picture(name + "-9-places", model -> {
            model.laneModeProperty().set(LaneMode.PLACE);
            model.filteringProperty().set(false);
            model.select(List.of("2001-06-16-ljubljana-bush-putin"));
        });
        assertTrue(Files.size(last) > 10_000);
    }

    /// A scene with a timeline in it.
    static final class Stage {
        final TimelineModel model = new TimelineModel();
        final TimelineView view;
        final Scene scene;
        final Theme theme;

        Stage(Theme.Choice choice, Locale locale) {
            theme = new Theme();
            theme.choiceProperty().set(choice);
            model.animatedProperty().set(false);
            model.setMarks(CatalogueMarks.read());
            view = new TimelineView(model, theme, Messages.of(locale));
            scene = new Scene(view, WIDTH, HEIGHT);
            theme.applyTo(scene);
        }

        /// The list of the first cluster, over a shown window.
        void cluster(String name) {
            ClusterPopup popup = Fx.get(() -> {
                javafx.stage.Stage window = new javafx.stage.Stage();
                window.setScene(scene);
                window.show();
                Placed cluster = view.lanes().currentLayout().lanes().getFirst().stream().filter(Placed::isCluster).max(Comparator.comparing(Placed::count)).orElseThrow();
                Event.fireEvent(view.lanes(), press(MouseEvent.MOUSE_PRESSED, cluster));
                Event.fireEvent(view.lanes(), press(MouseEvent.MOUSE_RELEASED, cluster));
                return (ClusterPopup) Window.getWindows().stream().filter(ClusterPopup.class::isInstance).findFirst().orElseThrow();
            });
            Pictures.write("timeline-" + name, popup.getScene());
            Fx.run(() -> {
                popup.hide();
                scene.getWindow().hide();
            });
        }

        private static MouseEvent press(EventType<MouseEvent> type, Placed item) {
            return new MouseEvent(type, item.x(), item.y(), item.x(), item.y(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false, null);
        }

        /// The same at one and a half times the size of text, enlarged as on a fine screen.
        void large(String name) {
            Fx.run(() -> theme.textPercentProperty().set(150));
            Pictures.write("timeline-" + name, view, 2);
            Fx.run(() -> theme.textPercentProperty().set(100));
        }

        Path picture(String name, Consumer<TimelineModel> change) {
            Fx.run(() -> change.accept(model));
            return Pictures.write("timeline-" + name, scene);
        }
    }
}
