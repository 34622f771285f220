package readout.desktop.quotes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import readout.archive.Archive;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;
import readout.exporting.ExportLanguage;
import readout.exporting.ExportOptions;
import readout.exporting.Grouping;
import readout.exporting.prose.ClipboardQuotes;
import readout.outgoing.Assembling;
import readout.outgoing.Scope;

/// What quotes become when they leave the window by the clipboard or by a drag: plain text, HTML and RTF at once.
///
/// A drag must know what it carries when it begins, and the archive is not asked then: what is selected is made ready beforehand.
final class Carried {

    private static final int MOST_READY = 500;

    private record Ready(List<Long> ids, ClipboardQuotes quotes) {
    }

    private final Workspace workspace;
    private final QuotesModel model;
    private final CardLook look;
    private final ExportLanguage language;
    private final LatestOnly<Ready> preparing;
    private final PauseTransition settling = new PauseTransition(Duration.millis(250));
    private Optional<Ready> ready = Optional.empty();

    Carried(Workspace workspace, QuotesModel model, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        look = new CardLook(messages);
        language = ExportLanguage.of(messages.locale());
        preparing = workspace.tasks().latestOnly();
        settling.setOnFinished(event -> prepare());
        model.selectedProperty().subscribe(selected -> settle());
        model.bookProperty().subscribe(book -> settle());
    }

    /// Puts quotes on the clipboard.
    void copy(List<Long> ids) {
        Optional<Archive> open = workspace.archiveProperty().get();
        if (!ids.isEmpty() && open.isPresent()) {
            boolean whole = isExchange(ids);
            workspace.tasks().fetch(progress -> make(open.get(), ids, whole))
                    .onDone(made -> Clipboard.getSystemClipboard().setContent(content(made.quotes())));
        }
    }

    /// What a drag carries.
    ClipboardContent content(List<Long> ids) {
        return ready.filter(made -> made.ids().equals(ids)).map(made -> content(made.quotes())).orElseGet(() -> {
            ClipboardContent words = new ClipboardContent();
            words.putString(model.cards(ids).stream().map(this::plain).collect(Collectors.joining("\n\n")));
            return words;
        });
    }

    /// While one thing follows another, as in keeping, the machine has better things to do.
    private void settle() {
        ready = Optional.empty();
        settling.playFromStart();
    }

    private void prepare() {
        List<Long> ids = model.selectedProperty().get();
        Optional<Archive> open = workspace.archiveProperty().get();
        if (ids.isEmpty() || ids.size() > MOST_READY || open.isEmpty()) {
            preparing.cancel();
        } else {
            boolean whole = isExchange(ids);
            preparing.run(progress -> make(open.get(), ids, whole), made -> ready = Optional.of(made), workspace.tasks()::report);
        }
    }

    /// The quotes of a whole exchange go under its title.
    private boolean isExchange(List<Long> ids) {
        return ids.size() > 1 && model.bookProperty().get().exchanges().stream().anyMatch(exchange -> exchange.quotes().equals(ids));
    }

    private Ready make(Archive archive, List<Long> ids, boolean exchange) {
        ExportOptions options = ExportOptions.usual().groupedBy(exchange ? Grouping.EXCHANGE : Grouping.NONE).in(language);
        return new Ready(ids, ClipboardQuotes.of(new Assembling(archive, Clock.systemUTC()).book(new Scope.These(ids)), options));
    }

    private static ClipboardContent content(ClipboardQuotes quotes) {
        ClipboardContent content = new ClipboardContent();
        content.putString(quotes.plain());
        content.putHtml(quotes.html());
        content.putRtf(quotes.rtf());
        return content;
    }

    private String plain(Card card) {
        return look.words(card.flowing(), true) + "\n— " + look.speakers(card) + ", " + look.placeAndDate(card, model.bookProperty().get().meetingOf(card));
    }
}
