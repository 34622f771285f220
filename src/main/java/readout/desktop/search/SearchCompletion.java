package readout.desktop.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import readout.archive.Archive;
import readout.archive.search.Suggestion;
import readout.archive.search.query.Field;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.kit.Suggestions;
import readout.desktop.workspace.Workspace;

/// Completes what is typed in the search field: the names of fields, and the values that the archive has for them.
final class SearchCompletion {

    private static final int MOST = 40;

    /// Something to complete with: a field's name, or a value of it.
    private record Offer(TokenAtCaret place, Field field, Optional<Suggestion> value) {
    }

    private final Workspace workspace;
    private final TextField words;
    private final Messages messages;
    private final BiConsumer<QueryToken, String> taken;
    private final LatestOnly<List<Offer>> loader;
    private final Suggestions<Offer> suggestions;

    /// @param taken gets the field with its value, and the text without it
    SearchCompletion(Workspace workspace, TextField words, Messages messages, BiConsumer<QueryToken, String> taken) {
        this.workspace = workspace;
        this.words = words;
        this.messages = messages;
        this.taken = taken;
        loader = workspace.tasks().latestOnly();
        suggestions = new Suggestions<>(words, offer -> Suggestions.Line.of(text(offer), beside(offer)), this::take);
        words.caretPositionProperty().subscribe((was, is) -> suggest());
        words.textProperty().subscribe((was, is) -> suggest());
    }

    /// Whether something is offered.
    boolean isShowing() {
        return suggestions.isShowing();
    }

    /// A field's name in the window's language.
    String nameOf(Field field) {
        return messages.locale().getLanguage().equals("ru") ? field.names().stream().filter(SearchCompletion::isCyrillic).findFirst().orElse(field.shown()) : field.shown();
    }

    private static boolean isCyrillic(String name) {
        return Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    private void suggest() {
        Optional<Archive> open = workspace.archiveProperty().get();
        Optional<TokenAtCaret> place = words.isFocused() && words.getCaretPosition() <= words.getText().length()
                ? TokenAtCaret.in(words.getText(), words.getCaretPosition()) : Optional.empty();
        if (open.isEmpty() || place.isEmpty()) {
            loader.cancel();
            suggestions.hide();
        } else if (place.get().field().isEmpty()) {
            loader.cancel();
            suggestions.show(names(place.get()), false);
        } else {
            Field field = place.get().field().get();
            loader.run(progress -> open.get().search().complete(field, place.get().begun(), MOST).stream()
                            .map(value -> new Offer(place.get(), field, Optional.of(value))).toList(),
                    offers -> suggestions.show(offers, true), workspace.tasks()::report);
        }
    }

    private static List<Offer> names(TokenAtCaret place) {
        String begun = place.begun().toLowerCase(Locale.ROOT);
        return Arrays.stream(Field.values()).filter(field -> field.names().stream().anyMatch(name -> name.startsWith(begun)))
                .map(field -> new Offer(place, field, Optional.empty())).toList();
    }

    private String text(Offer offer) {
        return offer.value().map(Suggestion::shown).orElse(nameOf(offer.field()) + ":");
    }

    private String beside(Offer offer) {
        return offer.value().map(value -> value.count() == 0 ? "" : messages.number(value.count())).orElse(messages.text(switch (offer.field()) {
            case SPEAKER -> "search.field.speaker";
            case WITH -> "search.field.with";
            case SIDE -> "search.field.side";
            case KIND -> "search.field.kind";
            case PLACE -> "search.field.place";
            case TOPIC -> "search.field.topic";
            case TAG -> "search.field.tag";
            case MEETING -> "search.field.meeting";
            case TITLE -> "search.field.title";
            case AFTER -> "search.field.after";
            case BEFORE -> "search.field.before";
            case ON -> "search.field.on";
        }));
    }

    private void take(Offer offer) {
        String text = words.getText();
        int caret = Math.min(words.getCaretPosition(), text.length());
        int from = Math.min(offer.place().from(), caret);
        if (offer.value().isPresent()) {
            taken.accept(new QueryToken(offer.place().out(), offer.field(), offer.value().get().value()), (text.substring(0, from) + text.substring(caret)).strip());
        } else {
            String name = (offer.place().out() ? "-" : "") + nameOf(offer.field()) + ":";
            words.setText(text.substring(0, from) + name + text.substring(caret));
            words.positionCaret(from + name.length());
        }
    }
}
