package readout.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import readout.archive.Archive;
import readout.exporting.BookReading;
import readout.incoming.BookTaking;
import readout.incoming.NotesFile;
import readout.incoming.Taken;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Takes files with quotes into an archive, and tells what came of each.
final class NotesReport {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private boolean failed;

    NotesReport(PrintWriter out, PrintWriter err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    /// Takes a file.
    ///
    /// @param documents told of the documents that came in with it
    void take(Archive into, NotesFile file, ImportReport documents) {
        try {
            switch (file.read(Instant.now())) {
                case BookReading.Refused(String sentence) -> refuse(file, sentence);
                case BookReading.Read book -> {
                    Taken taken = BookTaking.take(into, book);
                    documents.stored(taken.documents());
                    tell(file, taken);
                }
            }
        } catch (IllegalArgumentException e) {
            refuse(file, "Its quotes cannot be taken: " + e.getMessage() + ".");
        } catch (IOException e) {
            refuse(file, "The file cannot be opened.");
        }
        out.flush();
        err.flush();
    }

    boolean anyFailed() {
        return failed;
    }

    private void refuse(NotesFile file, String sentence) {
        failed = true;
        if (json) {
            new JsonLines(out).print(line(file, "failed", sentence));
        }
        err.println(file.path() + ": " + sentence);
    }

    private void tell(NotesFile file, Taken taken) {
        failed |= taken.leftOut() > 0;
        if (json) {
            ObjectNode line = line(file, "imported", taken.outcome().reason()).put("quotes_added", taken.quotes()).put("quotes_known", taken.known())
                    .put("quotes_left_out", taken.leftOut()).put("tags_added", taken.tags()).put("exchanges_added", taken.exchanges())
                    .put("links_added", taken.links()).put("people_added", taken.people());
            ArrayNode notices = line.putArray("notices");
            taken.notices().forEach(notices::add);
            new JsonLines(out).print(line);
        } else {
            out.println(file.path() + ": " + taken.outcome().reason());
        }
        taken.notices().forEach(notice -> err.println(file.path() + ": " + notice));
    }

    private static ObjectNode line(NotesFile file, String status, String reason) {
        return JsonNodeFactory.instance.objectNode().put("file", file.path().toString()).put("status", status).putNull("id").put("reason", reason);
    }
}
