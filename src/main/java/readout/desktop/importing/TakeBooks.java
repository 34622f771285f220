package readout.desktop.importing;

import java.util.List;
import readout.archive.Archive;
import readout.desktop.workspace.Edit;
import readout.incoming.TakenBook;

/// Quotes that an import took from files with quotes, with all that came with them. They are taken already when this is made.
final class TakeBooks implements Edit {

    private final String name;
    private final List<TakenBook> books;

    TakeBooks(String name, List<TakenBook> books) {
        this.name = name;
        this.books = List.copyOf(books);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void apply(Archive archive) {
        archive.together(() -> {
            books.forEach(book -> book.takeAgain(archive));
            return null;
        });
    }

    @Override
    public void revert(Archive archive) {
        archive.together(() -> {
            books.reversed().forEach(book -> book.takeBack(archive));
            return null;
        });
    }
}
