package readout.desktop.importing;

import java.util.List;
import readout.archive.Archive;
import readout.desktop.workspace.Edit;
import readout.incoming.TakenBook;

/// Quotes that an import took from files with quotes, with all that came with them. They are taken already when this is made.
///
/// @param books the files' books, in the order in which they were taken
record TakeBooks(String name, List<TakenBook> books) implements Edit {

    TakeBooks {
        books = List.copyOf(books);
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
