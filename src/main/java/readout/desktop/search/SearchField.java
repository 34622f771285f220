package readout.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import readout.desktop.kit.Attachments;
import readout.desktop.kit.Chip;
import readout.desktop.kit.Icons;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Styles;
import readout.desktop.workspace.Filter;
import readout.desktop.workspace.Workspace;

/// The one field to search in, with the filters that stand before it. A field of the query that is typed to its end becomes a chip, or a
/// filter of the pane it is about; what could not be read is explained below.
final class SearchField {

    private static final double AWAY = 4;

    private final Workspace workspace;
    private final SearchModel model;
    private final FilterText texts;
    private final Messages messages;
    private final TextField words = new TextField();
    private final HBox tokenChips = Styles.with(new HBox(), "filter-chips");
    private final HBox field;
    private final SearchCompletion completion;
    private final Label notice = Styles.with(new Label(), Styles.WARN, "search-notice");
    private final Popup explanation = new Popup();
    private final List<QueryToken> tokens = new ArrayList<>();
    private boolean settling;

    /// A field over a workspace; it follows the workspace while it stands in a scene.
    ///
    /// @param keyText the key that leads here, as this system writes it
    /// @param saved   what belongs to the saved searches, at the end
    SearchField(Workspace workspace, SearchModel model, FilterText texts, FilterChips chips, Node saved, String keyText, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.texts = texts;
        this.messages = messages;
        words.setPromptText(messages.text("search.prompt"));
        words.setAccessibleText(messages.text("search.focus"));
        words.setMinWidth(90);
        HBox.setHgrow(words, Priority.ALWAYS);
        completion = new SearchCompletion(workspace, words, messages, this::taken);
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Label key = Styles.with(new Label(keyText), Styles.KEY);
        key.visibleProperty().bind(words.focusedProperty().not().and(words.textProperty().isEmpty()));
        key.managedProperty().bind(key.visibleProperty());
        key.setMinWidth(HBox.USE_PREF_SIZE);
        field = Styles.with(new HBox(Icons.of(Feather.SEARCH), chips.node(), tokenChips, words, key, saved), Styles.FIELD, "search-field");
        notice.setWrapText(true);
        notice.setMaxWidth(620);
        explanation.setHideOnEscape(false);
        explanation.getContent().add(Styles.with(new StackPane(Styles.with(new HBox(Icons.of(Feather.ALERT_TRIANGLE), notice), "search-explanation")), Styles.FLOAT));
        showTokens();
        Attachments.whileShown(field, this::attach);
    }

    /// The field.
    Node node() {
        return field;
    }

    /// What is explained below the field, empty if nothing is.
    String explained() {
        return explanation.isShowing() ? notice.getText() : "";
    }

    /// Puts the caret into the field and shows again what was found.
    void focus() {
        words.requestFocus();
        words.selectAll();
        model.onResults();
    }

    private Subscription attach() {
        return new Attachments()
                .on(workspace.filterProperty(), this::follow)
                .add(words.textProperty().subscribe((was, is) -> typed(is)))
                .on(model.foundProperty(), found -> tell())
                .on(words.focusedProperty(), focused -> tell());
    }

    /// The filter was changed elsewhere.
    private void follow(Filter filter) {
        if (!settling && !filter.words().equals(written())) {
            QueryParts parts = QueryParts.of(filter.words(), false);
            settle(parts.tokens(), parts.rest());
        }
    }

    private void typed(String text) {
        if (settling) {
            return;
        }
        if (QueryParts.of(text, true).tokens().isEmpty() && FilterText.range(text, true).isEmpty()) {
            model.onWords(written());
        } else {
            // Only once the field is done with the key: it does not expect its text to change under it.
            Platform.runLater(() -> chip(words.getText(), true));
        }
    }

    /// Makes chips of what is typed to its end.
    ///
    /// @return whether there was anything to make chips of
    private boolean chip(String text, boolean typing) {
        QueryParts parts = QueryParts.of(text, typing);
        Optional<FilterText.Ranged> range = FilterText.range(parts.rest(), typing);
        if (parts.tokens().isEmpty() && range.isEmpty()) {
            return false;
        }
        range.ifPresent(found -> workspace.filterProperty().set(workspace.filterProperty().get().withDays(Optional.of(found.days()))));
        add(parts.tokens(), range.map(FilterText.Ranged::rest).orElse(parts.rest()));
        return true;
    }

    /// A suggestion was taken for what stood before the caret.
    private void taken(QueryToken token, String rest) {
        add(List.of(token), rest);
    }

    private void add(List<QueryToken> more, String rest) {
        List<QueryToken> all = new ArrayList<>(tokens);
        texts.kept(more).stream().filter(token -> !all.contains(token)).forEach(all::add);
        settle(all, rest);
        workspace.filterProperty().set(texts.absorb(workspace.filterProperty().get(), more).withWords(written()));
    }

    private void settle(List<QueryToken> all, String rest) {
        settling = true;
        tokens.clear();
        tokens.addAll(all);
        if (!words.getText().equals(rest)) {
            words.setText(rest);
            words.end();
        }
        settling = false;
        showTokens();
    }

    private String written() {
        return new QueryParts(tokens, words.getText()).written();
    }

    private void showTokens() {
        tokenChips.getChildren().setAll(tokens.stream().map(this::chip).toList());
        tokenChips.setVisible(!tokens.isEmpty());
        tokenChips.setManaged(!tokens.isEmpty());
    }

    private Node chip(QueryToken token) {
        String text = messages.text("search.chip.token", completion.nameOf(token.field()), token.value());
        Chip chip = new Chip(text, messages.text("search.chip.clear", text), () -> forget(token));
        if (token.out()) {
            chip.getStyleClass().add(Styles.OUT);
        }
        return chip;
    }

    private void forget(QueryToken token) {
        settle(tokens.stream().filter(each -> !each.equals(token)).toList(), words.getText());
        model.onWords(written());
        words.requestFocus();
    }

    private void tell() {
        String explained = NoticeWords.of(model.foundProperty().get().notices(), messages);
        field.getStyleClass().remove(Styles.WRONG);
        if (!explained.isEmpty()) {
            field.getStyleClass().add(Styles.WRONG);
        }
        notice.setText(explained);
        Optional<Bounds> at = Optional.ofNullable(field.getScene()).map(scene -> field.localToScreen(field.getBoundsInLocal()));
        if (explained.isEmpty() || !words.isFocused() || completion.isShowing() || at.isEmpty()) {
            explanation.hide();
        } else if (!explanation.isShowing()) {
            explanation.show(field, at.get().getMinX(), at.get().getMaxY() + AWAY);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            settle(List.of(), "");
            model.onWords("");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            // What is typed to its end by Enter becomes a chip as by a space.
            chip(words.getText(), false);
            model.onResults();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && words.getCaretPosition() == 0 && words.getSelection().getLength() == 0 && !tokens.isEmpty()) {
            forget(tokens.getLast());
            event.consume();
        }
    }
}
