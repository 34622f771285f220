package readout.desktop.quotes;

import java.util.function.BiConsumer;
import java.util.function.Function;
import readout.archive.Archive;
import readout.desktop.workspace.QuoteChange;
import readout.desktop.workspace.QuoteEdit;

/// A change of quotes whose inverse takes what the change gave.
///
/// @param <T> what the change gives
final class QuoteStep<T> implements QuoteEdit {

    private final String name;
    private final Function<Archive, T> forth;
    private final BiConsumer<Archive, T> back;
    private final Function<T, QuoteChange> touches;
    private T given;

    /// @param name    what it is called after "Undo"
    /// @param forth   makes the change, also for a redo
    /// @param back    takes it back
    /// @param touches what it touches, by what it gave
    QuoteStep(String name, Function<Archive, T> forth, BiConsumer<Archive, T> back, Function<T, QuoteChange> touches) {
        this.name = name;
        this.forth = forth;
        this.back = back;
        this.touches = touches;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        given = forth.apply(archive);
    }

    @Override
    public void revert(Archive archive) {
        back.accept(archive, given);
    }

    @Override
    public QuoteChange touched() {
        return touches.apply(given);
    }
}
