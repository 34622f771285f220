package readout.desktop.quotes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import readout.archive.Archive;
import readout.archive.quotes.Exchange;
import readout.desktop.kit.BackgroundJob;
import readout.desktop.kit.LatestOnly;
import readout.desktop.kit.Messages;
import readout.desktop.workspace.Workspace;
import readout.exporting.ExportFormat;
import readout.exporting.ExportLanguage;
import readout.exporting.ExportOptions;
import readout.exporting.Exported;
import readout.exporting.file.Exporters;
import readout.exporting.file.FileExport;
import readout.outgoing.Assembling;
import readout.outgoing.Scope;

/// What is to be exported and how, and what became of it. Used on the FX thread only.
final class ExportModel {

    private final Workspace workspace;
    private final QuotesModel quotes;
    private final Messages messages;
    private final LatestOnly<Boolean> looking;
    private final ObjectProperty<Outgoing> outgoing = new SimpleObjectProperty<>(this, "outgoing", new Outgoing.Shown());
    private final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(this, "format", ExportFormat.DOCX);
    private final ObjectProperty<ExportOptions> options = new SimpleObjectProperty<>(this, "options");
    private final ObjectProperty<Path> file;
    private final ReadOnlyObjectWrapper<Boolean> replaces = new ReadOnlyObjectWrapper<>(this, "replaces", false);
    private final ReadOnlyObjectWrapper<Optional<BackgroundJob<?>>> job = new ReadOnlyObjectWrapper<>(this, "job", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exported>> exported = new ReadOnlyObjectWrapper<>(this, "exported", Optional.empty());

    /// @param folder where files go at first
    ExportModel(Workspace workspace, QuotesModel quotes, Messages messages, Path folder) {
        this.workspace = workspace;
        this.quotes = quotes;
        this.messages = messages;
        looking = workspace.tasks().latestOnly();
        options.set(ExportOptions.usual().in(ExportLanguage.of(messages.locale())));
        file = new SimpleObjectProperty<>(this, "file", folder.resolve(messages.text("quotes.export.name") + "." + format.get().extension()));
        format.subscribe((before, now) -> file.set(ended(file.get(), before, now)));
        file.subscribe(this::look);
    }

    /// Which quotes go out.
    ObjectProperty<Outgoing> outgoingProperty() {
        return outgoing;
    }

    /// The format.
    ObjectProperty<ExportFormat> formatProperty() {
        return format;
    }

    /// How it is written, as far as the format leaves it open.
    ObjectProperty<ExportOptions> optionsProperty() {
        return options;
    }

    /// The file.
    ObjectProperty<Path> fileProperty() {
        return file;
    }

    /// Whether a file stands there that would be replaced.
    ReadOnlyObjectProperty<Boolean> replacesProperty() {
        return replaces.getReadOnlyProperty();
    }

    /// The export under way, if any.
    ReadOnlyObjectProperty<Optional<BackgroundJob<?>>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// What became of the last export.
    ReadOnlyObjectProperty<Optional<Exported>> exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    /// How many quotes go out, as far as the book tells.
    int count() {
        QuoteBook book = quotes.bookProperty().get();
        return switch (outgoing.get()) {
            case Outgoing.Selected() -> quotes.selectedProperty().get().size();
            case Outgoing.Shown() -> quotes.shelfProperty().get().shown();
            case Outgoing.All() -> book.cards().size();
            case Outgoing.OfExchange(long id) -> book.exchange(id).map(Exchange::quotes).map(List::size).orElse(0);
            case Outgoing.OfTag(var path) -> (int) book.cards().stream().filter(card -> card.tags().stream().anyMatch(tag -> tag.isWithin(path))).count();
        };
    }

    /// Writes the file.
    void onExport() {
        Optional<Archive> open = workspace.archiveProperty().get();
        if (open.isEmpty() || job.get().isPresent() || count() == 0) {
            return;
        }
        Scope scope = outgoing.get().scope(quotes.selectedProperty().get(), quotes.shelfProperty().get().ids());
        ExportFormat as = format.get();
        ExportOptions how = options.get();
        Path to = file.get();
        exported.set(Optional.empty());
        BackgroundJob<Exported> running = workspace.tasks().submit(messages.text("quotes.export.task"), progress ->
                new FileExport(Exporters.of(as)).write(new Assembling(open.get(), Clock.systemUTC()).book(scope), how, to, progress::isCancelled));
        job.set(Optional.of(running));
        running.onDone(this::end).onCancelled(() -> end(new Exported.Cancelled(to))).onFailed(failure -> {
            job.set(Optional.empty());
            workspace.tasks().report(failure);
        });
    }

    private void end(Exported result) {
        job.set(Optional.empty());
        exported.set(Optional.of(result));
        look();
    }

    private void look() {
        Path wanted = file.get();
        looking.run(progress -> Files.exists(wanted), replaces::set, workspace.tasks()::report);
    }

    private static Path ended(Path file, ExportFormat before, ExportFormat now) {
        String name = file.getFileName().toString();
        String end = "." + before.extension();
        return file.resolveSibling((name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name) + "." + now.extension());
    }
}
