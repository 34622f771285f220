package readout.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Chip;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.Workspace;

/// The filters that stand, each as a chip that clears it.
final class FilterChips {

    private static final int MOST = 3;

    private final Workspace workspace;
    private final Messages messages;
    private final UnaryOperator<String> names;
    private final ObservableValue<?> namesChange;
    private final HBox chips = Styles.with(new HBox(), "filter-chips");

    /// Chips over a workspace; they follow the workspace while they stand in a scene.
    ///
    /// @param names       the name of a person by code
    /// @param namesChange changes when names may have changed
    FilterChips(Workspace workspace, Messages messages, UnaryOperator<String> names, ObservableValue<?> namesChange) {
        this.workspace = workspace;
        this.messages = messages;
        this.names = names;
        this.namesChange = namesChange;
        Attachments.whileShown(chips, this::attach);
    }

    /// The chips in a row.
    Node node() {
        return chips;
    }

    private Subscription attach() {
        return new Attachments().on(workspace.filterProperty(), filter -> show()).add(namesChange.subscribe(this::show));
    }

    private void show() {
        Filter filter = workspace.filterProperty().get();
        List<Node> all = new ArrayList<>();
        filter.speakers().stream().sorted().forEach(person ->
                all.add(chip(messages.text("search.chip.speaker", names.apply(person)), Filter::forgettingSpeaker, person, false)));
        filter.without().stream().sorted().forEach(person ->
                all.add(chip(messages.text("search.chip.without", names.apply(person)), Filter::forgettingSpeaker, person, true)));
        if (filter.press() != Filter.Press.ANY) {
            boolean out = filter.press() == Filter.Press.WITHOUT;
            all.add(chip(messages.text(out ? "search.chip.without-press" : "search.chip.press"), (was, press) -> was.withPress(press), Filter.Press.ANY, out));
        }
        filter.askers().stream().sorted().forEach(name -> all.add(chip(messages.text("search.chip.speaker", name), Filter::turningAsker, name, false)));
        filter.kinds().stream().sorted().forEach(kind -> all.add(chip(messages.word(kind), Filter::turningKind, kind, false)));
        filter.topics().stream().sorted().forEach(topic -> all.add(chip(topic, Filter::turningTopic, topic, false)));
        filter.days().ifPresent(days -> all.add(chip(messages.dates().span(days), (was, none) -> was.withDays(Optional.empty()), days, false)));
        boolean many = all.size() > MOST;
        chips.getChildren().setAll(many ? all.subList(0, MOST - 1) : all);
        if (many) {
            chips.getChildren().add(new Chip(messages.count("search.chip.more", all.size() - MOST + 1), messages.text("search.chip.clear-all"),
                    () -> change(was -> Filter.NONE.withWords(was.words()))));
        }
        chips.setVisible(!all.isEmpty());
        chips.setManaged(!all.isEmpty());
    }

    private interface Clearing<T> {
        Filter clear(Filter was, T what);
    }

    private <T> Chip chip(String text, Clearing<T> clearing, T what, boolean out) {
        Chip chip = new Chip(text, messages.text("search.chip.clear", text), () -> change(was -> clearing.clear(was, what)));
        if (out) {
            chip.getStyleClass().add(Styles.OUT);
        }
        return chip;
    }

    private void change(UnaryOperator<Filter> changed) {
        workspace.filterProperty().set(changed.apply(workspace.filterProperty().get()));
    }
}
