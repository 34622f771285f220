package readout.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import readout.desktop.Fx;

class AttachmentsTest {

    @Test
    void listenersComeAndGoWithTheScene() {
        SimpleStringProperty value = new SimpleStringProperty("a");
        List<String> heard = new ArrayList<>();
        Fx.run(() -> {
            Region node = new Region();
            Subscription arrangement = Attachments.whileShown(node, () -> new Attachments().on(value, heard::add));
            value.set("b");
            Group root = new Group(node);
            new Scene(root);
            value.set("c");
            root.getChildren().clear();
            value.set("d");
            root.getChildren().add(node);
            arrangement.unsubscribe();
            value.set("e");
        });
        assertEquals(List.of("b", "c", "d"), heard);
    }

    @Test
    void aListIsHeardUntilReleased() {
        ObservableList<String> list = FXCollections.observableArrayList();
        List<Integer> sizes = new ArrayList<>();
        Attachments attachments = new Attachments().onList(list, () -> sizes.add(list.size()));
        list.add("a");
        attachments.unsubscribe();
        list.add("b");
        assertEquals(List.of(0, 1), sizes);
    }
}
